package org.examwright.reading.markdown.outline;

import java.util.Optional;
import org.commonmark.node.Node;
import org.examwright.reading.markdown.syntax.AttributesNode;

/**
 * A heading that names its whole category in braces: {@code ## Lists {category="Python/Lists"}}.
 */
public final class CategoryHeading {
  private CategoryHeading() {}

  static boolean is(Node node) {
    return category(node).isPresent();
  }

  /** The names as they are written, with {@code /} between them; nothing if none are. */
  public static Optional<String> category(Node heading) {
    return heading.getLastChild() instanceof AttributesNode last
        ? Optional.ofNullable(last.attributes().get("category"))
        : Optional.empty();
  }
}
