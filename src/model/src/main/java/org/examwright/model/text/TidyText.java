package org.examwright.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One form for all texts that nobody who reads them can tell apart.
 *
 * <p>The same are, and nothing else:
 *
 * <ul>
 *   <li>spaces, tabs and line feeds in a row and one space, except in code and formulas; such space
 *       at the ends of a line and no space;
 *   <li>neighbouring plain texts and one text;
 *   <li>formatting, code, formulas, paragraphs and lists that hold nothing and nothing; line breaks
 *       at the ends of a paragraph and none;
 *   <li>white space around a formula, around the address of a link or of a picture on the web, and
 *       none;
 *   <li>white space of any kind and length within what stands for a picture and one space; at its
 *       ends and none;
 *   <li>space between the items of a list none of which begins with a paragraph and none;
 *   <li>a header of a table whose cells are all empty and no header.
 * </ul>
 */
public final class TidyText {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n]+");
  private static final TidyText PLAIN = new TidyText(inline -> inline);

  private final UnaryOperator<Inline> places;

  private TidyText(UnaryOperator<Inline> places) {
    this.places = places;
  }

  /**
   * The same for texts in which more is the same.
   *
   * @param places puts something else in the place of each picture, gap and link
   */
  public static TidyText replacing(UnaryOperator<Inline> places) {
    return new TidyText(places);
  }

  public static RichText of(RichText text) {
    return PLAIN.text(text);
  }

  public static List<Inline> of(List<? extends Inline> line) {
    return PLAIN.line(line);
  }

  /** Words of one line without markup. */
  public static String words(String words) {
    return SPACES.matcher(words).replaceAll(" ").strip();
  }

  public RichText text(RichText text) {
    List<Block> blocks = new ArrayList<>();
    for (Block each : text.blocks()) {
      Block block = block(each);
      if (!isNothing(block)) {
        blocks.add(block);
      }
    }
    return new RichText(blocks);
  }

  private static boolean isNothing(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.content().isEmpty();
      case Block.BulletList list -> list.items().isEmpty();
      case Block.OrderedList list -> list.items().isEmpty();
      case Block.DisplayFormula formula -> formula.tex().isEmpty();
      case Block.Heading ignored -> false;
      case Block.CodeBlock ignored -> false;
      case Block.Quote ignored -> false;
      case Block.Table ignored -> false;
      case Block.Rule ignored -> false;
    };
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> new Block.Paragraph(line(paragraph.content()));
      case Block.Heading heading -> new Block.Heading(heading.level(), line(heading.content()));
      case Block.BulletList list -> {
        List<RichText> items = items(list.items());
        yield new Block.BulletList(isTight(list.tight(), items), items);
      }
      case Block.OrderedList list -> {
        List<RichText> items = items(list.items());
        yield new Block.OrderedList(list.start(), isTight(list.tight(), items), items);
      }
      case Block.Quote quote -> new Block.Quote(text(quote.content()));
      case Block.Table table ->
          new Block.Table(
              table.alignments(),
              header(row(table.header())),
              table.rows().stream().map(this::row).toList());
      case Block.DisplayFormula formula -> new Block.DisplayFormula(formula.tex().strip());
      case Block.CodeBlock same -> same;
      case Block.Rule same -> same;
    };
  }

  private static boolean isTight(boolean tight, List<RichText> items) {
    return tight
        || items.stream()
            .noneMatch(
                item -> !item.isEmpty() && item.blocks().getFirst() instanceof Block.Paragraph);
  }

  private List<RichText> items(List<RichText> items) {
    return items.stream().map(this::text).toList();
  }

  private static Block.Row header(Block.Row row) {
    return row.cells().stream().allMatch(cell -> cell.content().isEmpty())
        ? new Block.Row(List.of())
        : row;
  }

  private Block.Row row(Block.Row row) {
    return new Block.Row(
        row.cells().stream().map(cell -> new Block.Cell(line(cell.content()))).toList());
  }

  public List<Inline> line(List<? extends Inline> inlines) {
    List<Inline> line = new ArrayList<>(within(inlines));
    while (!line.isEmpty() && isEnd(line.getFirst())) {
      line.removeFirst();
    }
    while (!line.isEmpty() && isEnd(line.getLast())) {
      line.removeLast();
    }
    trim(line, 0, true);
    trim(line, line.size() - 1, false);
    return List.copyOf(line);
  }

  private static boolean isEnd(Inline inline) {
    return inline instanceof Inline.LineBreak
        || (inline instanceof Inline.Text text && text.value().equals(" "));
  }

  private static void trim(List<Inline> line, int at, boolean front) {
    if (at >= 0 && at < line.size() && line.get(at) instanceof Inline.Text text) {
      String value = text.value();
      boolean spaced = front ? value.startsWith(" ") : value.endsWith(" ");
      int from = spaced && front ? 1 : 0;
      int to = value.length() - (spaced && !front ? 1 : 0);
      line.set(at, new Inline.Text(value.substring(from, Math.max(from, to))));
    }
  }

  /** Without the spaces around line breaks, which are the ends of lines. */
  private List<Inline> within(List<? extends Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    for (Inline each : inlines) {
      Inline inline = inline(each);
      if (isNothing(inline)) {
        continue;
      }
      if (inline instanceof Inline.Text next
          && !out.isEmpty()
          && out.getLast() instanceof Inline.Text text) {
        out.set(out.size() - 1, spaced(text.value() + next.value()));
      } else {
        out.add(inline);
      }
    }
    for (int i = 0; i < out.size(); i++) {
      if (out.get(i) instanceof Inline.LineBreak) {
        trim(out, i - 1, false);
        trim(out, i + 1, true);
      }
    }
    out.removeIf(inline -> inline instanceof Inline.Text text && text.value().isEmpty());
    return out;
  }

  private static Inline.Text spaced(String value) {
    return new Inline.Text(SPACES.matcher(value).replaceAll(" "));
  }

  private static boolean isNothing(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> text.value().isEmpty();
      case Inline.Strong strong -> strong.content().isEmpty();
      case Inline.Emphasis emphasis -> emphasis.content().isEmpty();
      case Inline.Strike strike -> strike.content().isEmpty();
      case Inline.Subscript sub -> sub.content().isEmpty();
      case Inline.Superscript sup -> sup.content().isEmpty();
      case Inline.Code code -> code.code().isEmpty();
      case Inline.Formula formula -> formula.tex().isEmpty();
      case Inline.Link ignored -> false;
      case Inline.Image ignored -> false;
      case Inline.LineBreak ignored -> false;
      case Inline.GapMark ignored -> false;
    };
  }

  private Inline inline(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> spaced(text.value());
      case Inline.Strong strong -> new Inline.Strong(within(strong.content()));
      case Inline.Emphasis emphasis -> new Inline.Emphasis(within(emphasis.content()));
      case Inline.Strike strike -> new Inline.Strike(within(strike.content()));
      case Inline.Subscript sub -> new Inline.Subscript(within(sub.content()));
      case Inline.Superscript sup -> new Inline.Superscript(within(sup.content()));
      case Inline.Link link ->
          places.apply(
              new Inline.Link(link.target().strip(), link.title(), within(link.content())));
      case Inline.Formula formula -> new Inline.Formula(formula.tex().strip());
      case Inline.Image image ->
          places.apply(
              new Inline.Image(
                  image.isRemote() ? image.source().strip() : image.source(),
                  words(image.alt()),
                  image.title(),
                  image.width(),
                  image.height()));
      case Inline.GapMark mark -> places.apply(mark);
      case Inline.Code same -> same;
      case Inline.LineBreak same -> same;
    };
  }
}
