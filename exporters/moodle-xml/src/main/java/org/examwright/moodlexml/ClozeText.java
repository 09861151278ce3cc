package org.examwright.moodlexml;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.NumericAnswer;
import org.examwright.model.moodle.MoodleCredits;
import org.examwright.model.moodle.Wildcards;
import org.examwright.model.moodle.xml.ClozeAnswer;
import org.examwright.model.moodle.xml.ClozeCode;
import org.examwright.model.moodle.xml.ClozeEscapes;
import org.examwright.model.moodle.xml.ClozeType;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.rendering.moodle.MoodleTexts;
import org.examwright.rendering.moodle.Numbers;
import org.examwright.rendering.moodle.PicturelessHtml;
import org.examwright.rendering.moodle.Weights;

/**
 * The text of a cloze, with the answers of each gap in its place.
 *
 * @see <a href="https://docs.moodle.org/405/en/Embedded_Answers_(Cloze)_question_type">Embedded
 *     answers (cloze)</a>
 */
final class ClozeText {
  private static final MoodleTexts TEXTS = new MoodleTexts(new PicturelessHtml());

  private final List<Gap> gaps;
  private final List<Integer> marks;

  /**
   * The text for some gaps.
   *
   * @param marks what each of them is worth
   */
  ClozeText(List<Gap> gaps, List<Integer> marks) {
    this.gaps = gaps;
    this.marks = marks;
  }

  /** Puts the gaps in their places and hides all other braces, which would be read as gaps. */
  String fill(String html) {
    String filled = html.replace("{", "&#123;").replace("}", "&#125;");
    for (int i = 0; i < gaps.size(); i++) {
      filled =
          filled.replace(
              FilesBesideHtml.GAP + brace(gaps.get(i).id()) + FilesBesideHtml.GAP,
              code(gaps.get(i), marks.get(i)).written());
    }
    return filled;
  }

  private static String brace(String id) {
    return id.replace("{", "&#123;").replace("}", "&#125;");
  }

  private static ClozeCode code(Gap gap, int mark) {
    return switch (gap) {
      case Gap.TextGap text ->
          code(
              mark,
              text.caseSensitive() ? ClozeType.EXACT_WORDS : ClozeType.WORDS,
              text.answers().stream().map(ClozeText::word));
      case Gap.DropDownGap dropDown ->
          code(
              mark,
              ClozeType.SHUFFLED_DROP_DOWN,
              dropDown.choices().stream().map(ClozeText::choice));
      case Gap.NumericGap numeric ->
          code(mark, ClozeType.NUMBERS, numeric.answers().stream().map(ClozeText::number));
    };
  }

  private static ClozeCode code(int mark, ClozeType type, Stream<ClozeAnswer> answers) {
    return new ClozeCode(mark, type, answers.toList());
  }

  private static ClozeAnswer word(AcceptedAnswer answer) {
    return answer(answer.credit(), Wildcards.written(answer.text()), answer.feedback());
  }

  /** A choice is HTML, although nothing but its words is shown. */
  private static ClozeAnswer choice(Choice choice) {
    String words = PlainText.of(choice.content()).replaceAll("\\s+", " ");
    return answer(
        credit(choice),
        TEXTS.item(RichText.ofInlines(List.of(new Inline.Text(words)))),
        choice.feedback());
  }

  private static BigDecimal credit(Choice choice) {
    if (choice.key()) {
      return MoodleCredits.FULL;
    }
    return choice.credit() == null ? BigDecimal.ZERO : choice.credit();
  }

  private static ClozeAnswer number(NumericAnswer answer) {
    String value = Numbers.value(answer.accepted());
    return answer(
        answer.credit(), value + ":" + Numbers.tolerance(answer.accepted()), answer.feedback());
  }

  private static ClozeAnswer answer(BigDecimal credit, String text, RichText feedback) {
    return new ClozeAnswer(
        Weights.nearest(credit),
        ClozeEscapes.written(text),
        feedback.isEmpty() ? "" : ClozeEscapes.written(TEXTS.full(feedback)));
  }
}
