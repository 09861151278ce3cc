package org.examwright.exporters.word.readback;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.ModelText;
import org.examwright.testkit.Normal;
import org.examwright.testkit.Sets;

/** What of a question arrives from paper, with what was reported of it. */
record PaperArrival(Edition edition, Set<Feature> reported) {

  /** Who has a key reads what graders need, and none of what is said to learners. */
  private boolean graded() {
    return edition == Edition.WORKSHEET;
  }

  private boolean explained() {
    return !graded();
  }

  static String text(RichText introduction) {
    return ModelText.of(
        Normal.of(
            Sets.open(
                "q", RichText.of("introduction").then(new PrintedLine(true).text(introduction)))));
  }

  String text(Question question) {
    return ModelText.of(
        Normal.of(
            new Question(
                    question.id(),
                    question.label(),
                    question.title(),
                    question.stem(),
                    interaction(question.interaction()),
                    question.isAnswered() ? question.points() : BigDecimal.ONE,
                    explained() ? feedback(question) : Feedback.NONE,
                    question.tags(),
                    question.origin())
                .changed(new PrintedLine(reported.contains(Feature.FORMULA)))));
  }

  private Feedback feedback(Question question) {
    boolean apart = edition == Edition.STUDY && !question.isAnswered();
    return new Feedback(
        apart && reported.contains(Feature.GENERAL_FEEDBACK)
            ? RichText.EMPTY
            : question.feedback().general(),
        RichText.EMPTY,
        RichText.EMPTY,
        RichText.EMPTY,
        apart && reported.contains(Feature.HINTS) ? List.of() : question.feedback().hints());
  }

  private Interaction interaction(Interaction interaction) {
    return switch (explained() ? interaction : Unexplained.of(interaction)) {
      case Interaction.OpenResponse open ->
          new Interaction.OpenResponse(
              open.modelAnswer(),
              graded() ? open.graderNotes() : RichText.EMPTY,
              open.expectedLines());
      case Interaction.FileUpload upload ->
          new Interaction.FileUpload(
              upload.maximumFiles(),
              upload.acceptedTypes(),
              upload.modelAnswer(),
              graded() ? upload.graderNotes() : RichText.EMPTY);
      case Interaction.Matching matching -> {
        List<List<Inline>> rights = matching.pairs().stream().map(pair -> pair.right()).toList();
        yield new Interaction.Matching(
            matching.pairs(),
            matching.distractors().stream()
                .distinct()
                .filter(distractor -> !rights.contains(distractor))
                .toList(),
            matching.shuffle());
      }
      case Interaction.Gaps gaps ->
          new Interaction.Gaps(gaps.gaps().stream().map(PaperArrival::gap).toList());
      case Interaction.ChoiceSelection same -> same;
      case Interaction.TrueFalse same -> same;
      case Interaction.ShortAnswer same -> same;
      case Interaction.Numeric same -> same;
      case Interaction.Ordering same -> same;
      case Interaction.None same -> same;
    };
  }

  /** A choice of several blocks stands in a line like any other. */
  private static Gap gap(Gap gap) {
    return gap instanceof Gap.DropDownGap down
        ? new Gap.DropDownGap(
            down.id(),
            down.choices().stream()
                .map(
                    choice ->
                        new Choice(
                            inLine(choice.content()),
                            choice.key(),
                            choice.credit(),
                            choice.feedback()))
                .toList())
        : gap;
  }

  private static RichText inLine(RichText content) {
    return content.blocks().size() == 1 && content.blocks().getFirst() instanceof Block.Paragraph
        ? content
        : RichText.of(content.plainText().replace('\n', ' '));
  }
}
