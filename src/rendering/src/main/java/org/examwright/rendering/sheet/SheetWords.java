package org.examwright.rendering.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The fixed words of a sheet in the language of its set; in English where it is not known.
 *
 * <p>The words are in {@code words.properties} and its translations beside this class.
 */
public final class SheetWords {
  private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle words;

  private SheetWords(ResourceBundle words) {
    this.words = words;
  }

  /** The words of a language, a BCP 47 tag. */
  public static SheetWords in(String language) {
    return new SheetWords(
        ResourceBundle.getBundle(
            SheetWords.class.getPackageName() + ".words",
            Locale.forLanguageTag(language),
            SheetWords.class.getClassLoader(),
            NO_DEFAULT_LOCALE));
  }

  /**
   * A word.
   *
   * @throws MissingResourceException when the key is in no file
   */
  public String get(String key) {
    return words.getString(key);
  }

  /** A number of points in words: {@code 1 point}, {@code 2.5 points}. */
  public String points(BigDecimal points) {
    return number(points) + " " + get(points.compareTo(BigDecimal.ONE) == 0 ? "point" : "points");
  }

  /** A number with the decimal mark of the language. */
  String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace(".", get("decimalMark"));
  }
}
