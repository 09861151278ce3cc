package org.examwright.rendering.html;

import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/**
 * Renders rich text as HTML that is well-formed XML as well.
 *
 * <p>Nothing is indented or broken into lines, since white space counts in code and some readers
 * take a line for the end of something.
 */
public final class HtmlRenderer {
  private final HtmlDialect dialect;

  public HtmlRenderer(HtmlDialect dialect) {
    this.dialect = dialect;
  }

  /** All blocks, paragraphs in {@code p}; an empty string for an empty text. */
  public String blocks(RichText text) {
    StringBuilder out = new StringBuilder();
    text.blocks().forEach(block -> block(block, out));
    return out.toString();
  }

  /** Like {@link #blocks}, but a text that is one paragraph comes without its {@code p}. */
  public String compact(RichText text) {
    return text.blocks().size() == 1
            && text.blocks().getFirst() instanceof Block.Paragraph paragraph
        ? inlines(paragraph.content())
        : blocks(text);
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

  private void block(Block block, StringBuilder out) {
    switch (block) {
      case Block.Paragraph paragraph -> element("p", "", inlines(paragraph.content()), out);
      case Block.Heading heading ->
          element("h" + heading.level(), "", inlines(heading.content()), out);
      case Block.CodeBlock code ->
          out.append(dialect.codeBlock(code.language(), Html.escape(code.code())));
      case Block.BulletList list -> list("ul", "", list.tight(), list.items(), out);
      case Block.OrderedList list ->
          list("ol", dialect.listStart(list.start()), list.tight(), list.items(), out);
      case Block.Quote quote -> element("blockquote", "", blocks(quote.content()), out);
      case Block.Table table -> table(table, out);
      case Block.DisplayFormula formula ->
          element("p", "", dialect.formula(formula.tex(), true), out);
      case Block.Rule ignored -> out.append("<hr/>");
    }
  }

  private void list(
      String name, String attributes, boolean tight, List<RichText> items, StringBuilder out) {
    StringBuilder content = new StringBuilder();
    for (RichText item : items) {
      element("li", "", tight ? tight(item) : blocks(item), content);
    }
    element(name, attributes, content.toString(), out);
  }

  /** The first paragraph of a tight item stands bare, and so do those beside no other text. */
  private String tight(RichText item) {
    StringBuilder out = new StringBuilder();
    for (Block block : item.blocks()) {
      if (block instanceof Block.Paragraph paragraph && out.isEmpty()) {
        out.append(inlines(paragraph.content()));
      } else {
        block(block, out);
      }
    }
    return out.toString();
  }

  private void table(Block.Table table, StringBuilder out) {
    StringBuilder header = new StringBuilder();
    if (!table.header().cells().isEmpty()) {
      row(table, table.header(), "th", " scope=\"col\"", header);
    }
    StringBuilder body = new StringBuilder();
    table.rows().forEach(row -> row(table, row, "td", "", body));
    out.append("<table>");
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
      String alignment = dialect.alignment(table.alignments().get(column));
      element(name, attributes + alignment, inlines(row.cells().get(column).content()), cells);
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
      case Inline.Code code -> out.append(dialect.inlineCode(Html.escape(code.code())));
      case Inline.Formula formula -> out.append(dialect.formula(formula.tex(), false));
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
      String attributes = attribute("href", link.target()) + dialect.tooltip(link.title());
      element("a", attributes, content, out);
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
