package org.examwright.reading.moodlexml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.Gap;
import org.examwright.model.NumericAnswer;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.moodle.Choices;
import org.examwright.reading.moodle.Credits;
import org.examwright.reading.moodle.StoredAnswers;
import org.examwright.reading.moodle.StoredChoice;
import org.examwright.reading.moodle.TextFormat;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a gap within a text: its worth, its type and its answers.
 *
 * @see <a href="https://docs.moodle.org/405/en/Embedded_Answers_(Cloze)_question_type">Embedded
 *     answers (cloze)</a>
 */
record ClozeGap(Fields fields, XmlContent.Element text) {
  private static final Pattern CREDIT = Pattern.compile("=|%(-?[0-9]+(?:[.,][0-9]*)?)%");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([}#~/\"\\\\])");

  /** An answer of the gap, still as it is written. */
  private record Written(BigDecimal credit, String text, RichText feedback) {}

  Gap read(String id, ClozeCode code) {
    List<Written> answers = code.answers().stream().map(this::answer).toList();
    return switch (code.type()) {
      case "SHORTANSWER", "SA", "MW" -> words(id, answers, false);
      case "SHORTANSWER_C", "SAC", "MWC" -> words(id, answers, true);
      case "NUMERICAL", "NM" -> numbers(id, answers);
      default -> choices(id, code.type(), answers);
    };
  }

  private Written answer(ClozeCode.Answer answer) {
    Matcher credit = CREDIT.matcher(answer.text());
    boolean weighted = credit.lookingAt();
    return new Written(
        weighted ? credit(credit.group(1)) : BigDecimal.ZERO,
        decoded(weighted ? answer.text().substring(credit.end()) : answer.text()),
        answer.feedback().isEmpty()
            ? RichText.EMPTY
            : fields.texts().read(decoded(answer.feedback()), TextFormat.HTML, origin()));
  }

  /** An equals sign stands for everything. */
  private BigDecimal credit(@Nullable String percent) {
    return percent == null
        ? Credits.FULL
        : Credits.read(
            new BigDecimal(percent.replace(',', '.')), origin(), fields.places().problems());
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
      Optional<BigDecimal> value = Fields.number(parts[0].replace(',', '.'));
      Optional<BigDecimal> tolerance =
          Fields.number(parts.length > 1 ? parts[1].replace(',', '.') : "0");
      if (value.isPresent() && tolerance.isPresent()) {
        stored.number(
            new NumericAnswer.Value(value.get(), tolerance.get().abs()),
            answer.credit(),
            answer.feedback());
      } else if (answer.text().strip().equals("*")) {
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

  private Gap choices(String id, String type, List<Written> answers) {
    if (type.startsWith("MR") || type.startsWith("MULTIRESPONSE")) {
      throw new InvalidQuestionException(
          "a gap allows several answers", "make it a multiple choice question of its own");
    }
    if (type.matches("MC[VH].*|MULTICHOICE_[VH].*")) {
      fields.note("a gap whose options stand in a list becomes a drop-down");
    }
    List<StoredChoice> stored =
        answers.stream()
            .map(
                answer ->
                    new StoredChoice(
                        fields.texts().read(answer.text(), TextFormat.HTML, origin()),
                        answer.credit(),
                        answer.feedback()))
            .toList();
    return new Gap.DropDownGap(id, Choices.single(stored, origin(), fields.places().problems()));
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
    return Parser.unescapeEntities(ESCAPED.matcher(written).replaceAll("$1"), false);
  }

  private Origin origin() {
    return fields.origin(text);
  }
}
