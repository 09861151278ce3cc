package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Credit;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.gathering.QtiReading;
import org.examwright.reading.qti.gathering.ReadItem;

/** Reads an item as a whole: what it asks, what that is worth, and what is said to answers. */
final class AssessmentItems {
  private final ItemContext context;
  private final ItemRole role;

  private AssessmentItems(ItemContext context, ItemRole role) {
    this.context = context;
    this.role = role;
  }

  /** Adds the questions of an item; one that the model cannot hold is reported. */
  static void read(QtiReading reading, Tag item, ItemRole role) {
    Map<String, DeclaredResponse> responses = DeclaredResponse.all(item);
    ResponseRules rules = new ResponseRules(item, responses);
    List<ItemMessage> messages =
        ItemMessages.of(
            item,
            responses,
            rules,
            tag ->
                reading
                    .texts()
                    .html(new ItemMarkup(inner -> Optional.empty()).of(tag), tag.origin()));
    ItemContext context =
        new ItemContext(
            item,
            responses,
            rules,
            new ItemFeedback(rules, messages),
            reading.texts(),
            reading.problems());
    try {
      new AssessmentItems(context, role).questions().forEach(reading.questions()::add);
    } catch (InvalidQuestionException e) {
      reading.questions().leaveOut(item.origin(), role.title(), e);
    }
  }

  private List<ReadItem> questions() {
    List<ReadItem> read = ItemQuestions.of(context, role);
    BigDecimal best = context.rules().play(context.feedback().right()).score();
    BigDecimal points = ItemPoints.of(context.item(), best, context.responses().values());
    List<ReadItem> questions = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      boolean last = i == read.size() - 1;
      Interaction interaction = read.get(i).interaction();
      questions.add(
          with(
              read.get(i),
              worth(interaction, points, read.size()),
              last ? feedback(interaction, points) : Feedback.NONE));
    }
    read.forEach(question -> tellShares(question.interaction(), best));
    tellRest(read);
    return questions;
  }

  private BigDecimal worth(Interaction interaction, BigDecimal points, int questions) {
    if (interaction instanceof Interaction.None) {
      return BigDecimal.ONE;
    }
    BigDecimal weighted = role.weight() == null ? points : points.multiply(role.weight());
    return questions == 1
        ? weighted
        : weighted.divide(BigDecimal.valueOf(questions), 5, RoundingMode.HALF_UP);
  }

  private Feedback feedback(Interaction interaction, BigDecimal points) {
    boolean number = interaction instanceof Interaction.Numeric;
    RichText otherwise = RichText.EMPTY;
    if (number || interaction instanceof Interaction.ShortAnswer) {
      String response = context.feedback().right().keySet().iterator().next();
      otherwise =
          context
              .feedback()
              .otherwise(
                  response,
                  number ? NumberAnswers.NO_ANSWER : ItemFeedback.NONSENSE.values().getFirst());
    }
    return context.feedback().byOutcome(points, otherwise);
  }

  private static ReadItem with(ReadItem read, BigDecimal points, Feedback feedback) {
    return new ReadItem(
        read.origin(),
        read.identifier(),
        read.title(),
        read.stem(),
        read.interaction(),
        points,
        feedback,
        read.tags());
  }

  /** Says where the parts of an answer count otherwise than they do here, all the same. */
  private void tellShares(Interaction interaction, BigDecimal best) {
    if (!(interaction instanceof Interaction.Gaps || interaction instanceof Interaction.Matching)) {
      return;
    }
    List<BigDecimal> parts = new ArrayList<>();
    context
        .feedback()
        .right()
        .forEach(
            (response, right) ->
                right
                    .values()
                    .forEach(value -> parts.add(context.worth(response, RuleValue.of(value)))));
    BigDecimal most = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal least = parts.stream().reduce(most, BigDecimal::min);
    if (parts.size() > 1 && most.signum() <= 0 && best.signum() > 0) {
      context.note(context.item(), ItemContext.ALL_OR_NOTHING);
    } else if (most.signum() > 0 && !Percent.isClose(Percent.of(least, most), Credit.FULL)) {
      context.note(
          context.item(), "the item gives more points for some parts; here all count the same");
    }
  }

  /** Says what of the item found no place. */
  private void tellRest(List<ReadItem> read) {
    for (ItemMessage message : context.feedback().unshown()) {
      context
          .problems()
          .warning(
              message.origin(),
              "a feedback is left out: no answer alone and no result shows it",
              "add it to the general feedback, if learners should read it");
    }
    boolean graded = read.stream().anyMatch(q -> ItemQuestions.takesRubrics(q.interaction()));
    if (!graded && !Rubrics.of(context).isEmpty()) {
      context.warning(
          context.item(),
          "notes for graders are left out, since nobody grades the question",
          "keep them elsewhere");
    }
    for (String rule :
        context.rules().play(context.feedback().right()).unclear().stream().distinct().toList()) {
      context.note(
          context.item(), "the rule `" + rule + "` is not followed: look at key and points");
    }
  }
}
