package org.examwright.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.examwright.model.text.Characters;
import org.examwright.model.text.RichText;

/**
 * A wording that a short answer or a gap accepts; no character of it is a wildcard.
 *
 * @param text without white space at its ends
 * @param credit in percent, -100 to 100
 * @param feedback shown to those who give it; may be empty
 */
public record AcceptedAnswer(String text, BigDecimal credit, RichText feedback) {
  public AcceptedAnswer {
    Characters.require(text);
    text = text.strip();
    Checks.require(!text.isEmpty(), "an accepted answer is empty", "write it after the `=`");
    Checks.require(
        text.indexOf('\n') < 0, "an accepted answer has two lines", "write it on one line");
    credit = Checks.credit(credit);
  }

  /** An answer that earns everything and has no feedback of its own. */
  public static AcceptedAnswer of(String text) {
    return new AcceptedAnswer(text, Credit.FULL, RichText.EMPTY);
  }

  static void require(List<AcceptedAnswer> answers, boolean caseSensitive) {
    Checks.require(
        answers.stream().anyMatch(answer -> Credit.isFull(answer.credit())),
        "no accepted answer earns 100 %",
        "add one that does");
    Set<String> seen = new HashSet<>();
    for (AcceptedAnswer answer : answers) {
      Checks.require(
          seen.add(caseSensitive ? answer.text() : answer.text().toLowerCase(Locale.ROOT)),
          "the answer `" + answer.text() + "` is accepted twice",
          "take one of them out");
    }
  }

  AcceptedAnswer changed(TextChange change) {
    return new AcceptedAnswer(text, credit, change.text(feedback));
  }
}
