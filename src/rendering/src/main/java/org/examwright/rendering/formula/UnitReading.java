package org.examwright.rendering.formula;

import java.util.ArrayList;
import java.util.List;

/** Reads units, in siunitx's names or in letters, and writes them upright. */
final class UnitReading {
  private static final String THIN = "\\,";

  private final String written;
  private int at;
  private final List<String> above = new ArrayList<>();
  private final List<String> below = new ArrayList<>();

  private UnitReading(String written) {
    this.written = written;
  }

  /**
   * A unit in LaTeX.
   *
   * @throws UnknownNotationException if it is none that we know
   */
  static String of(String written, QuantityOptions.Per per) {
    String unit = written.strip();
    return unit.matches("(?s).*\\\\[a-zA-Z].*")
        ? new UnitReading(unit).named(per)
        : new UnitReading(unit).literal();
  }

  private String named(QuantityOptions.Per per) {
    boolean divides = false;
    String prefix = "";
    String power = "";
    while (at < written.length()) {
      char c = written.charAt(at);
      if (Character.isWhitespace(c) || c == '.' || c == '~') {
        at++;
        continue;
      }
      String name = c == '\\' ? name() : "";
      switch (name) {
        case "per" -> divides = true;
        case "square" -> power = "2";
        case "cubic" -> power = "3";
        case "raiseto" -> power = group();
        default -> {
          String known = UnitNames.prefix(name);
          if (known != null && prefix.isEmpty()) {
            prefix = known;
          } else {
            unit(prefix + unitSign(name), power, divides, per);
            divides = false;
            prefix = "";
            power = "";
          }
        }
      }
    }
    if (divides || !prefix.isEmpty() || !power.isEmpty()) {
      throw new UnknownNotationException(written);
    }
    return together(per);
  }

  /** A name behind its backslash. */
  private String name() {
    int end = TexGroups.afterLetters(written, at + 1);
    String name = written.substring(at + 1, end);
    at = end;
    return name;
  }

  private String unitSign(String name) {
    if (name.isEmpty()) {
      int end = TexGroups.afterLetters(written, at);
      String letters = written.substring(at, end);
      if (letters.isEmpty()) {
        throw new UnknownNotationException(written);
      }
      at = end;
      return letters;
    }
    String sign = UnitNames.unit(name);
    if (sign == null) {
      throw new UnknownNotationException(name);
    }
    return sign;
  }

  /** Adds a unit with what stands behind it. */
  private void unit(String sign, String before, boolean divides, QuantityOptions.Per per) {
    String power = before;
    String tex = UnitNames.upright(sign);
    at = TexGroups.afterSpaces(written, at);
    while (written.startsWith("\\", at) || written.startsWith("^", at)) {
      int here = at;
      String name = written.charAt(at) == '^' ? "tothe" : name();
      at = written.charAt(here) == '^' ? at + 1 : at;
      if (name.equals("squared")) {
        power = "2";
      } else if (name.equals("cubed")) {
        power = "3";
      } else if (name.equals("tothe")) {
        power = group();
      } else if (name.equals("of")) {
        tex += "_{\\mathrm{" + group() + "}}";
      } else {
        at = here;
        break;
      }
      at = TexGroups.afterSpaces(written, at);
    }
    boolean apart = divides && per != QuantityOptions.Per.POWER;
    String shown = divides && !apart ? "-" + (power.isEmpty() ? "1" : power) : power;
    (apart ? below : above).add(shown.isEmpty() ? tex : tex + "^{" + shown.replace("--", "") + "}");
  }

  /** What stands in braces, or a single sign. */
  private String group() {
    at = TexGroups.afterSpaces(written, at);
    if (at >= written.length()) {
      throw new UnknownNotationException(written);
    }
    int end = written.charAt(at) == '{' ? TexGroups.end(written, at, '}') : at;
    if (end < 0) {
      throw new UnknownNotationException(written);
    }
    String content =
        end == at ? written.substring(at, at + 1) : written.substring(at + 1, end).strip();
    at = end + 1;
    if (!content.matches("[\\w+./ -]+")) {
      throw new UnknownNotationException(content);
    }
    return content;
  }

  private String together(QuantityOptions.Per per) {
    String top = String.join(THIN, above);
    if (below.isEmpty()) {
      return top;
    }
    String bottom = String.join(THIN, below);
    return switch (per) {
      case FRACTION -> "\\frac{" + (top.isEmpty() ? "1" : top) + "}{" + bottom + "}";
      case POWER, STROKE ->
          (top.isEmpty() ? "1" : top) + "/" + (below.size() > 1 ? "(" + bottom + ")" : bottom);
    };
  }

  /** Letters are units, and what stands between them is what it is. */
  private String literal() {
    StringBuilder out = new StringBuilder();
    while (at < written.length()) {
      char c = written.charAt(at);
      if (Character.isLetter(c)) {
        int end = at;
        while (end < written.length() && Character.isLetter(written.charAt(end))) {
          end++;
        }
        out.append(UnitNames.upright(written.substring(at, end)));
        at = end;
      } else if (c == '^' || c == '_') {
        at++;
        int here = at;
        String script = written.startsWith("-", here) ? "-" : "";
        at += script.length();
        String rest = group();
        out.append(c).append('{').append(script).append(c == '_' ? roman(rest) : rest).append('}');
      } else if (Character.isWhitespace(c) || ".~·⋅*".indexOf(c) >= 0) {
        out.append(THIN);
        at++;
        at = TexGroups.afterSpaces(written, at);
      } else if (c == '°') {
        boolean celsius = written.startsWith("°C", at);
        out.append(UnitNames.upright(celsius ? "°C" : "°"));
        at += celsius ? 2 : 1;
      } else if (c == '%' || written.startsWith("\\%", at)) {
        out.append("\\%");
        at += c == '%' ? 1 : 2;
      } else if ("/()1".indexOf(c) >= 0) {
        out.append(c);
        at++;
      } else {
        throw new UnknownNotationException(written);
      }
    }
    return out.toString();
  }

  private static String roman(String letters) {
    return "\\mathrm{" + letters + "}";
  }
}
