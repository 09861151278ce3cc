package org.examwright.reading.markdown.syntax;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;
import org.examwright.reading.outline.tree.DetailsNode;

/**
 * Ends a {@code details} element that is never closed where the next one or a heading begins, so
 * that a forgotten tag does not hide the rest of the file.
 */
final class UnclosedDetails implements PostProcessor {
  @Override
  public Node process(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DetailsNode details && !details.isClosed()) {
        end(details);
      } else if (!(node instanceof Heading)) {
        process(node);
      }
    }
    return document;
  }

  private static void end(DetailsNode details) {
    Node child = details.getFirstChild();
    while (child != null && !(child instanceof Heading) && !(child instanceof DetailsNode)) {
      child = child.getNext();
    }
    Node last = details;
    while (child != null) {
      Node next = child.getNext();
      last.insertAfter(child);
      last = child;
      child = next;
    }
  }
}
