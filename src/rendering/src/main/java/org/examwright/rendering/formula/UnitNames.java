package org.examwright.rendering.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that siunitx has for prefixes and units, and their signs.
 *
 * @see <a href="https://ctan.org/pkg/siunitx">siunitx, sections 3.3 and 3.4</a>
 */
final class UnitNames {
  private static final Map<String, String> PREFIXES =
      table(
          """
          quecto q  ronto r  yocto y  zepto z  atto a  femto f  pico p  nano n  micro µ  milli m
          centi c  deci d  deca da  deka da  hecto h  kilo k  mega M  giga G  tera T  peta P
          exa E  zetta Z  yotta Y  ronna R  quetta Q  kibi Ki  mebi Mi  gibi Gi  tebi Ti
          """);

  private static final Map<String, String> NAMES =
      table(
          """
          ampere A  candela cd  kelvin K  kilogram kg  metre m  meter m  mole mol  second s
          becquerel Bq  coulomb C  farad F  gray Gy  hertz Hz  henry H  joule J  katal kat
          lumen lm  lux lx  newton N  ohm Ω  pascal Pa  radian rad  siemens S  sievert Sv
          steradian sr  tesla T  volt V  watt W  weber Wb  gram g
          astronomicalunit au  bel B  dalton Da  day d  decibel dB  electronvolt eV  hectare ha
          hour h  litre L  liter L  minute min  neper Np  tonne t
          atomicmassunit u  angstrom Å  bar bar  barn b  knot kn  mmHg mmHg  nauticalmile M
          bit bit  byte B  kWh kWh
          degreeCelsius °C  celsius °C  percent %  degree °  arcminute ′  arcsecond ″
          """);

  /** The short names, which are made of a prefix and a unit. */
  private static final Map<String, String> SHORT =
      table(
          """
          A A  K K  C C  F F  H H  J J  N N  Pa Pa  V V  W W  S S  T T  Hz Hz  g g  m m  s s  mol mol
          L L  l l  eV eV  min min  h h  d d  dB dB  Bq Bq  Gy Gy  Sv Sv  lm lm  lx lx  rad rad
          """);

  private static final String SHORT_PREFIXES = "fpnumcdkMGTE";

  private UnitNames() {}

  /** The sign of a prefix; null for any other name. */
  static @Nullable String prefix(String name) {
    return PREFIXES.get(name);
  }

  /** The sign of a unit, or of one with its prefix; null for any other name. */
  static @Nullable String unit(String name) {
    String sign = NAMES.getOrDefault(name, SHORT.get(name));
    if (sign != null || name.length() < 2) {
      return sign;
    }
    String rest = SHORT.get(name.substring(1));
    int prefix = SHORT_PREFIXES.indexOf(name.charAt(0));
    if (rest == null || prefix < 0) {
      return null;
    }
    return (name.charAt(0) == 'u' ? "µ" : name.substring(0, 1)) + rest;
  }

  /** A sign in upright letters, for a formula. */
  static String upright(String sign) {
    return switch (sign) {
      case "°C" -> "\\mathrm{°C}";
      case "°" -> "{}^{\\circ}";
      case "′" -> "{}^{\\prime}";
      case "″" -> "{}^{\\prime\\prime}";
      case "%" -> "\\%";
      default -> uprightLetters(sign);
    };
  }

  private static String uprightLetters(String sign) {
    if (sign.endsWith("Ω")) {
      String prefix = sign.substring(0, sign.length() - 1);
      return (prefix.isEmpty() ? "" : uprightLetters(prefix)) + "\\mathrm{\\Omega}";
    }
    if (sign.equals("Å")) {
      return "\\mathring{\\mathrm{A}}";
    }
    if (sign.startsWith("µ") || sign.startsWith("μ")) {
      String rest = sign.substring(1);
      return "\\mathrm{\\mu}" + (rest.isEmpty() ? "" : uprightLetters(rest));
    }
    return "\\mathrm{" + sign + "}";
  }

  private static Map<String, String> table(String table) {
    Map<String, String> entries = new HashMap<>();
    Stream.of(table.strip().split("\\s{2,}|\n"))
        .map(row -> row.split(" ", -1))
        .forEach(row -> entries.put(row[0], row[1]));
    return Map.copyOf(entries);
  }
}
