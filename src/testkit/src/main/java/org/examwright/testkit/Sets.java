package org.examwright.testkit;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.Asset;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** Builds question sets for tests in few words. */
public final class Sets {
  private Sets() {}

  /** A set of one section without a name. */
  public static QuestionSet of(Question... questions) {
    return of(List.of(questions), List.of());
  }

  public static QuestionSet of(List<Question> questions, List<Asset> assets) {
    return new QuestionSet(
        "Sample", "en", List.of(new Section(List.of(), RichText.EMPTY, questions)), assets);
  }

  /** A question worth one point without anything that it does not need. */
  public static Question question(String id, RichText stem, Interaction interaction) {
    return new Question(
        id,
        "",
        List.of(),
        stem,
        interaction,
        BigDecimal.ONE,
        Feedback.NONE,
        List.of(),
        new Origin("sample.md", 7, 1));
  }

  /** An open response with nothing but its stem. */
  public static Question open(String id, RichText stem) {
    return question(id, stem, openResponse());
  }

  public static Interaction.OpenResponse openResponse() {
    return new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null);
  }

  public static Question withFeedback(Question question, Feedback feedback) {
    return new Question(
        question.id(),
        question.label(),
        question.title(),
        question.stem(),
        question.interaction(),
        question.points(),
        feedback,
        question.tags(),
        question.origin());
  }

  public static Question withPoints(Question question, String points) {
    return new Question(
        question.id(),
        question.label(),
        question.title(),
        question.stem(),
        question.interaction(),
        new BigDecimal(points),
        question.feedback(),
        question.tags(),
        question.origin());
  }

  public static Question withTags(Question question, String... tags) {
    return new Question(
        question.id(),
        question.label(),
        question.title(),
        question.stem(),
        question.interaction(),
        question.points(),
        question.feedback(),
        List.of(tags),
        question.origin());
  }

  public static Question titled(Question question, String title) {
    return new Question(
        question.id(),
        question.label(),
        List.of(new Inline.Text(title)),
        question.stem(),
        question.interaction(),
        question.points(),
        question.feedback(),
        question.tags(),
        question.origin());
  }
}
