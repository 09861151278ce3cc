package org.examwright.exporters.moodle.xml;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.exporters.moodle.AcceptedNumbers;
import org.examwright.exporters.moodle.MoodleHtml;
import org.examwright.exporters.moodle.MoodleTexts;
import org.examwright.exporters.moodle.Weights;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.moodle.MoodleCredits;
import org.examwright.moodle.Wildcards;
import org.examwright.moodle.xml.ClozeAnswer;
import org.examwright.moodle.xml.ClozeCode;
import org.examwright.moodle.xml.ClozeEscapes;
import org.examwright.moodle.xml.ClozeType;

/**
 * The text of a cloze, with the answers of each gap in its place.
 *
 * @see <a href="https://docs.moodle.org/405/en/Embedded_Answers_(Cloze)_question_type">Embedded
 *     answers (cloze)</a>
 */
final class ClozeText {
  private static final MoodleTexts TEXTS = new MoodleTexts(new MoodleHtml.Pictureless());

  private static final Pattern PLACE =
      Pattern.compile(
          FilesBesideHtml.GAP_START
              + "([^"
              + FilesBesideHtml.GAP_END
              + "]*)"
              + FilesBesideHtml.GAP_END);

  private final Map<String, String> codes = new HashMap<>();

  /**
   * The text for some gaps.
   *
   * @param marks what each of them is worth
   */
  ClozeText(List<Gap> gaps, List<Integer> marks) {
    for (int i = 0; i < gaps.size(); i++) {
      codes.put(braces(gaps.get(i).id()), code(gaps.get(i), marks.get(i)).written());
    }
  }

  /** Puts the gaps in their places and hides all other braces, which would be read as gaps. */
  String fill(String html) {
    return PLACE
        .matcher(braces(html))
        .replaceAll(place -> Matcher.quoteReplacement(code(place.group(1))));
  }

  private String code(String place) {
    return Objects.requireNonNull(codes.get(place), "a place without a gap");
  }

  private static String braces(String html) {
    return html.replace("{", "&#123;").replace("}", "&#125;");
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
    String value = AcceptedNumbers.value(answer.accepted());
    return answer(
        answer.credit(),
        value + ":" + AcceptedNumbers.tolerance(answer.accepted()),
        answer.feedback());
  }

  private static ClozeAnswer answer(BigDecimal credit, String text, RichText feedback) {
    return new ClozeAnswer(
        Weights.nearest(credit),
        ClozeEscapes.written(text),
        feedback.isEmpty() ? "" : ClozeEscapes.written(TEXTS.full(feedback)));
  }
}
