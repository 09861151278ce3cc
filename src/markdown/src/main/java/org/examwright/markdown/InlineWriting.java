package org.examwright.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.TextWalk;

/**
 * Writes inlines on one line.
 *
 * @param place where the line stands, which decides what must be escaped
 * @param blanks the written blanks by their ids
 * @param explicit whether everything is said in the one way that nothing around it can change
 */
public record InlineWriting(Place place, Blanks blanks, boolean explicit) {
  /** Nothing that anybody sees, but something that no sign of Markdown's begins behind. */
  public static final String NOTHING = "<wbr>";

  /** An address that needs no sign but the angle brackets around it. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.,:/?#@!$&'()*+;=%~-]+");

  /** Where a line may stand. */
  public enum Place {
    PARAGRAPH,
    /** There is room for one line only: a heading, a question line. */
    LINE,
    /** The same, and strokes end it. */
    CELL
  }

  /** How a blank is written. */
  @FunctionalInterface
  public interface Blanks {
    String written(String gap);
  }

  public String write(List<? extends Inline> inlines) {
    StringBuilder out = new StringBuilder(explicit ? NOTHING : "");
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
    if (endsIn(out, ']') && mayEndLink(inline)) {
      out.append(NOTHING);
    }
    switch (inline) {
      case Inline.Text text -> text(text.value(), out);
      case Inline.Strong strong -> span("**", "b", strong.content(), out, next);
      case Inline.Emphasis emphasis -> span("*", "em", emphasis.content(), out, next);
      case Inline.Strike strike -> span("~~", "s", strike.content(), out, next);
      case Inline.Subscript sub -> tag("sub", sub.content(), out);
      case Inline.Superscript sup -> tag("sup", sup.content(), out);
      case Inline.Code code -> code(code.code(), out);
      case Inline.Formula formula -> formula(formula.tex(), out, next);
      case Inline.Image image -> out.append(new ImageWriting(image).write(explicit));
      case Inline.Link link -> link(link, out);
      case Inline.LineBreak ignored ->
          out.append(place == Place.PARAGRAPH && !amongBreaks && !explicit ? "\\\n" : "<br>");
      case Inline.GapMark mark -> out.append("[[").append(blanks.written(mark.gap())).append("]]");
    }
  }

  /** Behind brackets, brackets and parentheses would belong to them. */
  private static boolean mayEndLink(Inline inline) {
    return inline instanceof Inline.GapMark
        || inline instanceof Inline.Link
        || (inline instanceof Inline.Text text
            && (text.value().startsWith("(") || text.value().startsWith("[")));
  }

  private void text(String words, StringBuilder out) {
    if (explicit) {
      out.append(MarkdownEscapes.explicit(words));
    } else {
      out.append(MarkdownEscapes.text(words, out.isEmpty() || endsIn(out, '\n')));
    }
  }

  private static void code(String code, StringBuilder out) {
    if (code.indexOf('\n') >= 0) {
      out.append("<code>").append(MarkdownEscapes.explicit(code)).append("</code>");
      return;
    }
    if (endsIn(out, '`')) {
      out.append(NOTHING);
    }
    out.append(CodeSpan.of(code));
  }

  /** By the rules a blank ends the link in brackets that it stands in. */
  private void link(Inline.Link link, StringBuilder out) {
    if (holdsBlank(link.content())) {
      out.append("<a href=\"").append(MarkdownEscapes.html(link.target())).append('"');
      if (!link.title().isEmpty()) {
        out.append(" title=\"").append(MarkdownEscapes.html(link.title())).append('"');
      }
      out.append('>');
      write(link.content(), out, "x");
      out.append("</a>");
    } else if (!explicit && showsItsAddress(link)) {
      out.append('<').append(link.target()).append('>');
    } else {
      out.append('[');
      write(link.content(), out, "]");
      out.append("](").append(MarkdownEscapes.target(link.target()));
      out.append(MarkdownEscapes.title(link.title())).append(')');
    }
  }

  private static boolean showsItsAddress(Inline.Link link) {
    return link.title().isEmpty()
        && link.content().equals(List.of(new Inline.Text(link.target())))
        && ADDRESS.matcher(link.target()).matches();
  }

  private static boolean holdsBlank(List<Inline> content) {
    boolean[] found = {false};
    TextWalk.ofInlines(inline -> found[0] |= inline instanceof Inline.GapMark).visit(content);
    return found[0];
  }

  /** With signs where nobody can mistake them, with tags elsewhere. */
  private void span(String sign, String tag, List<Inline> content, StringBuilder out, String next) {
    String words = PlainText.of(content);
    boolean simple =
        !explicit
            && content.size() == 1
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
    if (explicit || tex.indexOf('\n') >= 0 || tex.indexOf('`') >= 0) {
      out.append("<code class=\"math\">").append(MarkdownEscapes.explicit(tex)).append("</code>");
    } else if (plain && apart) {
      out.append('$').append(tex).append('$');
    } else {
      if (endsIn(out, '$')) {
        out.append(NOTHING);
      }
      out.append("$`").append(tex).append("`$");
    }
  }

  private static boolean endsIn(StringBuilder out, char c) {
    return !out.isEmpty() && out.charAt(out.length() - 1) == c;
  }
}
