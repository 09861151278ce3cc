package org.examwright.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.text.RichText;
import org.examwright.rendering.moodle.Wildcards;

/**
 * Accepted wordings, one a line.
 *
 * <p>Moodle decodes two ampersands and some numbers wherever they stand, and takes several answers
 * with {@code ->} in them for a matching question. No escape helps, but a wildcard in the midst
 * does: it accepts the wording, and others that hardly anybody will write.
 *
 * @param otherwise shown to those who give none of the answers; may be empty
 */
record ShortAnswerLines(List<AcceptedAnswer> answers, RichText otherwise) {
  private static final String ARROW = "->";
  private static final Pattern DECODED = Pattern.compile("&(?=&(0(58|35|61|10|92)|12[356]))");

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (AcceptedAnswer answer : answers) {
      String text = DECODED.matcher(Wildcards.literal(answer.text())).replaceAll("&*");
      String start =
          isSingle() && text.contains(ARROW)
              ? GiftText.plain(text)
              : NumericLines.mark(answer.credit()) + GiftText.plain(text.replace(ARROW, "-*>"));
      lines.add(start + GiftTexts.feedback(answer.feedback()));
    }
    if (!otherwise.isEmpty()) {
      lines.add("=%0%*" + GiftTexts.feedback(otherwise));
    }
    return lines;
  }

  /** Whether one of the wordings has a wildcard that its author did not write. */
  boolean areWidened() {
    return answers.stream()
        .map(AcceptedAnswer::text)
        .anyMatch(text -> DECODED.matcher(text).find() || (!isSingle() && text.contains(ARROW)));
  }

  /** A single answer needs no equals sign, and without one Moodle sees no pairs. */
  private boolean isSingle() {
    return answers.size() == 1 && otherwise.isEmpty();
  }
}
