package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Puts blocks into the lists and quotes that they stand in: by where their lines begin, which is
 * all that a page shows of it.
 */
final class Nesting {
  private static final int STEP = 425;
  private static final int QUOTE_STEP = 284;
  private static final int CODE_STEP = 113;
  private static final int CLOSE = 60;

  private final double scale;
  private final Function<PaperBlock, Block> made;
  private final List<Level> open = new ArrayList<>();

  /** What blocks are added to: the text itself, an item of a list, or a quote. */
  private static final class Level {
    private final Kind kind;
    private final int indent;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable ListLevel list;

    Level(Kind kind, int indent) {
      this.kind = kind;
      this.indent = indent;
    }

    void end() {
      if (list != null) {
        blocks.add(list.block());
        list = null;
      }
    }
  }

  private static final class ListLevel {
    private final PaperBlock.Item first;
    private final boolean bulleted;
    private final List<Level> items = new ArrayList<>();
    private PaperBlock.Item last;

    ListLevel(PaperBlock.Item first, boolean bulleted) {
      this.first = first;
      this.last = first;
      this.bulleted = bulleted;
    }

    /** Programs may make several lists of one that goes on counting. */
    boolean goesOnWith(PaperBlock.Item item) {
      return bulleted || last.list().equals(item.list()) || item.value() == last.value() + 1;
    }

    /** Whether there is no space in it: paragraphs have some between them. */
    private static boolean isShort(Level item) {
      return item.blocks.stream().filter(Block.Paragraph.class::isInstance).count() <= 1;
    }

    Block block() {
      List<RichText> texts = items.stream().map(item -> new RichText(item.blocks)).toList();
      boolean tight = items.stream().allMatch(ListLevel::isShort);
      return bulleted
          ? new Block.BulletList(tight, texts)
          : new Block.OrderedList(first.value(), tight, texts);
    }
  }

  private enum Kind {
    TEXT,
    ITEM,
    QUOTE
  }

  /**
   * Nests blocks.
   *
   * @param scale how much larger than usual indents are
   * @param made makes the block of what stands by itself; of items and quotes, their paragraph
   */
  Nesting(double scale, Function<PaperBlock, Block> made) {
    this.scale = scale;
    this.made = made;
    open.add(new Level(Kind.TEXT, Integer.MIN_VALUE));
  }

  void add(PaperBlock block) {
    switch (block) {
      case PaperBlock.Grid grid -> standing(grid, grid.indent());
      case PaperBlock.Line line -> line(line);
    }
  }

  private void line(PaperBlock.Line line) {
    if (line.style() == PaperStyle.QUOTE) {
      quote(line);
    } else if (line.style() == PaperStyle.LIST_CONTINUE) {
      closeTo(item(line.indent()));
      put(line);
    } else if (line.style().isItem() || (line.style() == PaperStyle.FOREIGN && isItem(line))) {
      item(line);
    } else if (line.style().isCode()) {
      standing(line, line.indent() - length(CODE_STEP));
    } else if (line.style() == PaperStyle.FORMULA
        || line.style() == PaperStyle.RULE
        || line.style() == PaperStyle.HEADING) {
      standing(line, line.indent());
    } else {
      closeTo(0);
      put(line);
    }
  }

  private static boolean isItem(PaperBlock.Line line) {
    return line.item().isPresent();
  }

  /** The text that all of it comes to. */
  RichText text() {
    closeTo(0);
    open.getFirst().end();
    return new RichText(open.getFirst().blocks);
  }

  private int length(int usual) {
    return (int) Math.round(usual * scale);
  }

  private boolean isNear(int one, int other) {
    return Math.abs(one - other) <= length(CLOSE);
  }

  private void put(PaperBlock block) {
    open.getLast().end();
    if (!(block instanceof PaperBlock.Line line
        && line.isEmpty()
        && line.style() != PaperStyle.RULE)) {
      open.getLast().blocks.add(made.apply(block));
    }
  }

  private void standing(PaperBlock block, int indent) {
    int level = open.size() - 1;
    while (level > 0 && !isNear(open.get(level).indent, indent)) {
      level--;
    }
    if (level == 0) { // as far out as it is, though somebody has moved it
      level = open.size() - 1;
      while (level > 0 && open.get(level).indent > indent + length(CLOSE)) {
        level--;
      }
    }
    closeTo(level);
    put(block);
  }

  private int item(int indent) {
    int level = open.size() - 1;
    while (level > 0
        && (open.get(level).kind != Kind.ITEM || !isNear(open.get(level).indent, indent))) {
      level--;
    }
    if (level == 0) {
      level = open.size() - 1;
      while (level > 0 && open.get(level).kind != Kind.ITEM) {
        level--;
      }
    }
    return level;
  }

  private void item(PaperBlock.Line line) {
    PaperBlock.Item item =
        line.item().orElse(new PaperBlock.Item("", 0, 1, line.style() == PaperStyle.LIST_BULLET));
    boolean bulleted = item.bulleted();
    closeTo(parent(line.indent() - length(STEP), item.level()));
    Level parent = open.getLast();
    ListLevel list = parent.list;
    if (list == null || list.bulleted != bulleted || !list.goesOnWith(item)) {
      parent.end();
      list = new ListLevel(item, bulleted);
      parent.list = list;
    }
    Level within = new Level(Kind.ITEM, line.indent());
    list.last = item;
    list.items.add(within);
    open.add(within);
    put(line);
  }

  /** Where the list of an item stands whose own list would begin at an indent. */
  private int parent(int indent, int depth) {
    for (int level = open.size() - 1; level > 0; level--) {
      if (isNear(open.get(level).indent, indent)) {
        return level;
      }
    }
    int items = 0;
    int last = 0;
    for (int level = 1; level < open.size() && items < depth; level++) {
      if (open.get(level).kind == Kind.ITEM) {
        items++;
        last = level;
      }
    }
    return last;
  }

  private void quote(PaperBlock.Line line) {
    for (int level = open.size() - 1; level > 0; level--) {
      if (open.get(level).kind == Kind.QUOTE && isNear(open.get(level).indent, line.indent())) {
        closeTo(level);
        put(line);
        return;
      }
    }
    int level = open.size() - 1;
    while (level > 0 && !isNear(open.get(level).indent, line.indent() - length(QUOTE_STEP))) {
      level--;
    }
    closeTo(level);
    open.getLast().end();
    open.add(new Level(Kind.QUOTE, line.indent()));
    put(line);
  }

  /** Ends what stands deeper than a level. */
  private void closeTo(int level) {
    while (open.size() - 1 > level) {
      Level closed = open.removeLast();
      closed.end();
      if (closed.kind == Kind.QUOTE) {
        open.getLast().end();
        open.getLast().blocks.add(new Block.Quote(new RichText(closed.blocks)));
      }
    }
  }
}
