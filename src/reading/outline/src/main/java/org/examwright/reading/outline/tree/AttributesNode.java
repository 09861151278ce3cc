package org.examwright.reading.outline.tree;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Attributes in braces; where they mean nothing, their source is text like any other. */
public final class AttributesNode extends CustomNode implements OwnNode {
  private final Attributes attributes;
  private final String source;

  public AttributesNode(Attributes attributes, String source) {
    this.attributes = attributes;
    this.source = source;
  }

  /**
   * The attributes at the end of a line that are not those of a picture directly in front of them:
   * <code>![A tree](tree.png){width=300}</code>.
   */
  public static Optional<AttributesNode> atEndOf(List<Node> line) {
    if (line.isEmpty() || !(line.getLast() instanceof AttributesNode last)) {
      return Optional.empty();
    }
    boolean picture = line.size() > 1 && line.get(line.size() - 2) instanceof Image;
    return picture && last.attributes.isSize() ? Optional.empty() : Optional.of(last);
  }

  public Attributes attributes() {
    return attributes;
  }

  /** As written, with the braces. */
  public String source() {
    return source;
  }

  @Override
  public Node bare() {
    return new AttributesNode(attributes, source);
  }
}
