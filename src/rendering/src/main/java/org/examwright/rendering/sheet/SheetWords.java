package org.examwright.rendering.sheet;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.examwright.model.text.Direction;

/**
 * The fixed words of a sheet in the language of its set, with its numbers and plurals; in English
 * where the language is not known.
 */
public final class SheetWords {
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  private final Map<String, String> words;
  private final PluralRule plurals;
  private final Direction direction;

  private SheetWords(Map<String, String> words, Direction direction) {
    this.words = words;
    this.direction = direction;
    this.plurals = PluralRule.valueOf(get("plural"));
  }

  /** The words of a language, a BCP 47 tag. */
  public static SheetWords in(String language) {
    return new SheetWords(WordFiles.WORDS.of(language), Direction.ofLanguage(language));
  }

  /** Whether the words of a language, a BCP 47 tag, are known. */
  public static boolean areKnownIn(String language) {
    return WordFiles.WORDS.has(language);
  }

  /**
   * A word or sentence.
   *
   * @throws NoSuchElementException when there is no such key
   */
  public String get(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new NoSuchElementException("no words for " + key);
    }
    return word;
  }

  /** All words in one string, to find the letters that are needed for them. */
  public String all() {
    return words.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(" "));
  }

  /** Words with places to fill in. */
  public Phrase phrase(String key) {
    return Phrase.of(get(key));
  }

  /** A word with what stands between it and that which it is the label of: {@code Answer: }. */
  public String label(String key) {
    return phrase("label").with(get(key));
  }

  /** What a version is called on paper. */
  public String version(String letter) {
    return phrase("versionNamed").with(letter);
  }

  /** A number of points in words: {@code 1 point}, {@code 2.5 points}. */
  public String points(BigDecimal points) {
    return counted("points", points);
  }

  /** A number of minutes in words. */
  public String minutes(long minutes) {
    return counted("minutes", BigDecimal.valueOf(minutes));
  }

  /** A number of things with the form of their word that the number asks for. */
  String counted(String key, BigDecimal number) {
    return phrase(key + "." + plurals.form(number).key()).with(number(number));
  }

  /** A credit in percent. */
  String percent(BigDecimal credit) {
    return phrase("percent").with(number(credit));
  }

  /** A number with the decimal mark of the language. */
  String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace(".", get("decimalMark"));
  }

  /** Numbers with their signs and units, which run from left to right in every language. */
  String leftToRight(String numbers) {
    return switch (direction) {
      case LEFT_TO_RIGHT -> numbers;
      case RIGHT_TO_LEFT -> LEFT_TO_RIGHT_MARK + numbers;
    };
  }
}
