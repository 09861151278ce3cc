package org.examwright.exporters.qti.cartridge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.exporters.qti.item12.Share;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.FeatureUse;
import org.examwright.rendering.html.EndedFormulas;

/** Finds what is lost because of what a question says. */
final class CartridgeLosses {
  private static final String NUMBER = "a number with a tolerance or range";
  private static final String MOODLE_XML = "for Moodle, write Moodle XML";

  private final CartridgeOutline outline;
  private final List<Diagnostic> losses = new ArrayList<>();

  private CartridgeLosses(CartridgeOutline outline) {
    this.outline = outline;
  }

  static List<Diagnostic> of(QuestionSet set, CartridgeOutline outline) {
    CartridgeLosses found = new CartridgeLosses(outline);
    set.questions().forEach(found::question);
    set.sections().forEach(section -> found.formulas(set, section));
    outline.unintroduced().forEach(section -> found.introduction(set, section));
    return found.losses;
  }

  private void question(Question question) {
    if (outline.leavesOut(question)) {
      leftOut(question);
      return;
    }
    losses.addAll(EndedFormulas.of(question));
    if (question.interaction() instanceof Interaction.None) {
      description(question);
    }
    outcomeFeedback(question);
    if (question.interaction() instanceof Interaction.Numeric numeric
        && !numeric.unit().isEmpty()) {
      lose(
          Weight.CHANGED,
          question,
          Feature.UNIT,
          "the unit stands in brackets below the question",
          "name it in the question");
    }
    writtenAnswers(question);
  }

  private void leftOut(Question question) {
    lose(
        Weight.LEFT_OUT,
        question,
        FeatureUse.kind(question),
        "the question is left out, since Common Cartridge cannot say " + reason(question),
        "write Moodle XML for Moodle, QTI 1.2 for Canvas, QTI 2.1 for others");
  }

  private static String reason(Question question) {
    return switch (question.interaction()) {
      case Interaction.Ordering ignored -> "an order";
      case Interaction.Matching ignored -> "pairs with one right side for all";
      case Interaction.Gaps gaps ->
          gaps.gaps().size() == 1 ? NUMBER : "a text with " + gaps.gaps().size() + " gaps";
      case Interaction.Numeric ignored -> NUMBER;
      case Interaction.OpenResponse ignored -> "";
      case Interaction.ChoiceSelection ignored -> "";
      case Interaction.TrueFalse ignored -> "";
      case Interaction.ShortAnswer ignored -> "an answer with `&amp;`, which ends Moodle's restore";
      case Interaction.FileUpload ignored -> "";
      case Interaction.None ignored -> "";
    };
  }

  private void description(Question question) {
    if (outline.unheard().contains(question)) {
      lose(
          Weight.LOST,
          question,
          Feature.DESCRIPTION,
          "the text is left out, since no question follows it",
          "put it above a question");
    }
    if (!question.feedback().general().isEmpty()) {
      lose(
          Weight.LOST,
          question,
          Feature.GENERAL_FEEDBACK,
          "feedback on a text without a question is left out",
          "write it into the text");
    }
  }

  private void formulas(QuestionSet set, Section section) {
    losses.addAll(
        EndedFormulas.of(Stream.of(section.introduction()), first(set, section).origin()));
  }

  /** Where to look for a section: its first question, or that of the set. */
  private static Question first(QuestionSet set, Section section) {
    return section.questions().stream()
        .findFirst()
        .or(() -> set.questions().findFirst())
        .orElseThrow();
  }

  private void introduction(QuestionSet set, Section section) {
    lose(
        Weight.LOST,
        first(set, section),
        Feature.SECTION_INTRODUCTION,
        "the introduction is left out, since no question follows it",
        "write it into the text of a question");
  }

  private void outcomeFeedback(Question question) {
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
    boolean any =
        !question.feedback().correct().isEmpty() || !question.feedback().incorrect().isEmpty();
    boolean graded =
        question.interaction() instanceof Interaction.OpenResponse
            || question.interaction() instanceof Interaction.FileUpload
            || question.interaction() instanceof Interaction.None;
    if (any && graded) {
      lose(
          Weight.LOST,
          question,
          Feature.OUTCOME_FEEDBACK,
          "feedback by outcome is left out where a person grades",
          "make it general feedback");
    }
  }

  private void writtenAnswers(Question question) {
    List<String> answers =
        Stream.concat(
                question
                    .interaction()
                    .words()
                    .filter(word -> Share.isAll(word.credit()))
                    .map(AcceptedAnswer::text),
                question
                    .interaction()
                    .numbers()
                    .filter(number -> Share.isAll(number.credit()))
                    .map(number -> number.accepted().middle().toPlainString()))
            .toList();
    if (answers.contains("0")) {
      lose(
          Weight.LOST,
          question,
          FeatureUse.kind(question),
          "the answer `0` is lost in Moodle",
          MOODLE_XML);
    }
    if (answers.stream().anyMatch(answer -> answer.contains("*"))) {
      lose(
          Weight.CHANGED,
          question,
          FeatureUse.kind(question),
          "`*` in an answer stands for anything in Moodle",
          MOODLE_XML);
    }
    if (answers.stream().anyMatch(GuardedText::isDecoded)) {
      lose(
          Weight.CHANGED,
          question,
          Feature.CHARACTERS,
          "the name of a character in an answer is the character in Moodle",
          MOODLE_XML);
    }
  }

  private void lose(Weight weight, Question question, Feature feature, String what, String remedy) {
    losses.add(Diagnostic.loss(weight, question.origin(), feature, what, remedy));
  }
}
