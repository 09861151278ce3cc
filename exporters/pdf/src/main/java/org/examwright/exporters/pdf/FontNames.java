package org.examwright.exporters.pdf;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a font is called.
 *
 * @param index of the font in its file
 * @param families its names in all languages, in small letters
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/name">OpenType, name</a>
 */
record FontNames(int index, Set<String> families, boolean bold, boolean italic) {
  private static final int FAMILY = 1;
  private static final int MICROSOFT = 3;
  private static final int STYLE_OFFSET = 62;
  private static final int ITALIC = 1;
  private static final int BOLD = 1 << 5;

  /** The names of each font of a file; none of what is no font. */
  static List<FontNames> of(Path path) {
    List<FontNames> names = new ArrayList<>();
    try (FontFile file = new FontFile(path)) {
      List<FontFile.Tables> fonts = file.fonts();
      for (int i = 0; i < fonts.size(); i++) {
        FontFile.Tables font = fonts.get(i);
        if (font.isOutlined() && font.has("name") && font.has("OS/2")) {
          int style = font.read("OS/2").getShort(STYLE_OFFSET);
          int index = fonts.size() == 1 ? FontSource.SINGLE : i;
          names.add(
              new FontNames(
                  index, families(font.read("name")), (style & BOLD) != 0, (style & ITALIC) != 0));
        }
      }
      return names;
    } catch (IOException
        | BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      return List.of(); // whatever it is, it is no font to print with
    }
  }

  private static Set<String> families(ByteBuffer names) {
    Set<String> families = new HashSet<>();
    int count = names.getShort(2);
    int texts = names.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = 6 + 12 * i;
      if (names.getShort(entry) == MICROSOFT && names.getShort(entry + 6) == FAMILY) {
        byte[] text = new byte[names.getShort(entry + 8)];
        names.get(texts + (names.getShort(entry + 10) & 0xFFFF), text);
        families.add(new String(text, StandardCharsets.UTF_16BE).toLowerCase(Locale.ROOT));
      }
    }
    return families;
  }
}
