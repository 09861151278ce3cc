package org.examwright.reading.source.html;

import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;

/** Empty paragraphs, which editors write to make room. */
final class Spacers {
  private Spacers() {}

  /** Blocks without spacers, unless they are nothing else. */
  static List<Block> without(List<Block> blocks) {
    List<Block> kept = blocks.stream().filter(block -> !isSpacer(block)).toList();
    return kept.isEmpty() ? blocks : kept;
  }

  private static boolean isSpacer(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.content().size() == 1
        && paragraph.content().getFirst() instanceof Inline.Text text
        && text.value().replace('\u00a0', ' ').isBlank();
  }
}
