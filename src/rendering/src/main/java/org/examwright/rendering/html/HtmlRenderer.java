package org.examwright.rendering.html;

import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.model.text.Direction;
import org.examwright.model.text.Html;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.formula.PlainTex;

/**
 * Renders rich text as HTML that is well-formed XML as well.
 *
 * <p>Nothing is indented or broken into lines, since white space counts in code and some readers
 * take a line for the end of something.
 */
public final class HtmlRenderer {
  private final HtmlDialect dialect;
  private final Direction base;
  private final Direction usual;

  /** Renders for a page that runs from left to right. */
  public HtmlRenderer(HtmlDialect dialect) {
    this(dialect, Direction.LEFT_TO_RIGHT);
  }

  /**
   * Renders for a page of any direction.
   *
   * @param base the direction of the page
   */
  public HtmlRenderer(HtmlDialect dialect, Direction base) {
    this(dialect, base, base);
  }

  private HtmlRenderer(HtmlDialect dialect, Direction base, Direction usual) {
    this.dialect = dialect;
    this.base = base;
    this.usual = usual;
  }

  /**
   * Renders texts of any language for a page that runs from left to right.
   *
   * @param language a BCP 47 tag
   */
  public static HtmlRenderer ofLanguage(HtmlDialect dialect, String language) {
    return new HtmlRenderer(dialect, Direction.LEFT_TO_RIGHT, Direction.ofLanguage(language));
  }

  /** All blocks, paragraphs in {@code p}; an empty string for an empty text. */
  public String blocks(RichText text) {
    StringBuilder out = new StringBuilder();
    text.blocks().forEach(block -> block(block, out));
    return out.toString();
  }

  /** Like {@link #blocks}, but a text that is one paragraph comes without its {@code p}. */
  public String compact(RichText text) {
    if (text.blocks().size() != 1
        || !(text.blocks().getFirst() instanceof Block.Paragraph paragraph)) {
      return blocks(text);
    }
    HtmlRenderer inside = within(Words.of(paragraph));
    String inlines = inside.inlines(paragraph.content());
    return inside.base == base ? inlines : "<span" + turn(inside.base) + ">" + inlines + "</span>";
  }

