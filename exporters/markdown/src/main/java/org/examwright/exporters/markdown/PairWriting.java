package org.examwright.exporters.markdown;

import java.util.ArrayList;
import java.util.List;
import org.examwright.markdown.BlockWriting;
import org.examwright.markdown.InlineWriting;
import org.examwright.markdown.InlineWriting.Place;
import org.examwright.markdown.TextWriting;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;

/**
 * Writes pairs as a table, or as a list if a left side does not fit into a cell.
 *
 * @param texts writes the texts among them
 */
record PairWriting(TextWriting texts) {
  String write(Interaction.Matching matching) {
    boolean table = !texts.apart() && matching.pairs().stream().allMatch(pair -> isLine(pair));
    return table ? table(matching) : list(matching);
  }

  private static boolean isLine(Pair pair) {
    return pair.left().blocks().size() == 1
        && pair.left().blocks().getFirst() instanceof Block.Paragraph;
  }

  private String table(Interaction.Matching matching) {
    List<String> rows = new ArrayList<>();
    rows.add(BlockWriting.row(List.of(InlineWriting.NOTHING, InlineWriting.NOTHING)));
    rows.add(BlockWriting.row(List.of("---", "---")));
    for (Pair pair : matching.pairs()) {
      List<Inline> left = ((Block.Paragraph) pair.left().blocks().getFirst()).content();
      rows.add(BlockWriting.row(List.of(cell(left), cell(pair.right()))));
    }
    for (List<Inline> distractor : matching.distractors()) {
      rows.add(BlockWriting.row(List.of(" ", cell(distractor))));
    }
    return String.join("\n", rows);
  }

  private String cell(List<Inline> content) {
    return texts.blocks().line(content, Place.CELL);
  }

  private String list(Interaction.Matching matching) {
    List<String> items = new ArrayList<>();
    for (Pair pair : matching.pairs()) {
      items.add(item(texts.write(pair.left()) + "\n\n" + right(pair.right())));
    }
    matching.distractors().forEach(distractor -> items.add(item(right(distractor))));
    return String.join("\n\n", items);
  }

  private static String item(String lines) {
    return BlockWriting.indented("- ", lines);
  }

  private String right(List<Inline> right) {
    return "= " + texts.blocks().line(right, Place.LINE);
  }
}
