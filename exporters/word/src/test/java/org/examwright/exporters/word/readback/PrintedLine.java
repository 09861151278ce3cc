package org.examwright.exporters.word.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.examwright.model.TextChange;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/**
 * One form for texts that paper does not tell apart: formatting has one order of nesting, and
 * neither formulas nor pictures have any; what appears on pointing at something does not appear.
 *
 * @param formulasAreCode whether some are not understood and printed as they are written
 */
record PrintedLine(boolean formulasAreCode) implements TextChange {
  private static final List<Function<List<Inline>, Inline>> WRAPPINGS =
      List.of(
          content -> new Inline.Strong(content),
          content -> new Inline.Emphasis(content),
          content -> new Inline.Strike(content),
          content -> new Inline.Subscript(content),
          content -> new Inline.Superscript(content));

  /** Formulas that are not understood are code, and nothing tells them from it. */
  private static final Inline NOTHING = new Inline.Code("");

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Leaf(Inline inline, boolean[] set, String link) {}

  @Override
  public RichText text(RichText text) {
    return blocks(text);
  }

  @Override
  public List<Inline> line(List<Inline> line) {
    return of(line);
  }

  private RichText blocks(RichText text) {
    List<Block> out = new ArrayList<>();
    for (Block block : text.blocks()) {
      Block made = block(block);
      if (out.isEmpty() || !joined(out, made)) {
        out.add(made);
      }
    }
    return new RichText(out);
  }

  /**
   * Two lists of bullets, or two quotes, one below the other are one to see, and so are two lists
   * of numbers of which the second goes on where the first ends.
   */
  private boolean joined(List<Block> out, Block next) {
    if (out.getLast() instanceof Block.BulletList one && next instanceof Block.BulletList two) {
      List<RichText> items = new ArrayList<>(one.items());
      items.addAll(two.items());
      out.set(out.size() - 1, bullets(items));
      return true;
    }
    if (out.getLast() instanceof Block.OrderedList one
        && next instanceof Block.OrderedList two
        && two.start() == one.start() + one.items().size()) {
      List<RichText> items = new ArrayList<>(one.items());
      items.addAll(two.items());
      out.set(out.size() - 1, new Block.OrderedList(one.start(), true, items));
      return true;
    }
    if (out.getLast() instanceof Block.Quote one && next instanceof Block.Quote two) {
      out.set(out.size() - 1, new Block.Quote(blocks(one.content().then(two.content()))));
      return true;
    }
    return false;
  }

