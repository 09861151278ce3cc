package org.examwright.rendering.theme;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** A colour of a theme: its parts are 0 to 255. */
public record ThemeColor(int red, int green, int blue) {
  /** Paper. */
  static final ThemeColor WHITE = new ThemeColor(255, 255, 255);

  private static final Pattern HEX = Pattern.compile("#?\\p{XDigit}{6}");
  private static final int FULL = 255;

  /**
   * The colour that is written like {@code #1F4E79}.
   *
   * @throws IllegalArgumentException if none is
   */
  static ThemeColor of(String text) {
    if (!HEX.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    int rgb = HexFormat.fromHexDigits(text.replace("#", ""));
    return new ThemeColor(rgb >> 16, rgb >> 8 & FULL, rgb & FULL);
  }

  /** Six digits, as Word and others write it: {@code 1F4E79}. */
  public String hex() {
    return HexFormat.of()
        .withUpperCase()
        .formatHex(new byte[] {(byte) red, (byte) green, (byte) blue});
  }

  /**
   * How well one can be read on the other, from 1 to 21.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
   */
  double contrast(ThemeColor other) {
    double light = Math.max(luminance(), other.luminance());
    double dark = Math.min(luminance(), other.luminance());
    return (light + 0.05) / (dark + 0.05);
  }

  /** From 0, black, to 1, white. */
  double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / (double) FULL;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
