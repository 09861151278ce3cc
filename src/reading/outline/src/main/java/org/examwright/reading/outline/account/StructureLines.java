package org.examwright.reading.outline.account;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.examwright.reading.outline.draft.NodeTraits;
import org.examwright.reading.outline.tree.HtmlTag;

/**
 * The lines of a document that hold no text: where links lead, comments, rules and tags.
 *
 * <p>They are noted before anything is made of the document, which is taken apart as it is read.
 */
public final class StructureLines {
  /** A rule, a tag, a mark of quotes or a callout, or that of an item with nothing behind it. */
  private static final Pattern MARKS =
      Pattern.compile(
          "\\s*+`{3,}+[a-z]{0,9}+\\s*+|\\s*+[=_~*#\u2013\u2014\u2500\u2550-]{3,}+\\s*+|(?:\\|(?:\\s*+:?+-++:?+\\s*+\\|)++|</?+[A-Za-z][^<>]*+>|[>|\\s]|\\[!\\w{1,20}][+-]?|(?<=^|\\s)(?:[-*+]|\\d{1,9}[.)])(?=\\s|$))++");

  private static final int LONGEST = 1_000;

  private final List<Node> notes = new ArrayList<>();
  private final List<Node> comments = new ArrayList<>();
  private final List<Node> spacers = new ArrayList<>();

  /** Notes what there is in a document. */
  public StructureLines(Node document) {
    add(document);
  }

  private void add(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof LinkReferenceDefinition) {
        notes.add(node);
      } else if (node instanceof Heading) {
        spacers.add(node); // the line below its words
      } else if (node instanceof HtmlBlock html && isComment(html.getLiteral())) {
        comments.add(node);
      } else if (NodeTraits.isSpacer(node)
          || (node instanceof HtmlInline html && !HtmlTag.name(html).isEmpty())) {
        spacers.add(node);
      } else if (node instanceof HtmlInline html && html.getLiteral().startsWith("<!--")) {
        comments.add(node);
      }
      add(node);
    }
  }

  /** Whether something was made of the first line of a node. */
  private static boolean isTaken(LineAccount account, Node node) {
    return !node.getSourceSpans().isEmpty()
        && account.of(node.getSourceSpans().getFirst().getLineIndex()).isPresent();
  }

  private static boolean isComment(String html) {
    int at = 0;
    while (html.startsWith("<!--", at)) {
      int end = html.indexOf("-->", at);
      at = end < 0 ? html.length() : end + 3;
      while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
        at++;
      }
    }
    return at > 0 && at == html.length();
  }

  /** Takes the lines that are never part of any text. */
  public void takeFirst(LineAccount account) {
    notes.forEach(node -> account.takeOwn(LineRole.NOTE, node));
    comments.stream()
        .filter(HtmlBlock.class::isInstance)
        .forEach(node -> account.takeOwn(LineRole.COMMENT, node));
  }

  /**
   * Takes the lines that no text has taken.
   *
   * @param lines of the file
   */
  public void takeLast(LineAccount account, List<String> lines) {
    comments.forEach(node -> account.takeOwn(LineRole.COMMENT, node));
    for (Node spacer : spacers) {
      if (!(spacer instanceof Heading) || isTaken(account, spacer)) {
        account.takeOwn(LineRole.SPACER, spacer);
      }
    }
    for (int line = 0; line < account.size(); line++) {
      if (account.of(line).isEmpty()
          && lines.get(line).length() <= LONGEST
          && MARKS.matcher(lines.get(line)).matches()) {
        account.takeLines(LineRole.SPACER, line, line);
      }
    }
  }
}
