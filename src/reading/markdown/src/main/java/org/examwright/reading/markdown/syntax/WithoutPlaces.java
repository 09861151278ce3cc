package org.examwright.reading.markdown.syntax;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;

/** Takes from nodes their places, which are those of a text that is not the file. */
final class WithoutPlaces extends AbstractVisitor {
  @Override
  protected void visitChildren(Node parent) {
    parent.setSourceSpans(List.of());
    super.visitChildren(parent);
  }
}
