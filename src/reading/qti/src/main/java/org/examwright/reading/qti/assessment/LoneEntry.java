package org.examwright.reading.qti.assessment;

import java.util.List;
import java.util.Optional;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.InlineChange;
import org.examwright.model.text.RichText;

/**
 * An entry that stands in a line of its own behind what is asked.
 *
 * @param stem without that line
 * @param unit what stands behind the entry; may be empty
 */
record LoneEntry(RichText stem, String unit) {
  private static final int LONGEST_UNIT = 30;

  /** The entry at the end of a text; nothing if it stands within the text. */
  static Optional<LoneEntry> at(RichText text, boolean number) {
    List<Block> blocks = text.blocks();
    if (blocks.isEmpty() || !(blocks.getLast() instanceof Block.Paragraph last)) {
      return Optional.empty();
    }
    List<Inline> line = last.content().stream().filter(inline -> !isBlank(inline)).toList();
    RichText stem = new RichText(blocks.subList(0, blocks.size() - 1));
    if (line.isEmpty() || !(line.getFirst() instanceof Inline.GapMark)) {
      return Optional.empty();
    }
    if (line.size() == 1) {
      return Optional.of(new LoneEntry(stem, ""));
    }
    return number && line.size() == 2 && line.getLast() instanceof Inline.Text behind
        ? Optional.of(behind.value().strip())
            .filter(unit -> unit.length() <= LONGEST_UNIT)
            .map(unit -> new LoneEntry(stem, unit))
        : Optional.empty();
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.LineBreak
        || (inline instanceof Inline.Text text && text.value().isBlank());
  }

  /** The text with lines in the place of gaps. */
  static RichText withoutGaps(RichText text) {
    return new InlineChange(
            inline -> inline instanceof Inline.GapMark ? new Inline.Text("____") : inline)
        .of(text);
  }
}
