package org.examwright.reading.outline.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * The number in front of a question: {@code 1.}, {@code 2b)}, {@code Q3:}, {@code Question 4 -}.
 *
 * @param label without its punctuation and without a word in front of it
 * @param length of all that is no part of the question's text
 * @param worded whether a word such as "question" stands in front, or nothing but that
 */
public record QuestionNumber(String label, int length, boolean worded) {
  private static final String WORDS = Vocabulary.QUESTION.anywhere();
  private static final int FARTHEST = 24;
  private static final Pattern WORDED =
      Pattern.compile(
          "^[\\s\\p{So}\\x{FE0F}#&&[^№]]*+(?:(?:"
              + WORDS
              + "|no|nr|№|q(?=\\s?[.#]))\\s*[.:#№]?\\s*(\\d{1,6}(?:\\.\\d{1,4})*[a-z]?)(?:\\s*/\\s*\\d+|\\s+(?:"
              + Vocabulary.OF.anywhere()
              + ")\\s+\\d+(?=\\W|$))?"
              + "\\s*(?:[.):\\]：、|–—-]+|$)?"
              + "|q\\s?[.:#-]\\s*()(?=\\S)|(?:"
              + WORDS
              + ")\\s*[:：]()"
              + ")\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PLAIN =
      Pattern.compile(
          "^\\s*[(\\[]?([Qq]?\\d{1,6}[a-z]?|[Qq]\\d{1,4}(?:\\.\\d{1,4})*|\\d{1,4}(?:\\.\\d{1,4})+)"
              + "\\s*(?:[.):\\]|–—-]+(?=\\s|$)|、|．)\\s*");
  private static final Pattern DOTTED =
      Pattern.compile("^\\s*(\\d{1,4}(?:\\.\\d{1,4})+)\\s+(?=\\S)");

  /** The number that a line begins with. */
  public static Optional<QuestionNumber> of(String line) {
    if (!mayBeNumbered(line)) {
      return Optional.empty();
    }
    Matcher plain = PLAIN.matcher(line);
    if (plain.find()) {
      boolean worded = Character.toLowerCase(plain.group(1).charAt(0)) == 'q';
      return Optional.of(new QuestionNumber(plain.group(1), plain.end(), worded));
    }
    Matcher worded = WORDED.matcher(line);
    if (worded.find()) {
      String label = worded.group(1) == null ? "" : worded.group(1);
      return Optional.of(new QuestionNumber(label, worded.end(), true));
    }
    return Optional.empty();
  }

  /** Looks for a digit or a sign that ends a word, since most lines have neither in front. */
  private static boolean mayBeNumbered(String line) {
    int end = Math.min(line.length(), FARTHEST);
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c)
          || c == ':'
          || c == '：'
          || ((c == '.' || c == '#' || c == '-') && i < 6)) {
        return true;
      }
    }
    return false;
  }

  /** As {@link #of}; a heading may be nothing but a word, and 1.2 needs nothing behind it. */
  public static Optional<QuestionNumber> ofHeading(String heading) {
    if (heading.strip().equalsIgnoreCase("question")) {
      return Optional.of(new QuestionNumber("", heading.length(), true));
    }
    Optional<QuestionNumber> number = of(heading);
    Matcher dotted = DOTTED.matcher(heading);
    return number.isEmpty() && dotted.find()
        ? Optional.of(new QuestionNumber(dotted.group(1), dotted.end(), false))
        : number;
  }
}
