package org.examwright.reading.outline.question;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.text.NodePlaces;

/** Reads the pairs of a matching question from a table or a list. */
record MatchingReading(
    QuestionReading reading, QuestionAttributes attributes, QuestionBlocks blocks) {

  Optional<ReadInteraction> read() {
    return blocks
        .find(
            node -> node instanceof TableBlock || PairList.is(node),
            "pairs",
            "write them as a table of two columns, or as a list with `= right side` in each item")
        .flatMap(
            at -> {
              if (PairList.is(blocks.body().get(at))) {
                return new PairList(reading.text(), reading.problems())
                    .read(blocks.body().get(at), attributes.shuffle())
                    .map(interaction -> blocks.outcome(at, interaction));
              }
              RichText table = reading.text().of(List.of(blocks.body().get(at)));
              Origin place = new NodePlaces(reading.problems()).of(blocks.body().get(at));
              return new PairTable(place, reading.problems())
                  .read((Block.Table) table.blocks().getFirst(), attributes.shuffle())
                  .map(
                      interaction -> {
                        ReadInteraction outcome = blocks.outcome(at, interaction);
                        RichText notes =
                            new RichText(table.blocks().subList(1, table.blocks().size()));
                        return new ReadInteraction(
                            outcome.stem().then(notes), interaction, outcome.feedback());
                      });
            });
  }
}
