package org.examwright.reading.sheet.item;

import java.util.List;
import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads whether a statement is true, from its key or from the options True and False. */
record ItemTruth(ItemDraft draft, CellTexts texts, Problems problems) {

  /** Whether the options of a question are True and False. */
  static boolean offers(ItemDraft draft) {
    List<Optional<Boolean>> words =
        draft.options.stream().map(option -> TruthWords.word(option.cell().text())).toList();
    return words.size() == 2
        && words.stream().allMatch(Optional::isPresent)
        && !words.get(0).equals(words.get(1))
        && draft.options.stream().allMatch(option -> option.credit() == null)
        && draft.options.stream().filter(o -> Boolean.TRUE.equals(o.right())).count() == 1;
  }

  Optional<Interaction> read() {
    if (offers(draft)) {
      boolean firstIsTrue = TruthWords.word(draft.options.getFirst().cell().text()).orElse(true);
      ItemDraft.OfferedCell yes = draft.options.get(firstIsTrue ? 0 : 1);
      ItemDraft.OfferedCell no = draft.options.get(firstIsTrue ? 1 : 0);
      return Optional.of(
          new Interaction.TrueFalse(
              Boolean.TRUE.equals(yes.right()), text(yes.feedback()), text(no.feedback())));
    }
    if (draft.options.size() > 1) {
      return new ItemChoices(draft, texts, problems)
          .read(); // options of other words, such as R and W
    }
    Optional<Boolean> key =
        draft.answers.size() == 1
            ? TruthWords.of(draft.answers.getFirst().cell().whole())
            : Optional.empty();
    if (key.isEmpty()) {
      problems.error(
          draft.answers.isEmpty() ? draft.origin : draft.answers.getFirst().cell().origin(),
          draft.answers.isEmpty()
              ? "nothing says whether the statement is true"
              : "`" + draft.answers.getFirst().cell().text() + "` says neither true nor false",
          "write TRUE or FALSE");
      return Optional.empty();
    }
    return Optional.of(new Interaction.TrueFalse(key.get(), RichText.EMPTY, RichText.EMPTY));
  }

  private RichText text(@Nullable SheetCell cell) {
    return cell == null ? RichText.EMPTY : texts.of(cell);
  }
}
