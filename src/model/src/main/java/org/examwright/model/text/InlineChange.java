package org.examwright.model.text;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Puts other inlines in the place of those of a text, inner ones before what stands around them.
 */
public final class InlineChange {
  private final UnaryOperator<Inline> change;

  /**
   * @param change the same inline where nothing is to change
   */
  public InlineChange(UnaryOperator<Inline> change) {
    this.change = change;
  }

  public RichText of(RichText text) {
    return new RichText(text.blocks().stream().map(this::of).toList());
  }

  public List<Inline> of(List<Inline> content) {
    return content.stream().map(this::of).toList();
  }

  private Inline of(Inline inline) {
    return change.apply(
        inline instanceof Inline.Wrapping wrapping
            ? wrapping.around(of(wrapping.content()))
            : inline);
  }

  private Block of(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> new Block.Paragraph(of(paragraph.content()));
      case Block.Heading heading -> new Block.Heading(heading.level(), of(heading.content()));
      case Block.BulletList list -> new Block.BulletList(list.tight(), items(list.items()));
      case Block.OrderedList list ->
          new Block.OrderedList(list.start(), list.tight(), items(list.items()));
      case Block.Quote quote -> new Block.Quote(of(quote.content()));
      case Block.Table table ->
          new Block.Table(
              table.alignments(), of(table.header()), table.rows().stream().map(this::of).toList());
      case Block.CodeBlock code -> code;
      case Block.DisplayFormula formula -> formula;
      case Block.Rule rule -> rule;
    };
  }

  private List<RichText> items(List<RichText> items) {
    return items.stream().map(this::of).toList();
  }

  private Block.Row of(Block.Row row) {
    return new Block.Row(
        row.cells().stream().map(cell -> new Block.Cell(of(cell.content()))).toList());
  }
}
