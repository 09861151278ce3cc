package org.examwright.model.text;

import java.util.List;
import java.util.function.Consumer;

/** Visits every block and every inline of a text, outer before inner, in reading order. */
public final class TextWalk {
  private final Consumer<Block> blocks;
  private final Consumer<Inline> inlines;

  public TextWalk(Consumer<Block> blocks, Consumer<Inline> inlines) {
    this.blocks = blocks;
    this.inlines = inlines;
  }

  public static TextWalk ofInlines(Consumer<Inline> inlines) {
    return new TextWalk(block -> {}, inlines);
  }

  public void visit(RichText text) {
    text.blocks().forEach(this::visit);
  }

  public void visit(List<? extends Inline> content) {
    content.forEach(this::visit);
  }

  private void visit(Block block) {
    blocks.accept(block);
    switch (block) {
      case Block.Paragraph paragraph -> visit(paragraph.content());
      case Block.Heading heading -> visit(heading.content());
      case Block.BulletList list -> list.items().forEach(this::visit);
      case Block.OrderedList list -> list.items().forEach(this::visit);
      case Block.Quote quote -> visit(quote.content());
      case Block.Table table -> {
        visit(table.header());
        table.rows().forEach(this::visit);
      }
      case Block.CodeBlock ignored -> {}
      case Block.DisplayFormula ignored -> {}
      case Block.Rule ignored -> {}
    }
  }

  private void visit(Block.Row row) {
    row.cells().forEach(cell -> visit(cell.content()));
  }

  private void visit(Inline inline) {
    inlines.accept(inline);
    switch (inline) {
      case Inline.Wrapping wrapping -> visit(wrapping.content());
      case Inline.Text ignored -> {}
      case Inline.Code ignored -> {}
      case Inline.Formula ignored -> {}
      case Inline.Image ignored -> {}
      case Inline.LineBreak ignored -> {}
      case Inline.GapMark ignored -> {}
    }
  }
}
