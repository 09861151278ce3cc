package org.examwright.reading.moodle.xml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Gap;
import org.examwright.model.NumericAnswer;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.moodle.MoodleNumber;
import org.examwright.moodle.TextFormat;
import org.examwright.moodle.Wildcards;
import org.examwright.moodle.xml.ClozeAnswer;
import org.examwright.moodle.xml.ClozeCode;
import org.examwright.moodle.xml.ClozeEscapes;
import org.examwright.reading.moodle.bank.StoredAnswers;
import org.examwright.reading.moodle.bank.StoredChoice;
import org.examwright.reading.moodle.bank.StoredChoices;
import org.examwright.reading.moodle.bank.StoredCredits;
import org.jsoup.parser.Parser;

/**
 * Reads a gap within a text: its worth, its type and its answers.
 *
 * @see <a href="https://docs.moodle.org/405/en/Embedded_Answers_(Cloze)_question_type">Embedded
 *     answers (cloze)</a>
 */
record ClozeGap(StoredFields fields, XmlContent.Element text) {
  /** An answer of the gap, still as it is written. */
  private record Written(BigDecimal credit, String text, RichText feedback) {}

  Gap read(String id, ClozeCode code) {
    List<Written> answers = code.answers().stream().map(this::answer).toList();
    return switch (code.type()) {
      case WORDS -> words(id, answers, false);
      case EXACT_WORDS -> words(id, answers, true);
      case NUMBERS -> numbers(id, answers);
      case DROP_DOWN, SHUFFLED_DROP_DOWN -> choices(id, answers);
      case LISTED_OPTIONS -> {
        fields.note("a gap whose options stand in a list becomes a drop-down");
        yield choices(id, answers);
      }
      case SEVERAL_OPTIONS ->
          throw new InvalidQuestionException(
              "a gap allows several answers", "make it a multiple choice question of its own");
    };
  }

  private Written answer(ClozeAnswer answer) {
    return new Written(
        StoredCredits.read(answer.credit(), origin(), fields.places().problems()),
        decoded(answer.text()),
        answer.feedback().isEmpty()
            ? RichText.EMPTY
            : fields.texts().read(decoded(answer.feedback()), TextFormat.HTML, origin()));
  }

  private Gap words(String id, List<Written> answers, boolean caseSensitive) {
    StoredAnswers stored = new StoredAnswers(caseSensitive, fields.places().problems());
    answers.forEach(
        answer -> stored.word(answer.text(), answer.credit(), answer.feedback(), origin()));
    noteOtherwise(stored);
    return stored.textGap(id);
  }

  private Gap numbers(String id, List<Written> answers) {
    StoredAnswers stored = new StoredAnswers(false, fields.places().problems());
    for (Written answer : answers) {
      String[] parts = answer.text().strip().split(":", 2);
      Optional<BigDecimal> value = MoodleNumber.read(parts[0].replace(',', '.'));
      Optional<BigDecimal> tolerance =
          MoodleNumber.read(parts.length > 1 ? parts[1].replace(',', '.') : "0");
      if (value.isPresent() && tolerance.isPresent()) {
        stored.number(
            new NumericAnswer.Value(value.get(), tolerance.get().abs()),
            answer.credit(),
            answer.feedback());
      } else if (answer.text().strip().equals(Wildcards.ANYTHING)) {
        stored.anything(answer.credit(), answer.feedback(), origin());
      } else {
        fields.warning(
            "the answer `" + answer.text().strip() + "` of a gap is no number and left out",
            "write it as `5:0.1`");
      }
    }
    noteOtherwise(stored);
    return stored.numericGap(id);
  }

  private Gap choices(String id, List<Written> answers) {
    List<StoredChoice> stored =
        answers.stream()
            .map(
                answer ->
                    new StoredChoice(
                        fields.texts().read(answer.text(), TextFormat.HTML, origin()),
                        answer.credit(),
                        answer.feedback()))
            .toList();
    return new Gap.DropDownGap(
        id, StoredChoices.single(stored, origin(), fields.places().problems()));
  }

  private void noteOtherwise(StoredAnswers stored) {
    if (!stored.otherwise().isEmpty()) {
      fields.warning(
          "the feedback to any other answer of a gap is left out",
          "move it to the general feedback");
    }
  }

  /** Moodle decodes references once, and takes the backslashes away. */
  private static String decoded(String written) {
    return Parser.unescapeEntities(ClozeEscapes.read(written), false);
  }

  private Origin origin() {
    return fields.origin(text);
  }
}
