package org.examwright.reading.markdown.writing;

import java.util.List;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;

/**
 * Writes inlines on one line.
 *
 * @param place where the line stands, which decides what must be escaped
 * @param blanks the written blanks by their ids
 */
record InlineWriting(Place place, Blanks blanks) {

  /** Where a line may stand. */
  enum Place {
    PARAGRAPH,
    /** There is room for one line only: a heading, a question line. */
    LINE,
    /** The same, and strokes end it. */
    CELL
  }

  /** How a blank is written. */
  @FunctionalInterface
  interface Blanks {
    String written(String gap);
  }

  String write(List<? extends Inline> inlines) {
    StringBuilder out = new StringBuilder();
    write(inlines, out, "");
    String line = out.toString();
    return place == Place.CELL ? line.replace("|", "\\|") : line;
  }

  private void write(List<? extends Inline> inlines, StringBuilder out, String after) {
    for (int i = 0; i < inlines.size(); i++) {
      boolean last = i == inlines.size() - 1;
      String next =
          last ? after : inlines.get(i + 1) instanceof Inline.Text text ? text.value() : "x";
      boolean amongBreaks =
          i == 0
              || last
              || inlines.get(i - 1) instanceof Inline.LineBreak
              || inlines.get(i + 1) instanceof Inline.LineBreak
              || !after.isEmpty();
      write(inlines.get(i), out, next, amongBreaks);
    }
  }

  private void write(Inline inline, StringBuilder out, String next, boolean amongBreaks) {
    switch (inline) {
      case Inline.Text text ->
          out.append(Escapes.text(text.value(), out.isEmpty() || endsIn(out, '\n')));
      case Inline.Strong strong -> span("**", "b", strong.content(), out, next);
      case Inline.Emphasis emphasis -> span("*", "em", emphasis.content(), out, next);
      case Inline.Strike strike -> span("~~", "s", strike.content(), out, next);
      case Inline.Subscript sub -> tag("sub", sub.content(), out);
      case Inline.Superscript sup -> tag("sup", sup.content(), out);
      case Inline.Code code -> {
        if (endsIn(out, '`')) {
          out.append("<wbr>");
        }
        out.append(CodeSpan.of(code.code()));
      }
      case Inline.Formula formula -> formula(formula.tex(), out, next);
      case Inline.Image image -> image(image, out);
      case Inline.Link link -> {
        out.append('[');
        write(link.content(), out, "]");
        out.append("](").append(Escapes.target(link.target())).append(title(link.title()));
        out.append(')');
      }
      case Inline.LineBreak ignored ->
          out.append(place == Place.PARAGRAPH && !amongBreaks ? "\\\n" : "<br>");
      case Inline.GapMark mark -> out.append("[[").append(blanks.written(mark.gap())).append("]]");
    }
  }

  private static String title(String title) {
    return title.isEmpty() ? "" : " \"" + Escapes.attribute(title) + "\"";
  }

  /** With signs where nobody can mistake them, with tags elsewhere. */
  private void span(String sign, String tag, List<Inline> content, StringBuilder out, String next) {
    String words = PlainText.of(content);
    boolean simple =
        content.size() == 1
            && content.getFirst() instanceof Inline.Text text
            && text.value().equals(words)
            && !words.isEmpty()
            && isLetter(words.codePointAt(0))
            && isLetter(words.codePointBefore(words.length()));
    boolean apart =
        (out.isEmpty() || " \n(".indexOf(out.charAt(out.length() - 1)) >= 0)
            && (next.isEmpty() || " .,;:?!)".indexOf(next.charAt(0)) >= 0);
    if (simple && apart) {
      out.append(sign);
      write(content, out, "x");
      out.append(sign);
    } else {
      tag(tag, content, out);
    }
  }

  private static boolean isLetter(int codePoint) {
    return Character.isLetterOrDigit(codePoint);
  }

  private void tag(String tag, List<Inline> content, StringBuilder out) {
    out.append('<').append(tag).append('>');
    write(content, out, "x");
    out.append("</").append(tag).append('>');
  }

  private void formula(String tex, StringBuilder out, String next) {
    boolean apart =
        (out.isEmpty() || !isLetter(out.charAt(out.length() - 1)))
            && !endsIn(out, '$')
            && (next.isEmpty() || (!isLetter(next.charAt(0)) && "_$`".indexOf(next.charAt(0)) < 0));
    boolean plain = tex.matches("[^\\s$`](?:[^$`\\n]*[^\\s$`\\\\])?");
    if (plain && apart) {
      out.append('$').append(tex).append('$');
    } else if (!tex.contains("`")) {
      if (endsIn(out, '$')) {
        out.append("<wbr>");
      }
      out.append("$`").append(tex).append("`$");
    } else {
      out.append("\\(").append(tex).append("\\)");
    }
  }

  private static void image(Inline.Image image, StringBuilder out) {
    String address =
        image.isRemote() ? Escapes.target(image.source()) : Escapes.path(image.source());
    out.append("![").append(Escapes.text(image.alt(), false)).append("](");
    out.append(address).append(title(image.title())).append(')');
    if (image.width() != null || image.height() != null) {
      String width = image.width() == null ? "" : "width=" + image.width();
      String height = image.height() == null ? "" : "height=" + image.height();
      out.append('{').append((width + " " + height).strip()).append('}');
    }
  }

  private static boolean endsIn(StringBuilder out, char c) {
    return !out.isEmpty() && out.charAt(out.length() - 1) == c;
  }
}