  private static Block.BulletList bullets(List<RichText> items) {
    return new Block.BulletList(true, items);
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> new Block.Paragraph(of(paragraph.content()));
      case Block.Heading heading -> new Block.Heading(heading.level(), of(heading.content()));
      case Block.BulletList list -> bullets(list.items().stream().map(this::blocks).toList());
      case Block.OrderedList list ->
          new Block.OrderedList(
              list.start(), true, list.items().stream().map(this::blocks).toList());
      case Block.Quote quote -> new Block.Quote(blocks(quote.content()));
      case Block.Table table ->
          new Block.Table(
              table.alignments(),
              row(table.header()),
              table.rows().stream().map(this::row).toList());
      case Block.CodeBlock code ->
          formulasAreCode && code.language().isEmpty() ? new Block.Rule() : code;
      case Block.DisplayFormula formula ->
          formulasAreCode ? new Block.Rule() : new Block.DisplayFormula(bare(formula.tex()));
      case Block.Rule same -> same;
    };
  }

  private Block.Row row(Block.Row row) {
    return new Block.Row(
        row.cells().stream().map(cell -> new Block.Cell(of(cell.content()))).toList());
  }

  private List<Inline> of(List<Inline> line) {
    List<Leaf> leaves = new ArrayList<>();
    flatten(line, new boolean[WRAPPINGS.size()], "", leaves);
    return nested(leaves, -1);
  }

  private void flatten(List<Inline> line, boolean[] set, String link, List<Leaf> leaves) {
    for (Inline inline : line) {
      switch (inline) {
        case Inline.Strong strong -> flatten(strong.content(), with(set, 0), link, leaves);
        case Inline.Emphasis emphasis -> flatten(emphasis.content(), with(set, 1), link, leaves);
        case Inline.Strike strike -> flatten(strike.content(), with(set, 2), link, leaves);
        case Inline.Subscript sub -> flatten(sub.content(), with(without(set, 4), 3), link, leaves);
        case Inline.Superscript sup ->
            flatten(sup.content(), with(without(set, 3), 4), link, leaves);
        case Inline.Link inner -> flatten(inner.content(), set, inner.target(), leaves);
        case Inline.Text text -> leaves.add(new Leaf(text, set, link));
        case Inline.Code code -> leaves.add(new Leaf(formulasAreCode ? NOTHING : code, set, link));
        case Inline.Image image -> leaves.add(image(image));
        case Inline.Formula formula ->
            leaves.add(
                new Leaf(
                    formulasAreCode ? NOTHING : new Inline.Formula(bare(formula.tex())),
                    new boolean[WRAPPINGS.size()],
                    ""));
        case Inline.LineBreak same -> leaves.add(new Leaf(same, new boolean[WRAPPINGS.size()], ""));
        case Inline.GapMark same -> leaves.add(new Leaf(same, new boolean[WRAPPINGS.size()], ""));
      }
    }
  }

  /** Signs of LaTeX that set nothing are not told apart by what is set. */
  private static String bare(String tex) {
    return tex.replaceAll("%.*|[^\\p{L}\\p{N}]", "");
  }

  private static Leaf image(Inline.Image image) {
    boolean[] none = new boolean[WRAPPINGS.size()];
    if (!image.isRemote()) {
      return new Leaf(
          new Inline.Image(image.source(), image.alt(), "", image.width(), image.height()),
          none,
          "");
    }
    String words = image.alt().isEmpty() ? "Picture: " + image.source() : image.alt();
    return new Leaf(new Inline.Text("[" + words + "]"), none, image.source());
  }

  private static boolean[] with(boolean[] set, int index) {
    boolean[] more = set.clone();
    more[index] = true;
    return more;
  }

  private static boolean[] without(boolean[] set, int index) {
    boolean[] fewer = set.clone();
    fewer[index] = false;
    return fewer;
  }

  /** Groups by links first, and then by each formatting in turn. */
  private List<Inline> nested(List<Leaf> leaves, int depth) {
    List<Inline> out = new ArrayList<>();
    for (int from = 0; from < leaves.size(); ) {
      Leaf first = leaves.get(from);
      int to = from + 1;
      while (to < leaves.size() && isSame(first, leaves.get(to), depth)) {
        to++;
      }
      List<Leaf> group = leaves.subList(from, to);
      from = to;
      if (depth == WRAPPINGS.size()) {
        group.forEach(leaf -> add(leaf.inline(), out));
        continue;
      }
      List<Inline> content = nested(group, depth + 1);
      if (depth < 0) {
        if (first.link().isEmpty()) {
          out.addAll(content);
        } else {
          out.add(new Inline.Link(first.link(), "", content));
        }
      } else if (first.set()[depth]) {
        out.add(WRAPPINGS.get(depth).apply(content));
      } else {
        out.addAll(content);
      }
    }
    return out;
  }

  /** Code beside code is one to see. */
  private static void add(Inline inline, List<Inline> out) {
    if (inline instanceof Inline.Code code
        && !out.isEmpty()
        && out.getLast() instanceof Inline.Code before) {
      out.set(out.size() - 1, new Inline.Code(before.code() + code.code()));
    } else {
      out.add(inline);
    }
  }

  private static boolean isSame(Leaf one, Leaf other, int depth) {
    return depth < 0
        ? one.link().equals(other.link())
        : depth == WRAPPINGS.size() || one.set()[depth] == other.set()[depth];
  }
}
