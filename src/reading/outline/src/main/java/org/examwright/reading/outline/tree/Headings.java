package org.examwright.reading.outline.tree;

import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Headings that say something else than the one at whose place they stand. */
public final class Headings {
  private Headings() {}

  /** A heading with copies of some inlines for its words. */
  public static Heading of(Heading like, List<Node> words) {
    Heading heading = (Heading) NodeCopy.bare(like);
    words.forEach(word -> heading.appendChild(NodeCopy.of(word)));
    return heading;
  }
}
