package org.examwright.exporters.qti.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.Feedback;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.text.Block;
import org.examwright.model.text.Direction;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.rendering.formula.MathMl;

/** Finds what is lost not by its kind but by what it says. */
final class AssessmentLosses {
  private final List<Diagnostic> losses = new ArrayList<>();

  private final QtiVersion version;
  private final Direction base;

  private AssessmentLosses(QtiVersion version, Direction base) {
    this.version = version;
    this.base = base;
  }

  static List<Diagnostic> of(QuestionSet set, QtiVersion version) {
    AssessmentLosses found = new AssessmentLosses(version, Direction.ofLanguage(set.language()));
    for (Section section : set.sections()) {
      for (Question question : section.questions()) {
        found.question(question);
      }
      section.questions().stream()
          .findFirst()
          .or(() -> set.questions().findFirst())
          .ifPresent(question -> found.texts(Stream.of(section.introduction()), question.origin()));
    }
    return found.losses;
  }

  private void question(Question question) {
    texts(question.texts(), question.origin());
    Feedback feedback = question.feedback();
    boolean byOutcome =
        Stream.of(feedback.correct(), feedback.partiallyCorrect(), feedback.incorrect())
            .anyMatch(text -> !text.isEmpty());
    if (byOutcome && !Messages.isScored(Responses.of(question.interaction(), BigDecimal.ONE))) {
      lose(
          Weight.LOST,
          question.origin(),
          Feature.OUTCOME_FEEDBACK,
          "feedback by outcome is left out where a person grades",
          "make it general feedback");
    }
  }

  private void texts(Stream<RichText> texts, Origin origin) {
    Set<String> formulas = new LinkedHashSet<>();
    Set<Feature> tooltips = new LinkedHashSet<>();
    TextWalk walk =
        new TextWalk(
            block -> {
              if (block instanceof Block.DisplayFormula formula) {
                formulas.add(formula.tex());
              }
            },
            inline -> {
              if (inline instanceof Inline.Formula formula) {
                formulas.add(formula.tex());
              } else if (inline instanceof Inline.Image image && !image.title().isEmpty()) {
                tooltips.add(image.isRemote() ? Feature.REMOTE_IMAGE : Feature.IMAGE);
              } else if (inline instanceof Inline.Link link && !link.title().isEmpty()) {
                tooltips.add(Feature.LINK);
              }
            });
    List<RichText> all = texts.toList();
    all.forEach(walk::visit);
    for (String tex : formulas) {
      if (MathMl.of(tex, false).isEmpty()) {
        lose(
            Weight.CHANGED,
            origin,
            Feature.FORMULA,
            "the formula `" + tex + "` stands as LaTeX, since a command in it is not known",
            "use other commands, or a picture");
      }
    }
    for (Feature feature : tooltips) {
      lose(
          Weight.CHANGED,
          origin,
          feature,
          "what appears on pointing at " + feature.label() + " is left out",
          "say it in the text");
    }
    losses.addAll(BrokenAddresses.in(all, origin));
    if (!version.hasDirections() && all.stream().anyMatch(this::runsFromTheRight)) {
      lose(
          Weight.CHANGED,
          origin,
          Feature.LANGUAGE,
          "a text runs from left to right wherever a platform does not go by its language",
          "use QTI 2.2 or 3.0");
    }
  }

  private boolean runsFromTheRight(RichText text) {
    return !text.isEmpty() && Direction.of(text.plainText(), base) == Direction.RIGHT_TO_LEFT;
  }

  private void lose(Weight weight, Origin origin, Feature feature, String what, String remedy) {
    losses.add(Diagnostic.loss(weight, origin, feature, what, remedy));
  }
}
