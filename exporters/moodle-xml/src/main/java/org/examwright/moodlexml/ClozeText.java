package org.examwright.moodlexml;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.rendering.moodle.MoodleTexts;
import org.examwright.rendering.moodle.Numbers;
import org.examwright.rendering.moodle.PicturelessHtml;
import org.examwright.rendering.moodle.Weights;
import org.examwright.rendering.moodle.Wildcards;

/**
 * The text of a cloze, with the answers of each gap in its place.
 *
 * @see <a href="https://docs.moodle.org/405/en/Embedded_Answers_(Cloze)_question_type">Embedded
 *     answers (cloze)</a>
 */
final class ClozeText {
  private static final MoodleTexts TEXTS = new MoodleTexts(new PicturelessHtml());

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

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
              "{" + marks.get(i) + ":" + code(gaps.get(i)) + "}");
    }
    return filled;
  }

  private static String brace(String id) {
    return id.replace("{", "&#123;").replace("}", "&#125;");
  }

  private static String code(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text ->
          (text.caseSensitive() ? "SHORTANSWER_C:" : "SHORTANSWER:")
              + join(text.answers().stream().map(ClozeText::word).toList());
      case Gap.DropDownGap dropDown ->
          "MULTICHOICE_S:" + join(dropDown.choices().stream().map(ClozeText::choice).toList());
      case Gap.NumericGap numeric ->
          "NUMERICAL:" + join(numeric.answers().stream().map(ClozeText::number).toList());
    };
  }

  private static String join(List<String> answers) {
    return String.join("~", answers);
  }

  private static String word(AcceptedAnswer answer) {
    return credit(answer.credit())
        + escape(Wildcards.literal(answer.text()))
        + feedback(answer.feedback());
  }

  /** A choice is HTML, although nothing but its words is shown. */
  private static String choice(Choice choice) {
    String words = PlainText.of(choice.content()).replaceAll("\\s+", " ");
    return (choice.key() ? "=" : credit(choice))
        + escape(TEXTS.item(RichText.ofInlines(List.of(new Inline.Text(words)))))
        + feedback(choice.feedback());
  }

  private static String number(NumericAnswer answer) {
    return credit(answer.credit())
        + Numbers.value(answer.accepted())
        + ":"
        + Numbers.tolerance(answer.accepted())
        + feedback(answer.feedback());
  }

  private static String credit(Choice choice) {
    return choice.credit() == null ? "%0%" : credit(choice.credit());
  }

  private static String credit(BigDecimal credit) {
    BigDecimal weight = Weights.nearest(credit);
    return weight.compareTo(FULL) == 0 ? "=" : "%" + weight.toPlainString() + "%";
  }

  private static String feedback(RichText feedback) {
    return feedback.isEmpty() ? "" : "#" + escape(TEXTS.full(feedback));
  }

  /** Moodle decodes character references in answers and feedback once before it stores them. */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '}', '#' -> out.append('\\').append(c);
        case '&', '<', '>', '"', '\\', '~', '{' -> out.append("&#").append((int) c).append(';');
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
