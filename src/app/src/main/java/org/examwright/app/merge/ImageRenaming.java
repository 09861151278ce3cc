package org.examwright.app.merge;

import java.util.List;
import java.util.Map;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.text.RichText;

/** Lets questions show the pictures that have got another name. */
final class ImageRenaming {
  private final ImageRenamingInText texts;

  /**
   * @param names the new ones by the old ones
   */
  ImageRenaming(Map<String, String> names) {
    texts = new ImageRenamingInText(names);
  }

  /** A question of the given id that is otherwise the same. */
  Question of(Question question, String id) {
    return new Question(
        id,
        question.label(),
        texts.of(question.title()),
        of(question.stem()),
        of(question.interaction()),
        question.points(),
        of(question.feedback()),
        question.tags(),
        question.origin());
  }

  RichText of(RichText text) {
    return texts.of(text);
  }

  private Feedback of(Feedback feedback) {
    return new Feedback(
        of(feedback.general()),
        of(feedback.correct()),
        of(feedback.partiallyCorrect()),
        of(feedback.incorrect()),
        texts(feedback.hints()),
        of(feedback.otherwise()));
  }

  private Interaction of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse open ->
          new Interaction.OpenResponse(
              of(open.modelAnswer()), of(open.graderNotes()), open.expectedLines());
      case Interaction.ChoiceSelection choice ->
          new Interaction.ChoiceSelection(
              choice.multiple(), choices(choice.choices()), choice.shuffle());
      case Interaction.TrueFalse truth ->
          new Interaction.TrueFalse(
              truth.key(), of(truth.feedbackWhenTrue()), of(truth.feedbackWhenFalse()));
      case Interaction.ShortAnswer answer ->
          new Interaction.ShortAnswer(accepted(answer.answers()), answer.caseSensitive());
      case Interaction.Numeric numeric ->
          new Interaction.Numeric(numbers(numeric.answers()), numeric.unit());
      case Interaction.Matching matching ->
          new Interaction.Matching(
              matching.pairs().stream()
                  .map(pair -> new Pair(of(pair.left()), texts.of(pair.right())))
                  .toList(),
              matching.distractors().stream().map(texts::of).toList(),
              matching.shuffle());
      case Interaction.Ordering ordering -> new Interaction.Ordering(texts(ordering.items()));
      case Interaction.Gaps gaps ->
          new Interaction.Gaps(gaps.gaps().stream().map(this::of).toList());
      case Interaction.FileUpload upload ->
          new Interaction.FileUpload(
              upload.maximumFiles(),
              upload.acceptedTypes(),
              of(upload.modelAnswer()),
              of(upload.graderNotes()));
      case Interaction.None none -> none;
    };
  }

  private Gap of(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text ->
          new Gap.TextGap(text.id(), accepted(text.answers()), text.caseSensitive());
      case Gap.DropDownGap dropDown ->
          new Gap.DropDownGap(dropDown.id(), choices(dropDown.choices()));
      case Gap.NumericGap numeric -> new Gap.NumericGap(numeric.id(), numbers(numeric.answers()));
    };
  }

  private List<RichText> texts(List<RichText> several) {
    return several.stream().map(this::of).toList();
  }

  private List<Choice> choices(List<Choice> choices) {
    return choices.stream()
        .map(
            choice ->
                new Choice(
                    of(choice.content()), choice.key(), choice.credit(), of(choice.feedback())))
        .toList();
  }

  private List<AcceptedAnswer> accepted(List<AcceptedAnswer> answers) {
    return answers.stream()
        .map(answer -> new AcceptedAnswer(answer.text(), answer.credit(), of(answer.feedback())))
        .toList();
  }

  private List<NumericAnswer> numbers(List<NumericAnswer> answers) {
    return answers.stream()
        .map(answer -> new NumericAnswer(answer.accepted(), answer.credit(), of(answer.feedback())))
        .toList();
  }
}
