package org.examwright.reading.latex.text;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as LaTeX writes them, in CSS pixels. */
public final class TexLength {
  private static final Pattern LENGTH =
      Pattern.compile("\\s*([0-9]{0,6}\\.?[0-9]{0,6})\\s*(?:true)?\\s*(\\\\?[a-z]+)\\s*");
  private static final double INCH = 96;

  /** How wide the text of a usual page is. */
  private static final double LINE = 604;

  private static final Map<String, Double> UNITS =
      Map.ofEntries(
          Map.entry("in", INCH),
          Map.entry("cm", INCH / 2.54),
          Map.entry("mm", INCH / 25.4),
          Map.entry("pt", INCH / 72.27),
          Map.entry("bp", INCH / 72),
          Map.entry("pc", INCH / 6.02),
          Map.entry("px", 1.0),
          Map.entry("em", 16.0),
          Map.entry("ex", 8.0),
          Map.entry("\\textwidth", LINE),
          Map.entry("\\linewidth", LINE),
          Map.entry("\\columnwidth", LINE),
          Map.entry("\\hsize", LINE),
          Map.entry("\\baselineskip", 19.0));

  private TexLength() {}

  /** The length; nothing for what stretches or is computed. */
  public static OptionalDouble pixels(String written) {
    Matcher length = LENGTH.matcher(written);
    if (!length.matches() || !UNITS.containsKey(length.group(2))) {
      return OptionalDouble.empty();
    }
    String number = length.group(1);
    boolean none = number.isEmpty() || number.equals(".");
    return OptionalDouble.of((none ? 1 : Double.parseDouble(number)) * UNITS.get(length.group(2)));
  }
}
