package org.examwright.reading.outline.tree;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** The {@code summary} of a {@link DetailsNode}; its children are inline nodes. */
public final class SummaryNode extends CustomBlock implements OwnNode {
  @Override
  public Node bare() {
    return new SummaryNode();
  }
}
