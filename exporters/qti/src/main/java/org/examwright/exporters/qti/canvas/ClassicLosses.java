package org.examwright.exporters.qti.canvas;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;

/** Finds what Canvas classic alone loses: all but the words of model answers and items to order. */
final class ClassicLosses {
  private enum Kind {
    FORMATTING,
    FORMULA,
    PICTURE,
    REMOTE_PICTURE
  }

  private final Set<Kind> found = EnumSet.noneOf(Kind.class);

  private ClassicLosses() {}

  static Stream<Diagnostic> of(Question question) {
    return switch (question.interaction()) {
      case Interaction.OpenResponse open ->
          of(question, Feature.MODEL_ANSWER, "model answer", Stream.of(open.modelAnswer()));
      case Interaction.Ordering ordering ->
          of(question, Feature.ORDERING, "items to order", ordering.items().stream());
      case Interaction.ChoiceSelection ignored -> Stream.of();
      case Interaction.TrueFalse ignored -> Stream.of();
      case Interaction.ShortAnswer ignored -> Stream.of();
      case Interaction.Numeric ignored -> Stream.of();
      case Interaction.Matching ignored -> Stream.of();
      case Interaction.Gaps ignored -> Stream.of();
      case Interaction.FileUpload ignored -> Stream.of();
      case Interaction.None ignored -> Stream.of();
    };
  }

  private static Stream<Diagnostic> of(
      Question question, Feature feature, String place, Stream<RichText> texts) {
    ClassicLosses losses = new ClassicLosses();
    texts.forEach(new TextWalk(losses::block, losses::inline)::visit);
    return losses.found.stream()
        .map(
            kind ->
                switch (kind) {
                  case FORMATTING ->
                      loss(
                          Weight.CHANGED,
                          question,
                          feature,
                          "Canvas classic shows the " + place + " without formatting",
                          "say it in words alone, or import the quiz into New Quizzes");
                  case FORMULA ->
                      loss(
                          Weight.CHANGED,
                          question,
                          Feature.FORMULA,
                          "Canvas classic shows formulas of the " + place + " as LaTeX",
                          "say them in words, or import the quiz into New Quizzes");
                  case PICTURE -> picture(question, Feature.IMAGE, place);
                  case REMOTE_PICTURE -> picture(question, Feature.REMOTE_IMAGE, place);
                });
  }

  private static Diagnostic picture(Question question, Feature feature, String place) {
    return loss(
        Weight.LOST,
        question,
        feature,
        "Canvas classic leaves out the pictures of the " + place,
        "say what they show in words, or import the quiz into New Quizzes");
  }

  private static Diagnostic loss(
      Weight weight, Question question, Feature feature, String what, String remedy) {
    return Diagnostic.loss(weight, question.origin(), feature, what, remedy);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph ignored -> {}
      case Block.DisplayFormula ignored -> found.add(Kind.FORMULA);
      case Block.Heading ignored -> found.add(Kind.FORMATTING);
      case Block.CodeBlock ignored -> found.add(Kind.FORMATTING);
      case Block.BulletList ignored -> found.add(Kind.FORMATTING);
      case Block.OrderedList ignored -> found.add(Kind.FORMATTING);
      case Block.Quote ignored -> found.add(Kind.FORMATTING);
      case Block.Table ignored -> found.add(Kind.FORMATTING);
      case Block.Rule ignored -> found.add(Kind.FORMATTING);
    }
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text ignored -> {}
      case Inline.LineBreak ignored -> {}
      case Inline.GapMark ignored -> {}
      case Inline.Formula ignored -> found.add(Kind.FORMULA);
      case Inline.Image image -> found.add(image.isRemote() ? Kind.REMOTE_PICTURE : Kind.PICTURE);
      case Inline.Code ignored -> found.add(Kind.FORMATTING);
      case Inline.Wrapping ignored -> found.add(Kind.FORMATTING);
    }
  }
}
