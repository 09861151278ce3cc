package org.examwright.exporters.moodle.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.exporters.moodle.MoodleRightSides;
import org.examwright.exporters.moodle.OutcomeFeedback;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.RichText;
import org.examwright.moodle.Wildcards;
import org.examwright.moodle.gift.GiftEscapes;
import org.examwright.moodle.gift.GiftSigns;
import org.examwright.moodle.gift.GiftWording;

/** The lines between a question's braces, without its general feedback. */
record GiftAnswers(GiftTexts texts) {

  List<String> lines(Question question) {
    RichText otherwise = OutcomeFeedback.otherwise(question);
    return switch (OutcomeFeedback.intoAnswers(question)) {
      case Interaction.OpenResponse ignored -> List.of();
      case Interaction.FileUpload ignored -> List.of();
      case Interaction.None ignored -> List.of();
      case Interaction.ChoiceSelection selection -> new ChoiceLines(texts).of(selection);
      case Interaction.TrueFalse trueFalse -> List.of(trueFalse(trueFalse));
      case Interaction.ShortAnswer shortAnswer ->
          new ShortLines(shortAnswer.answers(), otherwise).lines(texts);
      case Interaction.Numeric numeric -> new NumericLines(texts).of(numeric.answers(), otherwise);
      case Interaction.Matching matching -> matching(matching);
      case Interaction.Ordering ordering -> OrderingLines.of(ordering, texts);
      case Interaction.Gaps gaps -> gap(gaps.gaps().getFirst());
    };
  }

  /** What is shown to those who are wrong comes first. */
  private String trueFalse(Interaction.TrueFalse trueFalse) {
    String key = trueFalse.key() ? GiftSigns.TRUE : GiftSigns.FALSE;
    String right =
        texts.feedback(
            trueFalse.key() ? trueFalse.feedbackWhenTrue() : trueFalse.feedbackWhenFalse());
    String wrong =
        texts.feedback(
            trueFalse.key() ? trueFalse.feedbackWhenFalse() : trueFalse.feedbackWhenTrue());
    return key + (wrong.isEmpty() && !right.isEmpty() ? GiftSigns.FEEDBACK : wrong) + right;
  }

  private List<String> matching(Interaction.Matching matching) {
    MoodleRightSides rights = MoodleRightSides.of(matching);
    return Stream.concat(
            matching.pairs().stream()
                .map(pair -> pair(texts.item(pair.left()), rights.written(pair.right()))),
            matching.distractors().stream().map(right -> pair("", rights.written(right))))
        .toList();
  }

  private static String pair(String left, String right) {
    return "=" + left + " " + GiftSigns.ARROW + " " + GiftEscapes.written(right);
  }

  private List<String> gap(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text -> new ShortLines(text.answers(), RichText.EMPTY).lines(texts);
      case Gap.DropDownGap dropDown -> new ChoiceLines(texts).of(dropDown);
      case Gap.NumericGap numeric -> new NumericLines(texts).of(numeric.answers(), RichText.EMPTY);
    };
  }

  /**
   * Accepted wordings, one a line.
   *
   * @param otherwise shown to those who give none of the answers; may be empty
   */
  record ShortLines(List<AcceptedAnswer> answers, RichText otherwise) {

    List<String> lines(GiftTexts texts) {
      List<String> lines = new ArrayList<>();
      for (AcceptedAnswer answer : answers) {
        String start = isBare(answer) ? "" : NumericLines.mark(answer.credit());
        lines.add(start + GiftTexts.plain(wording(answer)) + texts.feedback(answer.feedback()));
      }
      if (!otherwise.isEmpty()) {
        lines.add(
            NumericLines.mark(BigDecimal.ZERO) + Wildcards.ANYTHING + texts.feedback(otherwise));
      }
      return lines;
    }

    /** Whether one of the wordings has a wildcard that its author did not write. */
    boolean areWidened() {
      return answers.stream()
          .anyMatch(answer -> !wording(answer).equals(Wildcards.written(answer.text())));
    }

    private String wording(AcceptedAnswer answer) {
      return isBare(answer)
          ? GiftWording.alone(answer.text())
          : GiftWording.amongOthers(answer.text());
    }

    /** A single answer needs no equals sign, and without one Moodle sees no pairs. */
    private boolean isBare(AcceptedAnswer answer) {
      return answers.size() == 1 && otherwise.isEmpty() && answer.text().contains(GiftSigns.ARROW);
    }
  }
}
