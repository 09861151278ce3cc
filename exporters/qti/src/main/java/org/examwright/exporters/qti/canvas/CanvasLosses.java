package org.examwright.exporters.qti.canvas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.exporters.qti.item12.Share;
import org.examwright.exporters.qti.platform.CanvasQuizzes;
import org.examwright.exporters.qti.platform.Platform;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.FeatureUse;

/** Finds what is lost not by its kind but by what stands beside it. */
final class CanvasLosses {
  /** What is nearer to 0 arrives as 0. */
  private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

  private final boolean shuffled;
  private final Plans plans;
  private final Platform platform;
  private final List<Diagnostic> losses = new ArrayList<>();

  private CanvasLosses(boolean shuffled, Plans plans, Platform platform) {
    this.platform = platform;
    this.plans = plans;
    this.shuffled = shuffled;
  }

  static List<Diagnostic> of(QuestionSet set, Plans plans, Platform platform) {
    CanvasLosses found = new CanvasLosses(QuizSettings.shufflesAll(set), plans, platform);
    set.sections().stream().filter(QuestionGroup::changesPoints).forEach(found::group);
    if (platform.hasOnly(CanvasQuizzes.NEW)) {
      set.sections().forEach(found::textsBesideNothing);
    }
    set.questions().forEach(found::question);
    return found.losses;
  }

  private void group(Section pool) {
    lose(
        Weight.CHANGED,
        pool.questions().getFirst(),
        Feature.POINTS,
        "each question that is drawn here is worth "
            + QuestionGroup.pointsEach(pool).toPlainString()
            + ", since all of a group are worth the same in Canvas",
        "give all questions of the category the same points");
  }

  /** Texts stand beside the questions behind them: behind the last of a section there is none. */
  private void textsBesideNothing(Section section) {
    if (section.pick() != null) {
      return;
    }
    List<Question> questions = section.questions();
    for (int i = questions.size() - 1; i >= 0 && !questions.get(i).isAnswered(); i--) {
      lose(
          Weight.LOST,
          questions.get(i),
          Feature.DESCRIPTION,
          "a text behind the last question of its section is left out by Canvas New Quizzes",
          "move it in front of the question that it belongs to");
    }
  }

  private void question(Question question) {
    if (QuizSettings.shuffles(question) && !shuffled) {
      lose(
          Weight.CHANGED,
          question,
          Feature.SHUFFLE,
          "choices are not shuffled, since Canvas shuffles those of all questions or of none",
          "let no question of the set keep its order");
    }
    if (question.interaction() instanceof Interaction.Matching matching && matching.shuffle()) {
      losses.add(
          Diagnostic.note(
              question.origin(),
              "the left sides keep their order, since Canvas mixes the right ones alone"));
    }
    if (question.interaction() instanceof Interaction.Gaps gaps && GapPlans.areMixed(gaps.gaps())) {
      lose(
          Weight.CHANGED,
          question,
          Feature.DROP_DOWN_GAP,
          "a drop-down beside other gaps becomes a gap with its options in brackets after it, and the"
              + " wrong ones lose their feedback",
          "use one kind of gap in a question");
    }
    if (!question.feedback().partiallyCorrect().isEmpty()) {
      lose(
          Weight.LOST,
          question,
          Feature.OUTCOME_FEEDBACK,
          "feedback for answers that are partly right is left out",
          "make it general feedback");
    }
    if (!question.feedback().otherwise().isEmpty()) {
      lose(
          Weight.CHANGED,
          question,
          Feature.OUTCOME_FEEDBACK,
          "feedback to any other answer is shown to all who are wrong",
          "make it feedback to incorrect answers");
    }
    if (question.interaction() instanceof Interaction.None
        && !question.feedback().general().isEmpty()) {
      lose(
          Weight.LOST,
          question,
          Feature.GENERAL_FEEDBACK,
          "feedback on a text without a question is left out",
          "write it into the text");
    }
    outcomeFeedback(question);
    if (question.interaction() instanceof Interaction.FileUpload upload) {
      upload(question, upload);
    }
    if (platform.has(CanvasQuizzes.NEW)
        && question.interaction() instanceof Interaction.Gaps gaps
        && gaps.gaps().stream()
            .anyMatch(gap -> gap instanceof Gap.TextGap text && text.caseSensitive())) {
      lose(
          Weight.CHANGED,
          question,
          Feature.CASE_SENSITIVE,
          "Canvas New Quizzes does not regard the case of gaps",
          "ask for the word in a question of its own");
    }
    if (plans.of(question).type() == CanvasType.NUMERICAL
        && question.interaction().numbers().anyMatch(CanvasLosses::isTooSmall)) {
      lose(
          Weight.CHANGED,
          question,
          FeatureUse.kind(question),
          "numbers and tolerances nearer to 0 than 0.0001 become 0 in Canvas",
          "ask for the number in a smaller unit");
    }
    if (question.interaction() instanceof Interaction.Numeric numeric
        && hidesLess(numeric.answers())) {
      lose(
          Weight.CHANGED,
          question,
          Feature.PARTIAL_CREDIT,
          "numbers that an answer above gives less for earn everything, since another takes them",
          "let the answers not overlap");
    }
    if (platform.has(CanvasQuizzes.CLASSIC)) {
      ClassicLosses.of(question).forEach(losses::add);
    }
  }

