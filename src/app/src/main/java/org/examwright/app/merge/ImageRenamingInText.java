package org.examwright.app.merge;

import java.util.List;
import java.util.Map;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/**
 * Lets texts show the pictures that have got another name.
 *
 * @param names the new ones by the old ones
 */
record ImageRenamingInText(Map<String, String> names) {

  RichText of(RichText text) {
    return names.isEmpty() ? text : new RichText(text.blocks().stream().map(this::of).toList());
  }

  List<Inline> of(List<Inline> content) {
    return names.isEmpty() ? content : content.stream().map(this::of).toList();
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

  private Inline of(Inline inline) {
    return switch (inline) {
      case Inline.Strong strong -> new Inline.Strong(of(strong.content()));
      case Inline.Emphasis emphasis -> new Inline.Emphasis(of(emphasis.content()));
      case Inline.Strike strike -> new Inline.Strike(of(strike.content()));
      case Inline.Subscript subscript -> new Inline.Subscript(of(subscript.content()));
      case Inline.Superscript superscript -> new Inline.Superscript(of(superscript.content()));
      case Inline.Link link -> new Inline.Link(link.target(), link.title(), of(link.content()));
      case Inline.Image image ->
          new Inline.Image(
              names.getOrDefault(image.source(), image.source()),
              image.alt(),
              image.title(),
              image.width(),
              image.height());
      case Inline.Text text -> text;
      case Inline.Code code -> code;
      case Inline.Formula formula -> formula;
      case Inline.LineBreak lineBreak -> lineBreak;
      case Inline.GapMark mark -> mark;
    };
  }
}
