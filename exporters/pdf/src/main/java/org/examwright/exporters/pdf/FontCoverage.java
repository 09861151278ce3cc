package org.examwright.exporters.pdf;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which characters the fonts of a file have, found without reading their letters.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">OpenType, cmap</a>
 */
final class FontCoverage {
  private static final int COLLECTION = 0x74746366; // ttcf
  private static final int LARGEST_TABLE = 8 << 20;
  private static final int LARGEST_COLLECTION = 64;

  private final FileChannel file;

  private FontCoverage(FileChannel file) {
    this.file = file;
  }

  /** The characters of each font of a file that can be printed; none of what is no such font. */
  static List<BitSet> of(Path path) {
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      return new FontCoverage(file).fonts();
    } catch (IOException
        | BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      return List.of(); // whatever it is, it is no font to print with
    }
  }

  private List<BitSet> fonts() throws IOException {
    ByteBuffer head = read(0, 12);
    if (head.getInt(0) != COLLECTION) {
      return List.of(font(0));
    }
    int count = Math.min(head.getInt(8), LARGEST_COLLECTION);
    ByteBuffer offsets = read(12, 4 * count);
    List<BitSet> fonts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      fonts.add(font(offsets.getInt(4 * i)));
    }
    return fonts;
  }

  private BitSet font(int offset) throws IOException {
    int count = read(offset, 12).getShort(4);
    ByteBuffer directory = read(offset + 12, 16 * count);
    Map<String, Integer> tables = new HashMap<>();
    int length = 0;
    for (int i = 0; i < count; i++) {
      byte[] tag = new byte[4];
      directory.get(16 * i, tag);
      String name = new String(tag, java.nio.charset.StandardCharsets.US_ASCII);
      tables.put(name, directory.getInt(16 * i + 8));
      if (name.equals("cmap")) {
        length = directory.getInt(16 * i + 12);
      }
    }
    boolean outlined = tables.containsKey("glyf") || tables.containsKey("CFF ");
    return outlined && tables.containsKey("cmap") && length <= LARGEST_TABLE
        ? characters(read(tables.get("cmap"), length))
        : new BitSet();
  }

  private static BitSet characters(ByteBuffer cmap) {
    BitSet characters = new BitSet();
    int count = cmap.getShort(2);
    for (int i = 0; i < count; i++) {
      int platform = cmap.getShort(4 + 8 * i);
      int encoding = cmap.getShort(6 + 8 * i);
      int at = cmap.getInt(8 + 8 * i);
      boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
      if (unicode && cmap.getShort(at) == 4) {
        segments(cmap, at, characters);
      } else if (unicode && cmap.getShort(at) == 12) {
        groups(cmap, at, characters);
      }
    }
    return characters;
  }

  /** Format 4. */
  private static void segments(ByteBuffer cmap, int at, BitSet characters) {
    int count = (cmap.getShort(at + 6) & 0xFFFF) / 2;
    for (int i = 0; i < count; i++) {
      int end = cmap.getShort(at + 14 + 2 * i) & 0xFFFF;
      int start = cmap.getShort(at + 16 + 2 * count + 2 * i) & 0xFFFF;
      if (end < 0xFFFF && start <= end) {
        characters.set(start, end + 1);
      }
    }
  }

  /** Format 12. */
  private static void groups(ByteBuffer cmap, int at, BitSet characters) {
    int count = cmap.getInt(at + 12);
    for (int i = 0; i < count; i++) {
      int start = cmap.getInt(at + 16 + 12 * i);
      int end = cmap.getInt(at + 20 + 12 * i);
      if (start >= 0 && start <= end && end <= Character.MAX_CODE_POINT) {
        characters.set(start, end + 1);
      }
    }
  }

  private ByteBuffer read(int offset, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining() && file.read(buffer, offset + buffer.position()) > 0) {}
    return buffer;
  }
}
