package org.examwright.reading.sheet.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.rich.OneLine;
import org.jspecify.annotations.Nullable;

/** Makes a question of its cells. */
record ItemQuestion(ItemDraft draft, CellTexts texts, Problems problems) {
  static ItemQuestion of(ItemDraft draft, CellTexts texts, Problems problems) {
    return new ItemQuestion(draft, draft.markdown ? texts.inMarkdown() : texts, problems);
  }

  /** Gives a question its id, by its text. */
  @FunctionalInterface
  interface Naming {
    String of(RichText stem);
  }

  /**
   * The question; nothing if it makes no sense, which has been reported.
   *
   * @throws InvalidQuestionException for what the model refuses
   */
  Optional<Question> read(Naming naming) {
    Optional<Interaction> interaction = new ItemInteraction(draft, texts, problems).read();
    if (interaction.isEmpty()) {
      return Optional.empty();
    }
    RichText stem = stem();
    return Optional.of(
        new Question(
            naming.of(stem),
            draft.label,
            draft.title == null ? List.of() : title(draft.title),
            stem,
            interaction.get(),
            points(),
            feedback(interaction.get()),
            tags(),
            draft.origin));
  }

  private RichText stem() {
    RichText stem =
        draft.markdown && draft.kind == Kind.GAPS
            ? texts.withBlanks(draft.stem)
            : texts.of(draft.stem);
    for (SheetCell picture : draft.pictures) {
      stem = stem.then(texts.written(picture));
    }
    return draft.poll && !draft.options.isEmpty()
        ? stem.then(RichText.of(ItemInteraction.listed(draft, texts)))
        : stem;
  }

  private List<Inline> title(SheetCell cell) {
    return OneLine.of(texts.of(cell).blocks());
  }

  private BigDecimal points() {
    if (draft.points == null) {
      return BigDecimal.ONE;
    }
    Optional<BigDecimal> points = CellNumbers.first(draft.points.text());
    if (points.isEmpty()) {
      problems.warning(
          draft.points.origin(),
          "`"
              + draft.points.text().replace('\n', ' ')
              + "` says no points: the question is worth 1",
          "write a number");
    }
    return points.orElse(BigDecimal.ONE);
  }

  private Feedback feedback(Interaction interaction) {
    RichText general = RichText.EMPTY;
    for (SheetCell cell : draft.feedback) {
      general = general.then(texts.of(cell));
    }
    boolean compared =
        interaction instanceof Interaction.ShortAnswer
            || interaction instanceof Interaction.Numeric;
    RichText otherwise = text(draft.otherwise);
    if (!compared && !otherwise.isEmpty()) {
      problems.warning(
          draft.origin,
          "feedback to any other answer is for short answers and numbers: all read it here",
          "move it to the column `Feedback` or `Incorrect feedback`");
      general = general.then(otherwise);
    }
    return new Feedback(
        general,
        text(draft.correct),
        text(draft.partial),
        text(draft.incorrect),
        draft.hints.stream().map(texts::of).toList(),
        compared ? otherwise : RichText.EMPTY);
  }

  private RichText text(@Nullable SheetCell cell) {
    return cell == null ? RichText.EMPTY : texts.of(cell);
  }

  private List<String> tags() {
    return draft.tags.stream()
        .map(tag -> draft.markdown ? tag.text() : tag.text().replaceAll("\\s+", " ").strip())
        .filter(tag -> !tag.isBlank())
        .distinct()
        .toList();
  }
}
