package org.examwright.reading.markdown.syntax;

import org.commonmark.node.CustomNode;

/** A blank to fill: <code>[[answer]]</code>. */
public final class BlankNode extends CustomNode {
  private final String source;

  BlankNode(String source) {
    this.source = source;
  }

  /** What stands between the brackets with its backslashes, not blank. */
  public String source() {
    return source;
  }

  /** The same without the backslashes in front of brackets. */
  public String content() {
    return source.replace("\\[", "[").replace("\\]", "]");
  }
}
