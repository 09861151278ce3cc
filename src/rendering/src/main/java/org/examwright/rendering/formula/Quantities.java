package org.examwright.rendering.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers with their units as siunitx writes them, in plain LaTeX.
 *
 * <p>All methods throw {@link UnknownNotationException} if they are given what we do not know.
 *
 * @see <a href="https://ctan.org/pkg/siunitx">siunitx</a>
 */
final class Quantities {
  private static final Pattern WORDS =
      Pattern.compile("\\s*([+-]?[\\d.,]+(?:\\([\\d]+\\))?(?:[eE][+-]?\\d+)?)?\\s*(.*?)\\s*");

  private Quantities() {}

  static String of(String number, String unit, String options) {
    QuantityOptions chosen = QuantityOptions.of(options);
    return together(SiNumber.of(number, chosen.mark()), UnitReading.of(unit, chosen.per()));
  }

  static String number(String number, String options) {
    return SiNumber.of(number, QuantityOptions.of(options).mark()).tex();
  }

  static String unit(String unit, String options) {
    String tex = UnitReading.of(unit, QuantityOptions.of(options).per());
    if (tex.isEmpty()) {
      throw new UnknownNotationException(unit);
    }
    return tex;
  }

  /**
   * From one to another.
   *
   * @param unit may be empty
   */
  static String range(String from, String to, String unit, String options) {
    return of(from, unit, options) + "\\text{–}" + of(to, unit, options);
  }

  /** Degrees, or degrees, minutes and seconds with semicolons between them. */
  static String angle(String angle, String options) {
    String mark = QuantityOptions.of(options).mark();
    String[] parts = angle.split(";", -1);
    List<String> signs = List.of("^{\\circ}", "^{\\prime}", "^{\\prime\\prime}");
    if (parts.length > signs.size()) {
      throw new UnknownNotationException(angle);
    }
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isBlank()) {
        shown.add(SiNumber.of(parts[i], mark).tex() + signs.get(i));
      }
    }
    if (shown.isEmpty()) {
      throw new UnknownNotationException(angle);
    }
    return String.join("\\,", shown);
  }

  /** A number and a unit in letters side by side, as mhchem has them. */
  static String ofWords(String words) {
    Matcher parts = WORDS.matcher(words);
    if (words.isBlank() || !parts.matches() || words.contains("//")) {
      throw new UnknownNotationException(words);
    }
    String unit = UnitReading.of(parts.group(2), QuantityOptions.Per.POWER);
    return parts.group(1) == null ? unit : together(SiNumber.of(parts.group(1), ""), unit);
  }

  private static String together(SiNumber number, String unit) {
    if (unit.isEmpty()) {
      return number.tex();
    }
    String value = number.compound() ? "(" + number.tex() + ")" : number.tex();
    boolean close = unit.matches("\\{}\\^\\{\\\\(?:circ|prime|prime\\\\prime)}");
    return value + (close ? unit.substring(2) : "\\," + unit);
  }
}
