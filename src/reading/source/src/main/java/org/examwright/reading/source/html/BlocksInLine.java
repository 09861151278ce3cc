package org.examwright.reading.source.html;

import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** Puts blocks on a line, for places that hold none: cells of tables, headings. */
record BlocksInLine(Notes notes) {

  void add(Block block, List<Inline> out) {
    switch (block) {
      case Block.Paragraph paragraph -> out.addAll(paragraph.content());
      case Block.Heading heading -> out.add(new Inline.Strong(heading.content()));
      case Block.CodeBlock code -> lines(code, out);
      case Block.DisplayFormula formula -> out.add(new Inline.Formula(formula.tex()));
      case Block.BulletList list -> items(list.items(), out);
      case Block.OrderedList list -> items(list.items(), out);
      case Block.Quote quote -> all(quote.content(), out);
      case Block.Table table -> {
        notes.note("a table within a table becomes lines of text");
        row(table.header(), out);
        table.rows().forEach(row -> row(row, out));
      }
      case Block.Rule ignored -> {}
    }
  }

  private void items(List<RichText> items, List<Inline> out) {
    notes.note("a list within a line or cell becomes lines of text");
    for (RichText item : items) {
      breakLine(out);
      out.add(new Inline.Text("• "));
      all(item, out);
    }
  }

  private void all(RichText text, List<Inline> out) {
    boolean first = true;
    for (Block block : text.blocks()) {
      if (!first) {
        breakLine(out);
      }
      add(block, out);
      first = false;
    }
  }

  private static void row(Block.Row row, List<Inline> out) {
    breakLine(out);
    row.cells()
        .forEach(
            cell -> {
              out.addAll(cell.content());
              out.add(new Inline.Text(" "));
            });
  }

  private static void lines(Block.CodeBlock code, List<Inline> out) {
    boolean first = true;
    for (String line : code.code().split("\n", -1)) {
      if (!first) {
        out.add(new Inline.LineBreak());
      }
      out.add(new Inline.Code(line));
      first = false;
    }
  }

  private static void breakLine(List<Inline> out) {
    if (!out.isEmpty() && !(out.getLast() instanceof Inline.LineBreak)) {
      out.add(new Inline.LineBreak());
    }
  }
}
