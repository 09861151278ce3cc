package org.examwright.reading.outline.options;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * The sum of the numbers of the right options: {@code Sum: 11 (01 + 02 + 08)}.
 *
 * @param value of the sum
 */
public record SumKey(int value) {
  private static final Pattern NAME =
      Pattern.compile(
          "(?iU)^[\\s*_]*(?:(?:"
              + Vocabulary.SUM.anywhere()
              + "|"
              + Vocabulary.ANSWER.anywhere()
              + ")(?=\\W)[\\s*_:：=(-]{0,8}){1,2}");
  private static final Pattern TERMS = Pattern.compile("\\d{1,3}(?:\\s?\\+\\s?\\d{1,3}){0,7}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s()\\[\\]=:*_.]*");
  private static final Pattern SUM =
      Pattern.compile("(?iU)^[\\s*_]*(?:" + Vocabulary.SUM.anywhere() + ")\\s*[:：=(]\\s*\\d");
  private static final int LONGEST = 100;

  /** Whether a line says that a number is a sum. */
  public static boolean isNamed(String line) {
    return line.length() <= LONGEST && SUM.matcher(line).find();
  }

  /** What a line says behind its label. */
  public static Optional<SumKey> of(String line) {
    Matcher name = NAME.matcher(line);
    return line.length() <= LONGEST && name.find()
        ? alone(line.substring(name.end()))
        : Optional.empty();
  }

  /** What a text says that is nothing but a sum, or its terms, or both. */
  static Optional<SumKey> alone(String text) {
    if (text.length() > LONGEST || !BETWEEN.matcher(TERMS.matcher(text).replaceAll("")).matches()) {
      return Optional.empty();
    }
    int value = -1;
    Matcher terms = TERMS.matcher(text);
    while (terms.find()) {
      int sum = 0;
      for (String term : terms.group().split("\\+", -1)) {
        sum += Integer.parseInt(term.strip());
      }
      if (value >= 0 && sum != value) {
        return Optional.empty();
      }
      value = sum;
    }
    return value < 0 ? Optional.empty() : Optional.of(new SumKey(value));
  }
}
