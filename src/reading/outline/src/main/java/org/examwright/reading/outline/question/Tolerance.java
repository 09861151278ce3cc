package org.examwright.reading.outline.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * How far an answer may be from a number, as words behind the number say: {@code 7.07 (tolerance
 * 0.01 either way)}, {@code 25 cm (accept ± 0.5)}.
 *
 * @param value what stands in front of the words
 * @param reach as it is written
 * @param share whether it is in percent of the value
 */
record Tolerance(String value, String reach, boolean share) {
  private static final Pattern BEHIND =
      Pattern.compile(
          "^([^()（）]{1,60}?)\\s*(?:[(（]([^()（）]{1,80})[)）]|[,;，；]\\s+([^()（）]{1,80}))\\s*\\.?$");
  private static final Pattern WORD =
      Pattern.compile(
          "(?iU)(?:(?<!\\p{L})(?:" + Vocabulary.TOLERANCE.anywhere() + ")(?!\\p{L})|±|\\+/-|\\+-)");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
  private static final int LONGEST = 150;

  /** What an answer says; nothing if it says no such thing, or of more than one number. */
  static Optional<Tolerance> in(String answer) {
    if (answer.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher behind = BEHIND.matcher(answer);
    if (!behind.matches()) {
      return Optional.empty();
    }
    String words = behind.group(2) == null ? behind.group(3) : behind.group(2);
    Matcher number = NUMBER.matcher(words);
    if (!WORD.matcher(words).find() || !number.find()) {
      return Optional.empty();
    }
    String reach = number.group().replaceFirst("[.,]$", "");
    boolean share = words.startsWith("%", number.end()) || words.startsWith(" %", number.end());
    return number.find()
        ? Optional.empty()
        : Optional.of(new Tolerance(behind.group(1), reach, share));
  }
}
