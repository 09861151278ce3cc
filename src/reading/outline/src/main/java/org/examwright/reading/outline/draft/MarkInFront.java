package org.examwright.reading.outline.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.SignSet;

/**
 * What is written into the parentheses in front of a question's number: {@code ( b ) 4. Which …?},
 * {@code (F) 5. Ice is warm.}
 *
 * @param sign between the parentheses; empty if there is none yet
 * @param number behind them, of which it is in front
 * @param mended the line as most people write it, with the number first
 */
public record MarkInFront(String sign, int number, String mended) {
  private static final Pattern MARK =
      Pattern.compile(
          "^\\s*([(\\[（]\\s?([\\p{L}√×✓✗]{0,10}|[\\s_\\u3000]{1,20})\\s*[)\\]）])\\s*(?=\\d)");
  private static final SignSet BEGINNINGS = SignSet.of("([（_");
  private static final Pattern LINE = Pattern.compile("^\\s*_{2,20}\\s*(?=\\d)");

  /** Whether a text has the first sign of a mark. */
  public static boolean mayBegin(String text) {
    return BEGINNINGS.begins(text);
  }

  /** The mark of a line; nothing if no number follows it. */
  public static Optional<MarkInFront> of(String line) {
    Matcher mark = MARK.matcher(line);
    if (!mark.find()) {
      return toBeWritten(line);
    }
    String sign = mark.group(2).replaceAll("[\\s_\\u3000]", "");
    String behind = line.substring(mark.end());
    boolean letter = sign.length() == 1 && LineStart.of(sign + ") x").isPresent();
    return QuestionNumber.of(behind)
        .filter(number -> number.value() > 0 && number.length() < behind.length())
        .filter(number -> sign.isEmpty() || letter || TruthMark.isSign(sign))
        .map(
            number ->
                new MarkInFront(
                    sign,
                    number.value(),
                    behind.substring(0, number.length()).stripTrailing()
                        + " "
                        + mark.group(1)
                        + " "
                        + behind.substring(number.length())));
  }

  /** A line to write on: {@code ____ 4. Ice is warm.} */
  private static Optional<MarkInFront> toBeWritten(String text) {
    Matcher line = LINE.matcher(text);
    if (!line.find()) {
      return Optional.empty();
    }
    String behind = text.substring(line.end());
    return QuestionNumber.of(behind)
        .filter(number -> number.value() > 0 && number.length() < behind.length())
        .map(number -> new MarkInFront("", number.value(), behind));
  }

  /**
   * Whether the marks of some lines are those of questions: most of their numbers follow one
   * another, and the signs are not themselves a count of parts, (a) and (b).
   */
  public static boolean areOfQuestions(List<MarkInFront> marks) {
    int following = 0;
    boolean counted = true;
    for (int i = 0; i < marks.size(); i++) {
      MarkInFront mark = marks.get(i);
      following += i > 0 && mark.number == marks.get(i - 1).number + 1 ? 1 : 0;
      counted &= mark.sign.equalsIgnoreCase(String.valueOf((char) ('A' + i % 26)));
    }
    return following > 0 && following * 2 >= marks.size() && !counted;
  }
}
