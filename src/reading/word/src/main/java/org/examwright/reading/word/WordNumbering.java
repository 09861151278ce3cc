package org.examwright.reading.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the paragraphs of a document as Word does.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     part 1, 17.9</a>
 */
final class WordNumbering {
  private static final int LEVELS = 9;

  private final Map<String, PartElement> lists = new HashMap<>();
  private final Map<String, PartElement> numbers = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  WordNumbering(Optional<PartElement> part) {
    part.ifPresent(
        root -> {
          root.all("w:abstractNum").forEach(each -> lists.put(each.get("w:abstractNumId"), each));
          root.all("w:num").forEach(each -> numbers.put(each.get("w:numId"), each));
        });
  }

  /**
   * The place of a paragraph in a list.
   *
   * @param list which all its levels share
   * @param level from 0
   * @param format of its number, as Word calls it
   * @param value of its number, from 1
   * @param text of its label
   * @param indent from the margin, in twentieths of a point
   */
  record Item(String list, int level, String format, int value, String text, int indent) {
    /** Whether it stands within another: deeper in the same list, or further from the margin. */
    boolean isWithin(Item other) {
      return list.equals(other.list) ? level > other.level : indent > other.indent;
    }

    /** Whether it is counted, in whatever signs. */
    boolean isCounted() {
      return !format.equals("bullet") && !format.equals("none");
    }

    /** Whether it is counted in letters of some alphabet. */
    boolean isLettered() {
      return format.matches(
          "(?i)(?:lower|upper)Letter|russian(?:Lower|Upper)|hebrew1|hebrew2|arabicAl(?:pha|pha)|arabicAbjad"
              + "|thaiLetters|hindi(?:Vowels|Consonants)");
    }
  }

  /**
   * The next item of a list.
   *
   * @param styles of the paragraph, which may say it as well
   * @return nothing if it stands in none
   */
  Optional<Item> next(PartElement properties, List<PartElement> styles) {
    PartElement own = properties.child("w:numPr").orElse(null);
    String number = own == null ? "" : own.value("w:numId");
    int level = own == null ? 0 : own.number("w:ilvl").orElse(0);
    for (PartElement style : styles) {
      if (!number.isEmpty()) {
        break;
      }
      PartElement said = style.child("w:pPr").flatMap(each -> each.child("w:numPr")).orElse(null);
      if (said != null) {
        number = said.value("w:numId");
        level =
            levelOfStyle(number, style.get("w:styleId")).or(() -> said.number("w:ilvl")).orElse(0);
      }
    }
    PartElement list = list(number);
    return list == null || number.equals("0") || level < 0 || level >= LEVELS
        ? Optional.empty()
        : Optional.of(item(number, list, level, indent(properties, styles, own != null)));
  }

  /** The indent of a paragraph, if it or its style says one; what it says itself comes first. */
  private static Optional<Integer> indent(
      PartElement properties, List<PartElement> styles, boolean listed) {
    Optional<Integer> own = indent(properties);
    return own.isPresent() || listed
        ? own
        : styles.stream()
            .flatMap(style -> style.child("w:pPr").flatMap(WordNumbering::indent).stream())
            .findFirst();
  }

  private static Optional<Integer> indent(PartElement properties) {
    return properties
        .child("w:ind")
        .flatMap(
            each ->
                PartElement.parsed(each.get(each.get("w:left").isEmpty() ? "w:start" : "w:left")));
  }

  private @Nullable PartElement list(String number) {
    PartElement found = numbers.get(number);
    if (found == null) {
      return null;
    }
    PartElement list = lists.get(found.value("w:abstractNumId"));
    String link = list == null ? "" : list.value("w:numStyleLink");
    return link.isEmpty()
        ? list
        : lists.values().stream()
            .filter(each -> each.value("w:styleLink").equals(link))
            .findFirst()
            .orElse(list);
  }

  private Optional<Integer> levelOfStyle(String number, String style) {
    PartElement list = list(number);
    return list == null
        ? Optional.empty()
        : list.all("w:lvl")
            .filter(each -> each.value("w:pStyle").equals(style))
            .flatMap(each -> PartElement.parsed(each.get("w:ilvl")).stream())
            .findFirst();
  }

  private Item item(String number, PartElement list, int level, Optional<Integer> said) {
    String id = list.get("w:abstractNumId");
    PartElement num = numbers.get(number);
    Optional<PartElement> override =
        num == null
            ? Optional.empty()
            : num.all("w:lvlOverride")
                .filter(each -> each.get("w:ilvl").equals(Integer.toString(level)))
                .findFirst();
    Optional<PartElement> own = override.flatMap(each -> each.child("w:lvl"));
    PartElement shape = own.or(() -> level(list, level)).orElse(null);
    int start = shape == null ? 1 : shape.number("w:start").orElse(1);
    int[] counter = counters.computeIfAbsent(id, each -> new int[LEVELS]);
    Optional<Integer> restart = override.flatMap(each -> each.number("w:startOverride"));
    if (restart.isPresent() && begun.add(number + "/" + level)) {
      counter[level] = restart.get() - 1;
    } else if (counter[level] == 0) {
      counter[level] = start - 1;
    }
    counter[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counter[deeper] = 0;
    }
    String format = shape == null ? "decimal" : shape.value("w:numFmt");
    format = format.isEmpty() ? "decimal" : format;
    String pattern = shape == null ? "%1." : shape.value("w:lvlText");
    int indent =
        said.or(() -> Optional.ofNullable(shape).flatMap(WordNumbering::ofLevel)).orElse(0);
    return new Item(
        id, level, format, counter[level], label(pattern, format, counter, list), indent);
  }

  private static Optional<Integer> ofLevel(PartElement shape) {
    return shape.child("w:pPr").flatMap(WordNumbering::indent);
  }

  private static Optional<PartElement> level(PartElement list, int level) {
    return list.all("w:lvl")
        .filter(each -> each.get("w:ilvl").equals(Integer.toString(level)))
        .findFirst();
  }

  private static String label(String pattern, String own, int[] counter, PartElement list) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int level = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (c == '%' && level >= 0 && level < LEVELS) {
        String format = level(list, level).map(each -> each.value("w:numFmt")).orElse(own);
        label.append(counted(format, Math.max(1, counter[level])));
        i++;
      } else {
        label.append(c);
      }
    }
    return label.toString();
  }

  private static String counted(String format, int value) {
    return switch (format) {
      case "lowerLetter" -> letters(value).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(value);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(value);
      default -> Integer.toString(value);
    };
  }

  /** As Word counts: z is followed by aa, not by ab. */
  private static String letters(int value) {
    char letter = (char) ('A' + (value - 1) % 26);
    return String.valueOf(letter).repeat(Math.min(20, (value - 1) / 26 + 1));
  }

  private static String roman(int value) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int left = Math.min(value, 3999);
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        roman.append(signs[i]);
        left -= values[i];
      }
    }
    return roman.toString();
  }
}
