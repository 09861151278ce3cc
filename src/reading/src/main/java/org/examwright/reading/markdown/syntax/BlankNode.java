package org.examwright.reading.markdown.syntax;

import org.commonmark.node.CustomNode;

/** A blank to fill: <code>[[answer]]</code>. */
public final class BlankNode extends CustomNode {
  private final String content;

  BlankNode(String content) {
    this.content = content;
  }

  /** What stands between the brackets, not blank. */
  public String content() {
    return content;
  }
}
