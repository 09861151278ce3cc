package org.examwright.reading.outline.tree;

import org.commonmark.node.Node;

/** A kind of node that commonmark does not have. */
interface OwnNode {
  /** The same node once more, without its place and its children. */
  Node bare();
}
