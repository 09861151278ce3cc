package org.examwright.reading.outline.tree;

import org.commonmark.node.CustomNode;

/** Attributes in braces; where they mean nothing, their source is text like any other. */
public final class AttributesNode extends CustomNode {
  private final Attributes attributes;
  private final String source;

  public AttributesNode(Attributes attributes, String source) {
    this.attributes = attributes;
    this.source = source;
  }

  public Attributes attributes() {
    return attributes;
  }

  /** As written, with the braces. */
  public String source() {
    return source;
  }
}
