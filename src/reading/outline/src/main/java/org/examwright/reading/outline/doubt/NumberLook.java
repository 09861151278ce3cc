package org.examwright.reading.outline.doubt;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.SignSet;

/**
 * A number in front of a line and the way in which it is written.
 *
 * @param look the markup, word and signs around it: {@code **question 9:}
 * @param total how many questions there are, as in {@code 3 of 100}; 0 if that is not said
 */
record NumberLook(String look, int number, int total) {
  private static final int FARTHEST = 80;
  private static final SignSet BETWEEN = SignSet.of(".:#№ \t\r\n\u000B\f");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^((?:[\\s>#*_(\\[]|[-+](?=\\s)|<[^<>]{1,20}>)*+)(\\p{L}{0,12}+[.:#№]?\\s?)(\\d{1,5})"
              + "(?:\\s?(?:of|/|von|de|di|van|из|z|af|av)\\s?(\\d{1,5}))?"
              + "([.):\\]．、]*+)(?=[\\s*_]|$|(?<=[．、]))");

  /** Whether a line begins with more letters than a word in front of a number has. */
  private static boolean isWords(String line) {
    int letters = 0;
    while (letters < line.length() && Character.isLetter(line.charAt(letters))) {
      letters++;
    }
    int next = letters;
    while (next < line.length() && BETWEEN.has(line.charAt(next))) {
      next++;
    }
    return letters > 0 && next < line.length() && !SignSet.DIGITS.has(line.charAt(next));
  }

  /** The number in front of a line. */
  static Optional<NumberLook> of(String line) {
    String start = line.length() > FARTHEST ? line.substring(0, FARTHEST) : line;
    if (!SignSet.DIGITS.isIn(start) || isWords(start)) {
      return Optional.empty();
    }
    Matcher matcher = NUMBER.matcher(start);
    if (!matcher.find()
        || (matcher.group(5).isEmpty() && matcher.group(2).isBlank() && matcher.group(4) == null)) {
      return Optional.empty();
    }
    String look =
        matcher.group(1).stripTrailing()
            + matcher.group(2).strip().toLowerCase(Locale.ROOT)
            + "9"
            + matcher.group(5);
    int total = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
    return Optional.of(new NumberLook(look, Integer.parseInt(matcher.group(3)), total));
  }
}
