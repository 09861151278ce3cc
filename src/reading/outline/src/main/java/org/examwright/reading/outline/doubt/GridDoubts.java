package org.examwright.reading.outline.doubt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.words.Vocabulary;

/** Doubts whether a table in an open question is to be ticked, a statement in each row. */
final class GridDoubts {
  private GridDoubts() {}

  static Optional<FoundDoubt> in(LookedAt seen, Interaction.OpenResponse open) {
    return Stream.of(seen.question().stem(), open.modelAnswer()).anyMatch(GridDoubts::holdsGrid)
        ? Optional.of(
            seen.doubt(
                seen.first(),
                "the question is read as an open one, and its table has columns for true and false",
                "make each statement a question, with `- [x] True` and `- [ ] False` below it"))
        : Optional.empty();
  }

  private static boolean holdsGrid(RichText text) {
    return text.blocks().stream()
        .anyMatch(block -> block instanceof Block.Table table && isGrid(table));
  }

  private static boolean isGrid(Block.Table table) {
    List<String> head =
        table.header().cells().stream()
            .map(cell -> Wording.bare(RichText.ofInlines(cell.content()).plainText()))
            .toList();
    return head.stream().anyMatch(word -> Vocabulary.TRUE.has(word) || Vocabulary.YES.has(word))
        && head.stream().anyMatch(word -> Vocabulary.FALSE.has(word) || Vocabulary.NO.has(word));
  }
}
