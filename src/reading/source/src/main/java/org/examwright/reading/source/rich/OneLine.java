package org.examwright.reading.source.rich;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** Sets blocks in a line where there is room for nothing else: a cell, a heading, a question. */
public final class OneLine {
  private final List<Inline> out = new ArrayList<>();

  private OneLine() {}

  /** The blocks one below the other, divided by breaks. */
  public static List<Inline> of(List<Block> blocks) {
    OneLine line = new OneLine();
    line.blocks(blocks);
    return InlineTidying.tidy(line.out);
  }

  /** Whether more than the ends of paragraphs gets lost in a line. */
  public static boolean changes(List<Block> blocks) {
    for (Block block : blocks) {
      if (!(block instanceof Block.Paragraph || block instanceof Block.DisplayFormula)) {
        return true;
      }
    }
    return false;
  }

  private void blocks(List<Block> blocks) {
    Block before = null;
    for (Block block : blocks) {
      if (before != null) {
        boolean formula =
            block instanceof Block.DisplayFormula || before instanceof Block.DisplayFormula;
        out.add(formula ? new Inline.Text(" ") : new Inline.LineBreak());
      }
      block(block);
      before = block;
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> out.addAll(paragraph.content());
      case Block.Heading heading -> out.add(new Inline.Strong(heading.content()));
      case Block.CodeBlock code -> lines(code.code());
      case Block.BulletList list -> items(list.items(), number -> "• ");
      case Block.OrderedList list ->
          items(list.items(), number -> (long) list.start() + number + ". ");
      case Block.Quote quote -> blocks(quote.content().blocks());
      case Block.Table table -> table(table);
      case Block.DisplayFormula formula -> out.add(new Inline.Formula(formula.tex()));
      case Block.Rule ignored -> {}
    }
  }

  private void lines(String code) {
    boolean first = true;
    for (String line : code.split("\n", -1)) {
      if (!first) {
        out.add(new Inline.LineBreak());
      }
      if (!line.isEmpty()) {
        out.add(new Inline.Code(line));
      }
      first = false;
    }
  }

  private void items(List<RichText> items, IntFunction<String> sign) {
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.add(new Inline.LineBreak());
      }
      out.add(new Inline.Text(sign.apply(i)));
      blocks(items.get(i).blocks());
    }
  }

  private void table(Block.Table table) {
    List<Block.Row> rows = new ArrayList<>();
    if (!table.header().cells().isEmpty()) {
      rows.add(table.header());
    }
    rows.addAll(table.rows());
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0) {
        out.add(new Inline.LineBreak());
      }
      List<Block.Cell> cells = rows.get(i).cells();
      for (int j = 0; j < cells.size(); j++) {
        if (j > 0) {
          out.add(new Inline.Text(" | "));
        }
        out.addAll(cells.get(j).content());
      }
    }
  }
}
