package org.examwright.reading.moodle.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.moodle.Wildcards;
import org.examwright.moodle.gift.GiftWording;
import org.examwright.reading.source.Problems;

/**
 * Gathers the words or numbers that a question accepts.
 *
 * <p>An asterisk is a wildcard to Moodle. Alone and without credit it says what those read who give
 * none of the answers; anything else of it has no place in the model.
 */
public final class StoredAnswers {
  private final boolean caseSensitive;
  private final Problems problems;
  private final Set<String> seen = new HashSet<>();
  private final List<AcceptedAnswer> words = new ArrayList<>();
  private final List<NumericAnswer> numbers = new ArrayList<>();
  private RichText otherwise = RichText.EMPTY;

  /**
   * Answers of one question or gap.
   *
   * @param caseSensitive whether words are compared with regard to case
   */
  public StoredAnswers(boolean caseSensitive, Problems problems) {
    this.caseSensitive = caseSensitive;
    this.problems = problems;
  }

  /** An answer in words, as Moodle stores it. */
  public void word(String stored, BigDecimal credit, RichText feedback, Origin origin) {
    if (stored.strip().equals(Wildcards.ANYTHING)) {
      anything(credit, feedback, origin);
      return;
    }
    String shown = GiftWording.read(stored);
    if (Wildcards.isIn(shown)) {
      problems.warning(
          origin,
          "the asterisk of the answer `" + shown + "` is no wildcard any more",
          "write each wording that it stands for as an answer of its own");
    }
    String text = Wildcards.read(shown).replaceAll("\\s*\\n\\s*", " ").strip();
    if (text.isEmpty()) {
      problems.note(origin, "an answer without a text is left out");
    } else if (!seen.add(caseSensitive ? text : text.toLowerCase(Locale.ROOT))) {
      problems.note(origin, "the answer `" + text + "` is there already and left out");
    } else {
      words.add(new AcceptedAnswer(text, credit, feedback));
    }
  }

  /** A number, as Moodle stores it. */
  public void number(NumericAnswer.Accepted accepted, BigDecimal credit, RichText feedback) {
    numbers.add(new NumericAnswer(accepted, credit, feedback));
  }

  /** Anything at all. */
  public void anything(BigDecimal credit, RichText feedback, Origin origin) {
    if (credit.signum() != 0) {
      problems.warning(
          origin,
          "that any other answer earns " + credit.toPlainString() + " % is left out",
          "name the answers that earn it");
    }
    otherwise = otherwise.then(feedback);
  }

  /** What those read who give none of the answers; may be empty. */
  public RichText otherwise() {
    return otherwise;
  }

  public Interaction shortAnswer() {
    return new Interaction.ShortAnswer(words, caseSensitive);
  }

  public Gap textGap(String id) {
    return new Gap.TextGap(id, words, caseSensitive);
  }

  public Interaction numeric(String unit) {
    return new Interaction.Numeric(numbers, unit);
  }

  public Gap numericGap(String id) {
    return new Gap.NumericGap(id, numbers);
  }
}
