package org.examwright.rendering.formula;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as siunitx takes it.
 *
 * @param tex in LaTeX
 * @param compound whether a unit behind it needs parentheses around it
 */
record SiNumber(String tex, boolean compound) {
  private static final String DECIMAL = "\\d+(?:[.,]\\d*)?|[.,]\\d+";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(<=|>=|<<|>>|<|>|~|\\\\(?:le|ge|leq|geq|ll|gg|sim|approx|pm)(?![a-z]))?"
              + "([+-]|\\+-)?("
              + DECIMAL
              + ")?(?:\\((\\d+)\\)|(?:\\+-|\\\\pm|±)("
              + DECIMAL
              + "))?(?:(?:[eEdD]|[x*]10\\^)\\{?([+-]?\\d+)}?)?");

  /** From so many digits on they stand in groups of three. */
  private static final int GROUPED = 5;

  /**
   * Reads a number.
   *
   * @param mark between the integer and its decimals; empty for the one that the author wrote
   * @throws UnknownNotationException if it is none that we know
   */
  static SiNumber of(String written, String mark) {
    String packed =
        written
            .replaceAll("\\s+", "")
            .replaceAll("\\\\(?:,|times|cdot)|×", "x")
            .replaceAll("[−–]", "-");
    Matcher number = NUMBER.matcher(packed);
    if (packed.isEmpty()
        || !number.matches()
        || (number.group(3) == null && number.group(6) == null)) {
      throw new UnknownNotationException(written);
    }
    StringBuilder tex = new StringBuilder();
    String uncertainty = number.group(5);
    if (number.group(3) != null) {
      tex.append(decimal(number.group(3), mark));
    }
    if (number.group(4) != null) {
      tex.append('(').append(number.group(4)).append(')');
    } else if (uncertainty != null) {
      tex.append(" \\pm ").append(decimal(uncertainty, mark));
    }
    String sign = number.group(2) == null ? "" : number.group(2).replace("+-", "\\pm ");
    tex.insert(0, sign);
    boolean compound = uncertainty != null;
    if (number.group(6) != null) {
      if (compound) {
        tex.insert(0, '(').append(')');
        compound = false;
      }
      tex.append(number.group(3) == null ? "" : "\\times ").append("10^{");
      tex.append(number.group(6).replace("+", "")).append('}');
    }
    return new SiNumber(comparison(number.group(1)) + tex, compound);
  }

  private static String comparison(String sign) {
    return switch (sign == null ? "" : sign) {
      case "" -> "";
      case "<=" -> "\\leq ";
      case ">=" -> "\\geq ";
      case "<<" -> "\\ll ";
      case ">>" -> "\\gg ";
      case "~" -> "\\sim ";
      default -> sign.startsWith("\\") ? sign + " " : sign;
    };
  }

  private static String decimal(String digits, String mark) {
    int at = Math.max(digits.indexOf('.'), digits.indexOf(','));
    String whole = at < 0 ? digits : digits.substring(0, at);
    String rest = at < 0 ? "" : digits.substring(at + 1);
    String sign = at < 0 || digits.charAt(at) == '.' ? "." : "{,}";
    return grouped(whole.isEmpty() ? "0" : whole, whole.length() % 3)
        + (rest.isEmpty() ? "" : (mark.isEmpty() ? sign : mark) + grouped(rest, 0));
  }

  /** Digits in groups of three, the first of which may be shorter. */
  private static String grouped(String digits, int first) {
    if (digits.length() < GROUPED) {
      return digits;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (i - first) % 3 == 0) {
        out.append("\\,");
      }
      out.append(digits.charAt(i));
    }
    return out.toString();
  }
}
