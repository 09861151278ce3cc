package org.examwright.reading.qti.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.examwright.reading.source.Problems;

/**
 * The names of an archive's entries as its directory has them.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">.ZIP File Format
 *     Specification, 4.3.12</a>
 */
final class EntryNames {
  private static final int HEADER = 46;
  private static final int FLAGS_AT = 8;
  private static final int NAME_LENGTH_AT = 28;
  private static final int EXTRA_LENGTH_AT = 30;
  private static final int COMMENT_LENGTH_AT = 32;
  private static final int UTF_8_FLAG = 0x800;

  private EntryNames() {}

  /** A name, and whether it says that it is in UTF-8. */
  private record EntryName(String name, boolean unicode) {}

  static void check(byte[] zip, Problems problems) {
    Map<String, String> seen = new HashMap<>();
    for (EntryName entry : of(zip)) {
      String name = entry.name;
      if (name.contains("\\") || name.startsWith("/") || name.matches("(?:.*/)?\\.\\.(?:/.*)?")) {
        problems.error(
            problems.at(1, 1),
            "the entry `" + name + "` is no path within the package",
            "write paths with `/`, from the root of the package");
      }
      if (!entry.unicode && name.chars().anyMatch(c -> c > 0x7F)) {
        problems.warning(
            problems.at(1, 1),
            "the name `" + name + "` does not say that it is in UTF-8",
            "rename the file in letters of ASCII, or pack it with another program");
      }
      String other = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
      if (name.equals(other)) {
        problems.error(
            problems.at(1, 1), "there are two entries `" + name + "`", "pack the files again");
      } else if (other != null) {
        problems.warning(
            problems.at(1, 1),
            "`" + name + "` and `" + other + "` differ by case alone, and many systems mix them up",
            "rename one of them");
      }
    }
  }

  private static List<EntryName> of(byte[] zip) {
    List<EntryName> names = new ArrayList<>();
    int at = directory(zip);
    while (at >= 0 && at + HEADER <= zip.length && isHeader(zip, at)) {
      int length = number(zip, at + NAME_LENGTH_AT);
      int end = Math.min(at + HEADER + length, zip.length);
      boolean unicode = (number(zip, at + FLAGS_AT) & UTF_8_FLAG) != 0;
      names.add(
          new EntryName(
              new String(zip, at + HEADER, end - at - HEADER, StandardCharsets.UTF_8), unicode));
      at = end + number(zip, at + EXTRA_LENGTH_AT) + number(zip, at + COMMENT_LENGTH_AT);
    }
    return names;
  }

  /** Where the directory begins, of which the end of the archive tells. */
  private static int directory(byte[] zip) {
    for (int i = zip.length - 22; i >= 0; i--) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 5 && zip[i + 3] == 6) {
        return number(zip, i + 16) | number(zip, i + 18) << 16;
      }
    }
    return -1;
  }

  private static boolean isHeader(byte[] zip, int at) {
    return zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2;
  }

  private static int number(byte[] zip, int at) {
    return (zip[at] & 0xFF) | (zip[at + 1] & 0xFF) << 8;
  }
}
