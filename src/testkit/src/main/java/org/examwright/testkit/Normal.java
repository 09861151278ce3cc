package org.examwright.testkit;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TidyText;

/**
 * One form for all questions that learners cannot tell apart, so that what comes back from a format
 * can be compared with what went into it.
 *
 * <p>Texts are as {@link TidyText} has them, but a picture is named by the last part of its path. A
 * range is a number with a tolerance, a credit is named even where it is the usual one, right sides
 * of pairs are their words alone, and the origin is not compared.
 */
public final class Normal {
  private static final Origin NOWHERE = Origin.of("normal");
  private static final TidyText TIDY = TidyText.replacing(Normal::leaf);

  private Normal() {}

  public static Question of(Question question) {
    return new Question(
        question.id(),
        question.label(),
        line(question.title()),
        of(question.stem()),
        of(question.interaction()),
        question.points(),
        of(question.feedback()),
        question.tags(),
        NOWHERE);
  }

  /** The question without a name of its own. */
  public static Question untitled(Question question) {
    return new Question(
        question.id(),
        question.label(),
        List.of(),
        question.stem(),
        question.interaction(),
        question.points(),
        question.feedback(),
        question.tags(),
        question.origin());
  }

  public static RichText of(RichText text) {
    return TIDY.text(text);
  }

  private static List<RichText> items(List<RichText> items) {
    return items.stream().map(Normal::of).toList();
  }

  /** Words on one line, as they are shown. */
  public static List<Inline> line(List<? extends Inline> inlines) {
    return TIDY.line(inlines);
  }

  private static Inline leaf(Inline inline) {
    return inline instanceof Inline.Image image && !image.isRemote()
        ? new Inline.Image(
            image.source().replaceAll(".*/", ""),
            image.alt(),
            image.title(),
            image.width(),
            image.height())
        : inline;
  }

  private static Interaction of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse open ->
          new Interaction.OpenResponse(
              of(open.modelAnswer()), of(open.graderNotes()), open.expectedLines());
      case Interaction.FileUpload upload ->
          new Interaction.FileUpload(
              upload.maximumFiles(),
              upload.acceptedTypes(),
              of(upload.modelAnswer()),
              of(upload.graderNotes()));
      case Interaction.ChoiceSelection selection ->
          new Interaction.ChoiceSelection(
              selection.multiple(),
              selection.choices().stream().map(c -> of(c, selection.creditOf(c))).toList(),
              selection.shuffle());
      case Interaction.TrueFalse truth ->
          new Interaction.TrueFalse(
              truth.key(), of(truth.feedbackWhenTrue()), of(truth.feedbackWhenFalse()));
      case Interaction.ShortAnswer words ->
          new Interaction.ShortAnswer(words(words.answers()), words.caseSensitive());
      case Interaction.Numeric numeric ->
          new Interaction.Numeric(numbers(numeric.answers()), numeric.unit().strip());
      case Interaction.Matching matching ->
          new Interaction.Matching(
              matching.pairs().stream()
                  .map(pair -> new Pair(of(pair.left()), plain(pair.right())))
                  .toList(),
              matching.distractors().stream().map(Normal::plain).toList(),
              matching.shuffle());
      case Interaction.Ordering ordering -> new Interaction.Ordering(items(ordering.items()));
      case Interaction.Gaps gaps ->
          new Interaction.Gaps(gaps.gaps().stream().map(Normal::of).toList());
      case Interaction.None none -> none;
    };
  }

  private static Gap of(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text ->
          new Gap.TextGap(text.id(), words(text.answers()), text.caseSensitive());
      case Gap.DropDownGap dropDown ->
          new Gap.DropDownGap(
              dropDown.id(),
              dropDown.choices().stream()
                  .map(
                      choice ->
                          new Choice(
                              of(choice.content()),
                              choice.key(),
                              choice.credit() == null || choice.credit().signum() == 0
                                  ? null
                                  : choice.credit(),
                              of(choice.feedback())))
                  .toList());
      case Gap.NumericGap numeric -> new Gap.NumericGap(numeric.id(), numbers(numeric.answers()));
    };
  }

  private static Choice of(Choice choice, BigDecimal credit) {
    return new Choice(of(choice.content()), choice.key(), credit, of(choice.feedback()));
  }

  private static List<AcceptedAnswer> words(List<AcceptedAnswer> answers) {
    return answers.stream()
        .map(a -> new AcceptedAnswer(a.text(), a.credit(), of(a.feedback())))
        .toList();
  }

  private static List<NumericAnswer> numbers(List<NumericAnswer> answers) {
    return answers.stream()
        .map(
            answer ->
                new NumericAnswer(
                    new NumericAnswer.Range(
                        answer.accepted().lowest(), answer.accepted().highest()),
                    answer.credit(),
                    of(answer.feedback())))
        .toList();
  }

  private static List<Inline> plain(List<Inline> words) {
    return line(List.of(new Inline.Text(PlainText.of(words).replaceAll("\\s+", " "))));
  }

  private static Feedback of(Feedback feedback) {
    return new Feedback(
        of(feedback.general()),
        of(feedback.correct()),
        of(feedback.partiallyCorrect()),
        of(feedback.incorrect()),
        items(feedback.hints()),
        of(feedback.otherwise()));
  }
}
