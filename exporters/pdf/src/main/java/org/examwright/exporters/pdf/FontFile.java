package org.examwright.exporters.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of fonts, of which only what is asked for is read.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType font file</a>
 */
final class FontFile implements Closeable {
  private static final int COLLECTION = 0x74746366; // ttcf
  private static final int LARGEST_TABLE = 8 << 20;
  private static final int LARGEST_COLLECTION = 64;

  private final FileChannel file;

  FontFile(Path path) throws IOException {
    this.file = FileChannel.open(path, StandardOpenOption.READ);
  }

  /**
   * The tables of each font.
   *
   * @throws RuntimeException of several kinds for what is no font
   */
  List<Tables> fonts() throws IOException {
    ByteBuffer head = read(0, 12);
    if (head.getInt(0) != COLLECTION) {
      return List.of(font(0));
    }
    int count = Math.min(head.getInt(8), LARGEST_COLLECTION);
    ByteBuffer offsets = read(12, 4 * count);
    List<Tables> fonts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      fonts.add(font(offsets.getInt(4 * i)));
    }
    return fonts;
  }

  private Tables font(int offset) throws IOException {
    int count = read(offset, 12).getShort(4);
    ByteBuffer directory = read(offset + 12, 16 * count);
    Map<String, Place> places = new HashMap<>();
    for (int i = 0; i < count; i++) {
      byte[] tag = new byte[4];
      directory.get(16 * i, tag);
      places.put(
          new String(tag, StandardCharsets.US_ASCII),
          new Place(directory.getInt(16 * i + 8), directory.getInt(16 * i + 12)));
    }
    return new Tables(this, places);
  }

  private ByteBuffer read(int offset, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining() && file.read(buffer, offset + buffer.position()) > 0) {}
    return buffer;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private record Place(int offset, int length) {}

  /** The tables of one font. */
  static final class Tables {
    private final FontFile file;
    private final Map<String, Place> places;

    private Tables(FontFile file, Map<String, Place> places) {
      this.file = file;
      this.places = places;
    }

    /** Whether its letters are drawn, and no pictures. */
    boolean isOutlined() {
      return places.containsKey("glyf") || places.containsKey("CFF ");
    }

    /** Whether there is a table that can be read. */
    boolean has(String tag) {
      Place place = places.get(tag);
      return place != null && place.length <= LARGEST_TABLE;
    }

    /** A table that is there. */
    ByteBuffer read(String tag) throws IOException {
      Place place = places.get(tag);
      if (place == null) {
        throw new IOException("no table " + tag);
      }
      return file.read(place.offset, place.length);
    }
  }
}
