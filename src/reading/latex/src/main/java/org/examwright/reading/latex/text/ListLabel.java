package org.examwright.reading.latex.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the items of a list are numbered.
 *
 * @param style {@code 1}, {@code a}, {@code A}, {@code i} or {@code I}
 */
public record ListLabel(String before, char style, String behind, int start) {
  private static final Pattern COUNTER =
      Pattern.compile("\\\\(arabic|alph|Alph|roman|Roman)\\s*(?:\\*|\\{[a-z]+})");
  private static final Pattern SHORT =
      Pattern.compile("([^\\\\A-Za-z0-9]{0,3})([1aAiI])([^\\\\A-Za-z0-9]{0,3})");
  private static final String[] ROMAN = {
    "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
    "xv"
  };

  /** The label that the options of an environment name, or its usual one. */
  public static ListLabel of(String environment, String options) {
    TexOptions keys = TexOptions.of(options);
    String start = keys.text("start", "1");
    int first = start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
    String written = keys.text("label", keys.text("label*", ""));
    Matcher counter = COUNTER.matcher(written);
    if (counter.find()) {
      return new ListLabel(
          plain(written.substring(0, counter.start())),
          style(counter.group(1)),
          plain(written.substring(counter.end())),
          first);
    }
    Matcher brief = SHORT.matcher(options.replaceAll("[{}]", "").strip());
    if (brief.matches()) {
      return new ListLabel(brief.group(1), brief.group(2).charAt(0), brief.group(3), first);
    }
    return switch (environment) {
      case "tasks" -> new ListLabel("", 'a', ")", first);
      case "parts" -> new ListLabel("(", 'a', ")", first);
      case "subparts" -> new ListLabel("", 'i', ".", first);
      case "choices" -> new ListLabel("", 'A', ".", first);
      default -> new ListLabel("", '1', ".", first);
    };
  }

  private static String plain(String written) {
    return written.replaceAll("\\\\[A-Za-z]+\\*?|[{}]", "").strip();
  }

  private static char style(String command) {
    return switch (command) {
      case "alph" -> 'a';
      case "Alph" -> 'A';
      case "roman" -> 'i';
      case "Roman" -> 'I';
      default -> '1';
    };
  }

  /** Whether a list of numbers says the same. */
  public boolean isNumber() {
    return style == '1' && before.isEmpty() && behind.length() <= 1;
  }

  String of(int number) {
    return before + counted(style, number) + behind;
  }

  /** A number as it is written in a style. */
  public static String counted(char style, int number) {
    return switch (style) {
      case 'a' -> letter('a', number);
      case 'A' -> letter('A', number);
      case 'i' -> roman(number);
      case 'I' -> roman(number).toUpperCase(java.util.Locale.ROOT);
      default -> String.valueOf(number);
    };
  }

  private static String letter(char first, int number) {
    return number >= 1 && number <= 26
        ? String.valueOf((char) (first + number - 1))
        : String.valueOf(number);
  }

  private static String roman(int number) {
    return number >= 1 && number < ROMAN.length ? ROMAN[number] : String.valueOf(number);
  }
}