  /** Words side by side are rendered as one text, since only together may they mean something. */
  public String inlines(List<? extends Inline> content) {
    StringBuilder out = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        words.append(text.value());
      } else {
        words(words, out);
        inline(inline, out);
      }
    }
    words(words, out);
    return out.toString();
  }

  private void words(StringBuilder words, StringBuilder out) {
    if (!words.isEmpty()) {
      out.append(dialect.words(Html.escape(words.toString())));
      words.setLength(0);
    }
  }

  /** A renderer of what runs as some words do. */
  private HtmlRenderer within(String words) {
    Direction direction = dialect.marksDirection() ? Direction.of(words, usual) : base;
    return direction == base ? this : new HtmlRenderer(dialect, direction);
  }

  private static String turn(Direction direction) {
    return switch (direction) {
      case LEFT_TO_RIGHT -> " dir=\"ltr\"";
      case RIGHT_TO_LEFT -> " dir=\"rtl\"";
    };
  }

  private void block(Block block, StringBuilder out) {
    HtmlRenderer inside = within(Words.of(block));
    inside.block(block, inside.base == base ? "" : turn(inside.base), out);
  }

  /** A block with the attribute that says where it turns, if it does. */
  private void block(Block block, String turn, StringBuilder out) {
    switch (block) {
      case Block.Paragraph paragraph -> element("p", turn, inlines(paragraph.content()), out);
      case Block.Heading heading ->
          element("h" + heading.level(), turn, inlines(heading.content()), out);
      case Block.CodeBlock code ->
          fromLeft("div", dialect.codeBlock(code.language(), Html.escape(code.code())), out);
      case Block.BulletList list -> list("ul", turn, list.tight(), list.items(), out);
      case Block.OrderedList list ->
          list("ol", dialect.listStart(list.start()) + turn, list.tight(), list.items(), out);
      case Block.Quote quote -> element("blockquote", turn, blocks(quote.content()), out);
      case Block.Table table -> table(table, turn, out);
      case Block.DisplayFormula formula ->
          element("p", "", dialect.formula(PlainTex.of(formula.tex()), true), out);
      case Block.Rule ignored -> out.append("<hr/>");
    }
  }

  /** Code runs from left to right, whatever stands around it. */
  private void fromLeft(String name, String code, StringBuilder out) {
    if (base == Direction.LEFT_TO_RIGHT) {
      out.append(code);
    } else {
      element(name, turn(Direction.LEFT_TO_RIGHT), code, out);
    }
  }

  private void list(
      String name, String attributes, boolean tight, List<RichText> items, StringBuilder out) {
    StringBuilder content = new StringBuilder();
    for (RichText item : items) {
      if (tight) {
        tight(item, content);
      } else {
        element("li", "", blocks(item), content);
      }
    }
    element(name, attributes, content.toString(), out);
  }

  /** The first paragraph of a tight item stands bare, and so do those beside no other text. */
  private void tight(RichText item, StringBuilder out) {
    HtmlRenderer inside = within(Words.of(item));
    StringBuilder content = new StringBuilder();
    for (Block block : item.blocks()) {
      if (block instanceof Block.Paragraph paragraph && content.isEmpty()) {
        content.append(inside.inlines(paragraph.content()));
      } else {
        inside.block(block, content);
      }
    }
    element("li", inside.base == base ? "" : turn(inside.base), content.toString(), out);
  }

  private void table(Block.Table table, String turn, StringBuilder out) {
    StringBuilder header = new StringBuilder();
    if (!table.header().cells().isEmpty()) {
      row(table, table.header(), "th", " scope=\"col\"", header);
    }
    StringBuilder body = new StringBuilder();
    table.rows().forEach(row -> row(table, row, "td", "", body));
    out.append("<table").append(turn).append('>');
    if (!header.isEmpty() && !body.isEmpty()) {
      element("thead", "", header.toString(), out);
    }
    // XHTML wants a body in every table, so that a header on its own becomes one.
    String rows = (body.isEmpty() ? header : body).toString();
    if (!rows.isEmpty()) {
      element("tbody", "", rows, out);
    }
    out.append("</table>");
  }

  private void row(
      Block.Table table, Block.Row row, String name, String attributes, StringBuilder out) {
    StringBuilder cells = new StringBuilder();
    for (int column = 0; column < row.cells().size(); column++) {
      List<Inline> content = row.cells().get(column).content();
      HtmlRenderer inside = within(Words.of(content));
      element(
          name,
          attributes
              + dialect.alignment(table.alignments().get(column))
              + (inside.base == base ? "" : turn(inside.base)),
          inside.inlines(content),
          cells);
    }
    element("tr", "", cells.toString(), out);
  }

  private void inline(Inline inline, StringBuilder out) {
    switch (inline) {
      case Inline.Text text -> out.append(dialect.words(Html.escape(text.value())));
      case Inline.Strong strong -> element("strong", "", inlines(strong.content()), out);
      case Inline.Emphasis emphasis -> element("em", "", inlines(emphasis.content()), out);
      case Inline.Strike strike -> out.append(dialect.strike(inlines(strike.content())));
      case Inline.Subscript sub -> element("sub", "", inlines(sub.content()), out);
      case Inline.Superscript sup -> element("sup", "", inlines(sup.content()), out);
      case Inline.Code code -> fromLeft("span", dialect.inlineCode(Html.escape(code.code())), out);
      case Inline.Formula formula -> out.append(dialect.formula(PlainTex.of(formula.tex()), false));
      case Inline.Image image ->
          dialect.insteadOf(image).ifPresentOrElse(out::append, () -> image(image, out));
      case Inline.Link link -> link(link, out);
      case Inline.LineBreak ignored -> out.append("<br/>");
      case Inline.GapMark mark -> out.append(dialect.gap(mark.gap()));
    }
  }

  private void link(Inline.Link link, StringBuilder out) {
    String content = inlines(link.content());
    if (dialect.isLive(link.target())) {
      String href = attribute("href", dialect.linkTarget(link.target()));
      element("a", href + dialect.tooltip(link.title()), content, out);
    } else {
      out.append(content);
    }
  }

  private void image(Inline.Image image, StringBuilder out) {
    out.append("<img")
        .append(attribute("src", dialect.imageSource(image)))
        .append(attribute("alt", image.alt()))
        .append(dialect.tooltip(image.title()));
    if (image.width() != null) {
      out.append(attribute("width", image.width().toString()));
    }
    if (image.height() != null) {
      out.append(attribute("height", image.height().toString()));
    }
    out.append("/>");
  }

  private String attribute(String name, String value) {
    return " " + name + "=\"" + dialect.attribute(name, Html.escape(value)) + "\"";
  }

  private static void element(String name, String attributes, String content, StringBuilder out) {
    out.append('<').append(name).append(attributes).append('>').append(content);
    out.append("</").append(name).append('>');
  }
}
