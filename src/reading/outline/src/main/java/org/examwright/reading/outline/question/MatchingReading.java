package org.examwright.reading.outline.question;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.text.NodePlaces;

/** Reads the pairs of a matching question from a table or a list. */
final class MatchingReading {
  private MatchingReading() {}

  static Optional<ReadInteraction> read(DraftContext context) {
    return context
        .find(
            node -> node instanceof TableBlock || PairList.is(node),
            "pairs",
            "write them as a table of two columns, or as a list with `= right side` in each item")
        .flatMap(
            at -> PairList.is(context.body().get(at)) ? ofList(context, at) : ofTable(context, at));
  }

  private static Optional<ReadInteraction> ofList(DraftContext context, int at) {
    return new PairList(context.reading().text(LineRole.OPTION), context.problems())
        .read(context.body().get(at), context.attributes().shuffle())
        .map(interaction -> context.answered(at, 1, interaction));
  }

  private static Optional<ReadInteraction> ofTable(DraftContext context, int at) {
    Node block = context.body().get(at);
    RichText table = context.reading().text(LineRole.OPTION).of(List.of(block));
    Origin place = new NodePlaces(context.problems()).of(block);
    RichText notes = new RichText(table.blocks().subList(1, table.blocks().size()));
    return new PairTable(place, context.problems())
        .read((Block.Table) table.blocks().getFirst(), context.attributes().shuffle())
        .map(interaction -> context.answered(at, 1, interaction).noted(notes));
  }
}
