package org.examwright.exporters.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/**
 * Puts gaps into a text, wherever there is a line.
 *
 * @param gap makes the next gap and gives its mark
 */
record GapPlacing(Random random, Supplier<Inline> gap) {
  RichText in(RichText text) {
    return new RichText(text.blocks().stream().map(this::in).toList());
  }

  private Block in(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> new Block.Paragraph(in(paragraph.content()));
      case Block.Heading heading -> new Block.Heading(heading.level(), in(heading.content()));
      case Block.BulletList list ->
          new Block.BulletList(list.tight(), list.items().stream().map(this::in).toList());
      case Block.OrderedList list ->
          new Block.OrderedList(
              list.start(), list.tight(), list.items().stream().map(this::in).toList());
      case Block.Quote quote -> new Block.Quote(in(quote.content()));
      case Block.Table table ->
          new Block.Table(
              table.alignments(), in(table.header()), table.rows().stream().map(this::in).toList());
      case Block.CodeBlock same -> same;
      case Block.DisplayFormula same -> same;
      case Block.Rule same -> same;
    };
  }

  private Block.Row in(Block.Row row) {
    return new Block.Row(
        row.cells().stream().map(cell -> new Block.Cell(in(cell.content()))).toList());
  }

  private List<Inline> in(List<Inline> line) {
    List<Inline> marked = new ArrayList<>(line);
    for (int i = random.nextInt(3); i > 0; i--) {
      marked.add(random.nextInt(marked.size() + 1), gap.get());
    }
    if (!marked.isEmpty() && random.nextInt(4) == 0) {
      int at = random.nextInt(marked.size());
      marked.set(at, within(marked.get(at)));
    }
    return marked;
  }

  private Inline within(Inline inline) {
    return switch (inline) {
      case Inline.Strong strong -> new Inline.Strong(in(strong.content()));
      case Inline.Emphasis emphasis -> new Inline.Emphasis(in(emphasis.content()));
      case Inline.Strike strike -> new Inline.Strike(in(strike.content()));
      case Inline.Subscript sub -> new Inline.Subscript(in(sub.content()));
      case Inline.Superscript sup -> new Inline.Superscript(in(sup.content()));
      case Inline.Link link -> new Inline.Link(link.target(), link.title(), in(link.content()));
      case Inline.Text same -> same;
      case Inline.Code same -> same;
      case Inline.Formula same -> same;
      case Inline.Image same -> same;
      case Inline.LineBreak same -> same;
      case Inline.GapMark same -> same;
    };
  }
}
