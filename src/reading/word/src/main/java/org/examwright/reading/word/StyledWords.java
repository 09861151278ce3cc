package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes nodes of characters that have formats. */
record StyledWords(SetObjects objects) {
  private static final LetterLook PLAIN = LetterLook.PLAIN;

  /**
   * The nodes of a line.
   *
   * @param number of the line in the source; negative if that is not known
   */
  List<Node> of(WordLine line, int number) {
    return of(line.text(), line.formats(), number, 0);
  }

  /**
   * The nodes of a text.
   *
   * @param column at which it begins
   */
  List<Node> of(String text, List<LetterLook> formats, int number, int column) {
    List<Node> nodes = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int length = Character.charCount(codePoint);
      if (objects.isSign(codePoint)) {
        words(text, formats, from, i, number, column, nodes);
        objects.nodes(codePoint).forEach(node -> nodes.add(placed(node, number, column)));
        from = i + length;
      } else if (i > from && formats.get(i).differsFrom(formats.get(from))) {
        words(text, formats, from, i, number, column, nodes);
        from = i;
      }
      i += length;
    }
    words(text, formats, from, text.length(), number, column, nodes);
    return nodes;
  }

  private static void words(
      String text,
      List<LetterLook> formats,
      int from,
      int to,
      int number,
      int column,
      List<Node> nodes) {
    if (from >= to) {
      return;
    }
    String words = text.substring(from, to);
    LetterLook format = formats.get(from).shown(true, true);
    if (format.equals(PLAIN) || words.isBlank()) {
      nodes.add(placed(new Text(words), number, column + from));
      return;
    }
    // spaces stand outside of what is stressed
    String core = words.strip();
    int start = words.indexOf(core);
    if (start > 0) {
      nodes.add(placed(new Text(words.substring(0, start)), number, column + from));
    }
    nodes.addAll(styled(core, format, number, column + from + start));
    if (start + core.length() < words.length()) {
      nodes.add(
          placed(
              new Text(words.substring(start + core.length())),
              number,
              column + from + start + core.length()));
    }
  }

  private static List<Node> styled(String words, LetterLook format, int number, int column) {
    Node node = placed(format.code() ? new Code(words) : new Text(words), number, column);
    if (format.struck()) {
      node = wrapped(new Strikethrough("~~"), node);
    }
    if (format.italic() || format.underlined()) {
      node = wrapped(new Emphasis(), node);
    }
    if (format.bold()) {
      node = wrapped(new StrongEmphasis(), node);
    }
    if (!format.link().isEmpty() && !format.link().startsWith(BodyWalk.WITHIN)) {
      node = wrapped(new Link(format.link(), null), node);
    }
    return format.position() == 0
        ? List.of(node)
        : format.position() > 0
            ? List.of(tag("<sup>"), node, tag("</sup>"))
            : List.of(tag("<sub>"), node, tag("</sub>"));
  }

  private static Node wrapped(Node outer, Node inner) {
    outer.setSourceSpans(inner.getSourceSpans());
    outer.appendChild(inner);
    return outer;
  }

  private static HtmlInline tag(String literal) {
    HtmlInline tag = new HtmlInline();
    tag.setLiteral(literal);
    return tag;
  }

  private static Node placed(Node node, int number, int column) {
    if (number >= 0) {
      node.setSourceSpans(List.of(SourceSpan.of(number, column, 0, 1)));
    }
    return node;
  }
}
