package org.examwright.reading.markdown.syntax;

import org.commonmark.node.CustomNode;

/** A blank to fill: <code>[[answer]]</code>. */
public final class BlankNode extends CustomNode {
  private final String content;
  private final String source;

  BlankNode(String content, String source) {
    this.content = content;
    this.source = source;
  }

  /** As written, with backslashes. */
  public String source() {
    return source;
  }

  /** What stands between the brackets, not blank. */
  public String content() {
    return content;
  }
}
