package org.examwright.reading.outline.tree;

import java.util.Optional;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/**
 * A {@code details} element: a summary that is seen, and blocks that are hidden until it is opened.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/interactive-elements.html">HTML, the details
 *     element</a>
 */
public final class DetailsNode extends CustomBlock implements OwnNode {
  private boolean open = true;
  private boolean closedByTag;

  /** What is seen; nothing if there is no {@code summary} element. */
  public Optional<Node> summary() {
    return Optional.ofNullable(getFirstChild()).filter(SummaryNode.class::isInstance);
  }

  /** Whether its closing tag is there. */
  public boolean isClosed() {
    return closedByTag;
  }

  /** Whether lines may still belong to it. */
  public boolean isOpen() {
    return open;
  }

  /** Ends it, by its closing tag or because what it stands in ends. */
  public void close(boolean byTag) {
    open = false;
    closedByTag |= byTag;
  }

  @Override
  public Node bare() {
    return new DetailsNode();
  }
}
