package org.examwright.exporters.pdf;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which characters the fonts of a file have, found without reading their letters.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">OpenType, cmap</a>
 */
final class FontCoverage {
  private FontCoverage() {}

  /** The characters of each font of a file that can be printed; none of what is no such font. */
  static List<BitSet> of(Path path) {
    try (FontFile file = new FontFile(path)) {
      List<BitSet> fonts = new ArrayList<>();
      for (FontFile.Tables font : file.fonts()) {
        fonts.add(characters(font));
      }
      return fonts;
    } catch (IOException
        | BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      return List.of(); // whatever it is, it is no font to print with
    }
  }

  private static BitSet characters(FontFile.Tables font) throws IOException {
    return font.isOutlined() && font.has("cmap") ? characters(font.read("cmap")) : new BitSet();
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
}
