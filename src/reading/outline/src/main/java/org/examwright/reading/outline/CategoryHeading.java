package org.examwright.reading.outline;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.examwright.reading.outline.notation.AttributeKey;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.outline.tree.AttributesNode;

/**
 * A heading whose braces say that it is a category: they name the whole of it, {@code ## Lists
 * {category="Python/Lists"}}, or how many of its questions are drawn, {@code ## Lists {pick=3}}.
 */
public final class CategoryHeading {
  private static final String CATEGORY = AttributeKey.CATEGORY.word();
  private static final String PICK = AttributeKey.PICK.word();
  private static final Set<String> KNOWN = Set.of(CATEGORY, PICK);

  private CategoryHeading() {}

  static boolean is(Node node) {
    return category(node).isPresent() || pick(node).isPresent();
  }

  /** The names as they are written, with {@code /} between them; nothing if none are. */
  public static Optional<String> category(Node heading) {
    return attributes(heading).map(attributes -> attributes.get(CATEGORY));
  }

  /** How many questions are drawn, as it is written; nothing if all are asked. */
  public static Optional<String> pick(Node heading) {
    return attributes(heading)
        .filter(attributes -> attributes.classes().stream().noneMatch(Kind::isNamed))
        .map(attributes -> attributes.get(PICK));
  }

  /** Whether something else stands in the braces; an id is nothing else where they name nothing. */
  public static boolean saysMore(Node heading) {
    return attributes(heading)
        .filter(
            attributes ->
                !KNOWN.containsAll(attributes.values().keySet())
                    || !attributes.repeated().isEmpty()
                    || (category(heading).isPresent() && hasSigns(attributes)))
        .isPresent();
  }

  private static boolean hasSigns(Attributes attributes) {
    return !attributes.ids().isEmpty() || !attributes.classes().isEmpty();
  }

  private static Optional<Attributes> attributes(Node heading) {
    return heading.getLastChild() instanceof AttributesNode last
        ? Optional.of(last.attributes())
        : Optional.empty();
  }
}