  private void upload(Question question, Interaction.FileUpload upload) {
    if (!upload.modelAnswer().isEmpty()) {
      lose(
          Weight.LOST,
          question,
          Feature.MODEL_ANSWER,
          "the model answer of a file upload is left out by Canvas",
          "give graders the answer key on paper");
    }
    if (!upload.graderNotes().isEmpty() && platform.has(CanvasQuizzes.NEW)) {
      lose(
          Weight.LOST,
          question,
          Feature.GRADER_NOTES,
          "grader notes on a file upload are left out by Canvas New Quizzes",
          "give graders the answer key on paper");
    }
    if (!question.feedback().general().isEmpty() && platform.has(CanvasQuizzes.CLASSIC)) {
      lose(
          Weight.LOST,
          question,
          Feature.GENERAL_FEEDBACK,
          "general feedback on a file upload is left out by Canvas classic",
          "write it as a comment when you grade, or import the quiz into New Quizzes");
    }
  }

  /** Whether an answer that earns less is the first to take what one that earns all takes too. */
  private static boolean hidesLess(List<NumericAnswer> answers) {
    return IntStream.range(0, answers.size())
        .filter(i -> !Share.isAll(answers.get(i).credit()))
        .anyMatch(
            i ->
                answers.stream()
                    .skip(i + 1L)
                    .filter(later -> Share.isAll(later.credit()))
                    .anyMatch(later -> overlap(answers.get(i).accepted(), later.accepted())));
  }

  private static boolean overlap(NumericAnswer.Accepted one, NumericAnswer.Accepted other) {
    return one.lowest().compareTo(other.highest()) <= 0
        && other.lowest().compareTo(one.highest()) <= 0;
  }

  private static boolean isTooSmall(NumericAnswer answer) {
    NumericAnswer.Accepted accepted = answer.accepted();
    Stream<BigDecimal> edges = Stream.of(accepted.lowest(), accepted.highest());
    Stream<BigDecimal> written =
        switch (accepted) {
          case NumericAnswer.Value value ->
              Stream.concat(edges, Stream.of(value.value(), value.tolerance()));
          case NumericAnswer.Range ignored -> edges;
        };
    return Share.isAll(answer.credit())
        && written.anyMatch(number -> number.signum() != 0 && number.abs().compareTo(SMALLEST) < 0);
  }

  private void outcomeFeedback(Question question) {
    boolean any =
        !question.feedback().correct().isEmpty() || !question.feedback().incorrect().isEmpty();
    if (any && plans.of(question).scoring().isEmpty()) {
      lose(
          Weight.LOST,
          question,
          Feature.OUTCOME_FEEDBACK,
          "feedback by outcome is left out where a person grades",
          "make it general feedback");
    }
  }

  private void lose(Weight weight, Question question, Feature feature, String what, String remedy) {
    losses.add(Diagnostic.loss(weight, question.origin(), feature, what, remedy));
  }
}
