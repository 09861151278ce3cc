package org.examwright.reading.outline.tree;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** Blocks that are text and nothing else: no question, no label and no option begins in them. */
public final class PlainTextNode extends CustomBlock implements OwnNode {
  @Override
  public Node bare() {
    return new PlainTextNode();
  }
}
