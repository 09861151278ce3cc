package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;

/** Reads the pairs of a matching question: a table of two columns, a pair a row. */
record PairTable(Origin origin, Problems problems) {

  Optional<Interaction> read(Block.Table table, boolean shuffle) {
    if (table.alignments().size() != 2) {
      problems.error(
          origin,
          "the table of pairs has " + table.alignments().size() + " columns",
          "give it two: what to match, and what belongs to it");
      return Optional.empty();
    }
    List<Pair> pairs = new ArrayList<>();
    List<List<Inline>> distractors = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      List<Inline> left = row.cells().get(0).content();
      List<Inline> right = row.cells().get(1).content();
      if (left.isEmpty()) {
        distractors.add(right);
      } else {
        pairs.add(new Pair(RichText.ofInlines(left), right));
      }
    }
    return Optional.of(new Interaction.Matching(pairs, distractors, shuffle));
  }
}
