package org.examwright.exporters.qti.readback;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;

/**
 * What arrives of a set that was written as a Common Cartridge, with what was reported.
 *
 * <p>Each difference is made because of a reported loss, and only where there is one: where a loss
 * that is needed was not reported, the question is expected as it was.
 *
 * @param said by the exporter
 * @param questions in their order, in no section
 */
record CartridgeArriving(List<Diagnostic> said, List<Question> questions) {

  static CartridgeArriving of(QuestionSet set, List<Diagnostic> said) {
    CartridgeArriving arriving = new CartridgeArriving(said, new ArrayList<>());
    arriving.add(set);
    return arriving;
  }

  boolean lost(Question question, Feature feature) {
    return losses(question).stream().anyMatch(loss -> loss.feature() == feature);
  }

  List<Diagnostic> losses(Question question) {
    return said.stream()
        .filter(loss -> loss.feature() != null && loss.origin().equals(question.origin()))
        .toList();
  }

  private boolean isLeftOut(Question question) {
    return losses(question).stream().anyMatch(loss -> loss.weight() == Weight.LEFT_OUT);
  }

  private void add(QuestionSet set) {
    RichText before = RichText.EMPTY;
    List<Question> unheard = new ArrayList<>();
    for (Section section : set.sections()) {
      Question first =
          section.questions().stream()
              .findFirst()
              .or(() -> set.questions().findFirst())
              .orElseThrow();
      if (!section.introduction().isEmpty()) {
        require(first, Feature.SECTION_INTRODUCTION);
        before =
            before.then(
                lost(first, Feature.FORMULA)
                    ? new WholeFormulas().text(section.introduction())
                    : section.introduction());
        unheard.add(first);
      }
      if (!section.path().isEmpty()) {
        require(first, Feature.SECTIONS);
      }
      for (Question asked : section.questions()) {
        Question question =
            lost(asked, Feature.FORMULA) ? asked.changed(new WholeFormulas()) : asked;
        if (isLeftOut(question)) {
          continue;
        }
        if (PlainText.of(question.title()).matches("(?s).*(<[A-Za-z/!?]|&[a-z]+;).*")
            && question.isAnswered()) {
          require(question, Feature.TITLE);
        }
        if (question.interaction() instanceof Interaction.None
            && lost(question, Feature.DESCRIPTION)) {
          before = before.then(question.stem());
          unheard.add(question);
          continue;
        }
        questions.addAll(new CartridgeQuestion(question, this).behind(before));
        before = RichText.EMPTY;
        unheard.clear();
      }
    }
    unheard.forEach(this::requireSaid);
  }

  private void require(Question question, Feature feature) {
    if (!lost(question, feature)) {
      throw new AssertionError("%s is not reported of %s".formatted(feature, question));
    }
  }

  /** A text with no question behind it is nowhere, which is more than that it stands elsewhere. */
  private void requireSaid(Question question) {
    if (losses(question).stream()
        .noneMatch(
            loss ->
                loss.weight() == Weight.LOST
                    && (loss.feature() == Feature.DESCRIPTION
                        || loss.feature() == Feature.SECTION_INTRODUCTION))) {
      throw new AssertionError("a text before nothing is not reported: " + question);
    }
  }
}
