package org.examwright.reading.moodle.gift;

import java.util.Optional;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** Makes a gap of the answers of a missing-word question. */
final class GapConversion {
  private GapConversion() {}

  /** The gap; nothing when a gap cannot have such answers, so that a blank in the text remains. */
  static Optional<Gap> of(Interaction answers, String id) {
    return switch (answers) {
      case Interaction.ShortAnswer words ->
          Optional.of(new Gap.TextGap(id, words.answers(), words.caseSensitive()));
      case Interaction.Numeric numeric -> Optional.of(new Gap.NumericGap(id, numeric.answers()));
      case Interaction.ChoiceSelection selection ->
          !selection.multiple() && selection.choices().stream().allMatch(GapConversion::isWords)
              ? Optional.of(new Gap.DropDownGap(id, selection.choices()))
              : Optional.empty();
      case Interaction.OpenResponse ignored -> Optional.empty();
      case Interaction.TrueFalse ignored -> Optional.empty();
      case Interaction.Matching ignored -> Optional.empty();
      case Interaction.Ordering ignored -> Optional.empty();
      case Interaction.Gaps ignored -> Optional.empty();
      case Interaction.FileUpload ignored -> Optional.empty();
      case Interaction.None ignored -> Optional.empty();
    };
  }

  /** Drop-downs show words alone. */
  private static boolean isWords(Choice choice) {
    RichText content = choice.content();
    return content.blocks().size() == 1
        && content.blocks().getFirst() instanceof Block.Paragraph paragraph
        && paragraph.content().stream().allMatch(inline -> inline instanceof Inline.Text);
  }
}
