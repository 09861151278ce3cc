package org.examwright.rendering.version;

import java.util.Comparator;
import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;

/**
 * Puts questions and choices in the order of one version.
 *
 * @param plan what is shuffled
 * @param letter of the version
 */
record Shuffling(VersionPlan plan, String letter) {

  QuestionSet of(QuestionSet set) {
    ChoiceOrder choices = new ChoiceOrder(lots("choices"), set.language());
    List<Section> sections =
        set.sections().stream()
            .map(
                section ->
                    section.with(
                        ordered(section.questions()).stream()
                            .map(question -> arranged(question, choices))
                            .toList()))
            .toList();
    return set.with(sections);
  }

  private Lots lots(String what) {
    return new Lots(plan.seed() + "/" + letter + "/" + what);
  }

  private List<Question> ordered(List<Question> questions) {
    if (!plan.shuffles(Shuffled.QUESTIONS)) {
      return questions;
    }
    Lots lots = lots("questions");
    return Unit.of(questions).stream()
        .sorted(Comparator.comparing(unit -> lots.of(unit.id())))
        .flatMap(unit -> unit.questions().stream())
        .toList();
  }

  private Question arranged(Question question, ChoiceOrder order) {
    if (!plan.shuffles(Shuffled.CHOICES)) {
      return question;
    }
    return switch (question.interaction()) {
      case Interaction.ChoiceSelection selection ->
          question.with(
              new Interaction.ChoiceSelection(
                  selection.multiple(),
                  order.of(selection.choices(), question.id()),
                  selection.shuffle()));
      case Interaction.Matching matching ->
          matching.shuffle() ? question.with(arranged(matching, order, question.id())) : question;
      case Interaction.OpenResponse ignored -> question;
      case Interaction.TrueFalse ignored -> question;
      case Interaction.ShortAnswer ignored -> question;
      case Interaction.Numeric ignored -> question;
      case Interaction.Ordering ignored -> question;
      case Interaction.Gaps ignored -> question;
      case Interaction.FileUpload ignored -> question;
      case Interaction.None ignored -> question;
    };
  }

  private static Interaction.Matching arranged(
      Interaction.Matching matching, ChoiceOrder order, String question) {
    return new Interaction.Matching(
        order.shuffled(matching.pairs(), question), matching.distractors(), true);
  }
}
