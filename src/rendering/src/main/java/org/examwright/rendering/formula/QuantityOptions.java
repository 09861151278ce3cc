package org.examwright.rendering.formula;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What siunitx is told about one quantity.
 *
 * @param mark between an integer and its decimals; empty for the one that the author wrote
 */
record QuantityOptions(Per per, String mark) {
  /** How a unit that another is divided by is written. */
  enum Per {
    POWER,
    STROKE,
    FRACTION
  }

  private static final Pattern OPTION =
      Pattern.compile("\\s*([a-z-]+)\\s*(?:=\\s*(\\{[^{}]*}|[^,{}]*))?\\s*(?:,|$)");

  /**
   * Reads what stands in brackets.
   *
   * @throws UnknownNotationException if it would change what is shown, and we do not know how
   */
  static QuantityOptions of(String written) {
    Per per = Per.POWER;
    String mark = "";
    Matcher option = OPTION.matcher(written);
    int end = 0;
    while (end < written.length()) {
      if (!option.region(end, written.length()).lookingAt() || option.end() == end) {
        throw new UnknownNotationException(written);
      }
      String value = option.group(2) == null ? "" : option.group(2).replaceAll("[{}]", "").strip();
      switch (option.group(1)) {
        case "per-mode" -> per = per(value);
        case "output-decimal-marker" -> mark = mark(value);
        case "locale" -> mark = value.equals("US") || value.equals("UK") ? "." : "{,}";
        default -> throw new UnknownNotationException(written);
      }
      end = option.end();
    }
    return new QuantityOptions(per, mark);
  }

  private static Per per(String value) {
    return switch (value) {
      case "power", "reciprocal", "power-positive-first" -> Per.POWER;
      case "symbol", "repeated-symbol", "symbol-or-fraction" -> Per.STROKE;
      case "fraction" -> Per.FRACTION;
      default -> throw new UnknownNotationException(value);
    };
  }

  private static String mark(String value) {
    return switch (value) {
      case "," -> "{,}";
      case "." -> ".";
      default -> throw new UnknownNotationException(value);
    };
  }
}
