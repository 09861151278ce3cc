package org.examwright.reading.outline.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * A word for the answer with an equals sign behind it: {@code R = 25 m/s}, {@code Ans = 7}.
 *
 * @param number whether a number follows
 * @param mended the line with a colon instead, as most people write it
 */
public record AnswerEquals(boolean number, String mended) {
  private static final Pattern LINE =
      Pattern.compile(
          "^\\s*((?iU:"
              + Vocabulary.ANSWER.anywhere()
              + "))\\.?\\s?=\\s?((?:\\p{Sc}|R\\$|US\\$)?\\s?[-−+]?\\d.*|\\S.*)$");

  private static final int LONGEST = 80;
  private static final int FEWEST = 2;

  /**
   * Whether lines are answers, though their letter may be a quantity: most have numbers, and some
   * stand where nothing else can.
   *
   * @param direct how many stand directly below what asks
   */
  public static boolean areAnswers(List<AnswerEquals> lines, int direct) {
    long numbers = lines.stream().filter(AnswerEquals::number).count();
    return direct >= FEWEST && numbers * 2 >= lines.size();
  }

  /** Whether such a line may answer the one above it. */
  public static boolean mayAnswer(String line) {
    return Wording.isTask(line) || QuestionNumber.of(line).isPresent();
  }

  /** What a line says; nothing if it does not begin so. */
  public static Optional<AnswerEquals> of(String line) {
    if (line.length() > LONGEST || line.indexOf('=') < 0) {
      return Optional.empty();
    }
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String behind = matcher.group(2);
    boolean number = behind.matches("(?:\\p{Sc}|R\\$|US\\$)?\\s?[-−+]?\\d.*");
    return Optional.of(new AnswerEquals(number, matcher.group(1) + ": " + behind));
  }
}
