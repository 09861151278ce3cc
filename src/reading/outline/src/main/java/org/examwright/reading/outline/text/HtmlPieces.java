package org.examwright.reading.outline.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.Elements;
import org.examwright.reading.source.html.Piece;

/** Sorts commonmark's nodes into HTML and what stands among it. */
record HtmlPieces(Problems problems) {
  /** With a blank before the last sign it is what its author knows to be a tag. */
  private static final Pattern BARE_TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)>");

  /** A piece for each node. */
  List<Piece> of(List<Node> nodes) {
    return nodes.stream().map(this::of).toList();
  }

  private Piece of(Node node) {
    if (node instanceof HtmlInline html && !isNoTag(html.getLiteral())) {
      return markup(html.getLiteral(), html);
    }
    if (node instanceof HtmlBlock html && !isNoTag(html.getLiteral().strip())) {
      return markup(html.getLiteral() + restOfTag(html.getLiteral()), html);
    }
    return node instanceof SoftLineBreak
        ? new Piece.Markup("\n", new NodePlaces(problems).of(node), List.of())
        : new Piece.Foreign(new NodePlaces(problems).of(node), node instanceof Block);
  }

  private Piece markup(String html, Node node) {
    List<Origin> lines =
        node.getSourceSpans().stream()
            .map(span -> problems.at(span.getLineIndex() + 1, span.getColumnIndex() + 1))
            .toList();
    return new Piece.Markup(html, new NodePlaces(problems).of(node), lines);
  }

  /**
   * Whether what Markdown takes for HTML is none: words in angle brackets, such as {@code
   * List<Item>}, or a piece of PHP or XML.
   */
  static boolean isNoTag(String literal) {
    if (literal.startsWith("<?") || (literal.startsWith("<!") && !literal.startsWith("<!--"))) {
      return true;
    }
    Matcher tag = BARE_TAG.matcher(literal);
    return tag.matches() && !Elements.isKnown(tag.group(1));
  }

  /** Whether it is words in angle brackets. */
  static boolean isWords(String literal) {
    return BARE_TAG.matcher(literal).matches();
  }

  /** What ends a tag that its block breaks off, even within quotes of either kind. */
  private static String restOfTag(String html) {
    int tag = html.lastIndexOf('<');
    boolean open =
        tag > html.lastIndexOf('>')
            && tag + 1 < html.length()
            && (Character.isLetter(html.charAt(tag + 1)) || html.charAt(tag + 1) == '/');
    return open ? "'\">" : "";
  }
}
