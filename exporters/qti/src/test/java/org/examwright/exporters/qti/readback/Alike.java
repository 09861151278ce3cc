package org.examwright.exporters.qti.readback;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.testkit.ModelText;
import org.examwright.testkit.Normal;

/**
 * One form for questions that nobody can tell apart who answers them in Canvas.
 *
 * <p>Beyond {@link Normal}: gaps have numbers for names, the options of drop-downs and the right
 * sides of pairs no order, and a formula alone in its paragraph stands in a line of its own.
 */
final class Alike {
  private Alike() {}

  static String text(Question question) {
    Map<String, String> names = new HashMap<>();
    if (question.interaction() instanceof Interaction.Gaps gaps) {
      gaps.ids().forEach(id -> names.put(id, Integer.toString(names.size() + 1)));
    }
    return ModelText.of(
        Normal.of(withoutOrder(question.changed(GapNames.by(names)).changed(new FormulaLines()))));
  }

  private static Question withoutOrder(Question question) {
    return new Question(
        question.id(),
        question.label(),
        question.title(),
        question.stem(),
        withoutOrder(question.interaction()),
        question.points(),
        question.feedback(),
        question.tags(),
        question.origin());
  }

  private static Interaction withoutOrder(Interaction interaction) {
    return switch (interaction) {
      case Interaction.Matching matching ->
          new Interaction.Matching(
              matching.pairs().stream().map(p -> new Pair(p.left(), spaced(p.right()))).toList(),
              matching.distractors().stream()
                  .map(Alike::spaced)
                  .sorted(Comparator.comparing(PlainText::of))
                  .toList(),
              matching.shuffle());
      case Interaction.Gaps gaps ->
          new Interaction.Gaps(gaps.gaps().stream().map(Alike::withoutOrder).toList());
      case Interaction.OpenResponse open ->
          new Interaction.OpenResponse(
              flat(open.modelAnswer()), open.graderNotes(), open.expectedLines());
      case Interaction.FileUpload upload ->
          new Interaction.FileUpload(
              upload.maximumFiles(),
              upload.acceptedTypes(),
              flat(upload.modelAnswer()),
              upload.graderNotes());
      case Interaction.Ordering ordering ->
          new Interaction.Ordering(ordering.items().stream().map(Alike::flat).toList());
      default -> interaction;
    };
  }

  /** Canvas shows no markup here, so that words, lines and formulas are set as characters. */
  private static RichText flat(RichText text) {
    String words = PlainText.of(Normal.of(text)).replaceAll("\\s+", "");
    return text.isEmpty() ? text : RichText.of(words.isEmpty() ? "-" : words);
  }

  /** Spaces that are kept look like others. */
  private static List<Inline> spaced(List<Inline> line) {
    return List.of(
        new Inline.Text(PlainText.of(line).replace('\u00a0', ' ').replaceAll("\\s+", " ")));
  }

  private static Gap withoutOrder(Gap gap) {
    return gap instanceof Gap.DropDownGap down
        ? new Gap.DropDownGap(
            down.id(),
            down.choices().stream()
                .map(
                    c ->
                        new Choice(
                            RichText.of(c.content().plainText().replaceAll("\\s+", " ").strip()),
                            c.key(),
                            null,
                            c.feedback()))
                .sorted(Comparator.comparing(choice -> choice.content().plainText()))
                .toList())
        : gap;
  }
}
