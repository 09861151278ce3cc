package org.examwright.model.text;

import java.util.List;

/**
 * Rich text reduced to its words: for names, for formats that have plain text in a place, and for
 * searching.
 *
 * <p>Blocks are separated by line feeds; a formula is its LaTeX, a picture its alternative text, a
 * gap three underscores.
 */
public final class PlainText {
  private static final String GAP = "___";

  private final StringBuilder out = new StringBuilder();

  private PlainText() {}

  public static String of(RichText text) {
    PlainText plain = new PlainText();
    plain.blocks(text.blocks());
    return WhiteSpace.trim(plain.out.toString());
  }

  public static String of(List<? extends Inline> inlines) {
    PlainText plain = new PlainText();
    plain.inlines(inlines);
    return WhiteSpace.trim(plain.out.toString());
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      newLine();
      block(block);
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> inlines(paragraph.content());
      case Block.Heading heading -> inlines(heading.content());
      case Block.CodeBlock code -> out.append(code.code());
      case Block.BulletList list -> list.items().forEach(item -> blocks(item.blocks()));
      case Block.OrderedList list -> list.items().forEach(item -> blocks(item.blocks()));
      case Block.Quote quote -> blocks(quote.content().blocks());
      case Block.Table table -> {
        row(table.header());
        table.rows().forEach(this::row);
      }
      case Block.DisplayFormula formula -> out.append(formula.tex());
      case Block.Rule ignored -> {}
    }
  }

  private void row(Block.Row row) {
    newLine();
    for (Block.Cell cell : row.cells()) {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        out.append(' ');
      }
      inlines(cell.content());
    }
  }

  private void inlines(List<? extends Inline> inlines) {
    inlines.forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text text -> out.append(text.value());
      case Inline.Strong strong -> inlines(strong.content());
      case Inline.Emphasis emphasis -> inlines(emphasis.content());
      case Inline.Strike strike -> inlines(strike.content());
      case Inline.Subscript subscript -> inlines(subscript.content());
      case Inline.Superscript superscript -> inlines(superscript.content());
      case Inline.Code code -> out.append(code.code());
      case Inline.Formula formula -> out.append(formula.tex());
      case Inline.Image image -> out.append(image.alt());
      case Inline.Link link -> inlines(link.content());
      case Inline.LineBreak ignored -> out.append('\n');
      case Inline.GapMark ignored -> out.append(GAP);
    }
  }

  private void newLine() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }
}
