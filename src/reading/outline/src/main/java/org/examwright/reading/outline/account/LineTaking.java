package org.examwright.reading.outline.account;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where those who make something of lines say so. */
public interface LineTaking {
  /** Takes the lines from one to another, counted from 0, that nobody has taken before. */
  void takeLines(LineRole role, int first, int last);

  /** Takes the lines of each node that it is given, without what is in the node. */
  default Consumer<Node> taking(LineRole role) {
    return node -> takeOwn(role, node);
  }

  /** Takes the lines of the words, code and pictures in a node; not those of markup around them. */
  default void take(LineRole role, Node node) {
    if (node.getFirstChild() == null || isWhole(node)) {
      takeOwn(role, node);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      take(role, child);
    }
  }

  /** The same for several. */
  default void take(LineRole role, List<Node> nodes) {
    for (Node node : nodes) {
      take(role, node);
    }
  }

  /** Takes all lines on which a node stands. */
  default void takeOwn(LineRole role, Node node) {
    for (SourceSpan span : node.getSourceSpans()) {
      takeLines(role, span.getLineIndex(), span.getLineIndex());
    }
  }

  /** Takes the first line on which a node stands. */
  default void takeFirst(LineRole role, Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      takeLines(role, spans.getFirst().getLineIndex(), spans.getFirst().getLineIndex());
    }
  }

  private static boolean isWhole(Node node) {
    return node instanceof Heading
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof HtmlBlock
        || !(node instanceof Block);
  }
}
