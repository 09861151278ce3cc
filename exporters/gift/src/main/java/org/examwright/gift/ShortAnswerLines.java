package org.examwright.gift;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.model.AcceptedAnswer;
import org.examwright.rendering.moodle.Wildcards;

/**
 * Accepted wordings, one a line.
 *
 * <p>Moodle decodes two ampersands and some numbers wherever they stand, and takes several answers
 * with {@code ->} in them for a matching question. No escape helps, but a wildcard in the midst
 * does: it accepts the wording, and others that hardly anybody will write.
 */
final class ShortAnswerLines {
  private static final String ARROW = "->";
  private static final Pattern DECODED = Pattern.compile("&(?=&(0(58|35|61|10|92)|12[356]))");

  private ShortAnswerLines() {}

  static List<String> of(List<AcceptedAnswer> answers) {
    if (answers.size() == 1 && answers.getFirst().text().contains(ARROW)) {
      AcceptedAnswer answer = answers.getFirst();
      return List.of(
          GiftText.plain(withoutMarks(Wildcards.literal(answer.text())))
              + GiftTexts.feedback(answer.feedback()));
    }
    return answers.stream()
        .map(
            answer ->
                NumericLines.mark(answer.credit())
                    + GiftText.plain(withoutArrow(withoutMarks(Wildcards.literal(answer.text()))))
                    + GiftTexts.feedback(answer.feedback()))
        .toList();
  }

  /** Whether one of the wordings has a wildcard that its author did not write. */
  static boolean areWidened(List<AcceptedAnswer> answers) {
    return answers.stream()
        .map(AcceptedAnswer::text)
        .anyMatch(
            text -> DECODED.matcher(text).find() || (answers.size() > 1 && text.contains(ARROW)));
  }

  private static String withoutMarks(String text) {
    return DECODED.matcher(text).replaceAll("&*");
  }

  private static String withoutArrow(String text) {
    return text.replace(ARROW, "-*>");
  }
}
