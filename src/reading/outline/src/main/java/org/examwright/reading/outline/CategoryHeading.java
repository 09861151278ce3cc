package org.examwright.reading.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.examwright.reading.outline.notation.AttributeKey;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.outline.tree.AttributesNode;

/**
 * A heading that names its whole category in braces: {@code ## Lists {category="Python/Lists"}}.
 */
public final class CategoryHeading {
  private static final String CATEGORY = AttributeKey.CATEGORY.word();

  private CategoryHeading() {}

  static boolean is(Node node) {
    return category(node).isPresent();
  }

  /** The names as they are written, with {@code /} between them; nothing if none are. */
  public static Optional<String> category(Node heading) {
    return heading.getLastChild() instanceof AttributesNode last
        ? Optional.ofNullable(last.attributes().get(CATEGORY))
        : Optional.empty();
  }

  /** Whether something else stands in the braces. */
  public static boolean saysMore(Node heading) {
    return heading.getLastChild() instanceof AttributesNode last
        && !last.attributes()
            .equals(
                new Attributes(
                    List.of(),
                    List.of(),
                    Map.of(CATEGORY, category(heading).orElse("")),
                    List.of()));
  }
}
