package org.examwright.reading.sheet.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.sheet.columns.KeyColumn;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the choices of a question. */
record ItemChoices(ItemDraft draft, CellTexts texts, Problems problems) {

  /** The choices; nothing if none is right, which has been reported. */
  Optional<Interaction> read() {
    long keys = draft.options.stream().filter(this::isRight).count();
    if (draft.failed) {
      return Optional.empty();
    }
    if (draft.options.isEmpty()) {
      problems.error(
          draft.origin,
          "the question has no options",
          "write them into its cells, or give it no kind");
      return Optional.empty();
    }
    if (keys == 0) {
      KeyColumn.tellMissing(draft.origin, problems);
      return Optional.empty();
    }
    boolean full = draft.options.stream().filter(ItemChoices::isFull).count() == 1;
    boolean credited = draft.options.stream().anyMatch(option -> option.credit() != null);
    boolean several =
        draft.allowsSeveral
            || draft.kind == Kind.MULTIPLE
            || (keys > 1 && (draft.keyed || !(credited && full)));
    BigDecimal share = Interaction.ChoiceSelection.shareOf(keys);
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < draft.options.size(); i++) {
      ItemDraft.OfferedCell option = draft.options.get(i);
      RichText content = texts.of(option.cell());
      for (SheetCell picture : draft.optionPictures.getOrDefault(i, List.of())) {
        content = content.then(texts.written(picture));
      }
      boolean key = (several || !credited || draft.keyed) ? isRight(option) : isFull(option);
      RichText feedback = option.feedback() == null ? RichText.EMPTY : texts.of(option.feedback());
      choices.add(new Choice(content, key, credit(option, key, several, share), feedback));
    }
    return Optional.of(new Interaction.ChoiceSelection(several, choices, draft.shuffle));
  }

  private boolean isRight(ItemDraft.OfferedCell option) {
    BigDecimal credit = option.credit();
    return (credit == null || draft.keyed)
        ? Boolean.TRUE.equals(option.right())
        : credit.signum() > 0;
  }

  private static boolean isFull(ItemDraft.OfferedCell option) {
    BigDecimal credit = option.credit();
    return credit != null && Credit.isFull(credit);
  }

  /** What an option earns if nothing is said need not be said. */
  private @Nullable BigDecimal credit(
      ItemDraft.OfferedCell option, boolean key, boolean several, BigDecimal share) {
    BigDecimal credit = option.credit();
    if (credit == null || draft.markdown) {
      return credit;
    }
    if (!several) {
      return key || credit.signum() == 0 ? null : credit;
    }
    return key && credit.compareTo(share) == 0 ? null : credit;
  }
}
