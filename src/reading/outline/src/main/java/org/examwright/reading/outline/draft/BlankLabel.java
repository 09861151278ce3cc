package org.examwright.reading.outline.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.outline.tree.AttributesNode;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.outline.tree.NodeText;

/**
 * The beginning of a line above the answers of a blank: {@code **Blank a:**} for {@code [[#a]]}.
 *
 * @param name of the blank
 * @param attributes behind the label
 * @param length how many nodes of the line it takes
 */
public record BlankLabel(String name, Attributes attributes, int length) {
  private static final Pattern LABEL =
      Pattern.compile("\\s*Blank\\s+([\\p{L}\\p{N}_-]{1,40})\\s*:\\s*");

  /** The label of a blank as our own syntax writes it. */
  public static String written(String name) {
    return "**Blank " + name + ":**";
  }

  /** The label that a line begins with. */
  public static Optional<BlankLabel> of(List<Node> line) {
    if (line.isEmpty() || !(line.getFirst() instanceof StrongEmphasis)) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(NodeText.of(line.getFirst()));
    if (!label.matches()) {
      return Optional.empty();
    }
    int length = line.size() > 1 && isBlank(line.get(1)) ? 2 : 1;
    return line.size() > length && line.get(length) instanceof AttributesNode braces
        ? Optional.of(new BlankLabel(label.group(1), braces.attributes(), length + 1))
        : Optional.of(new BlankLabel(label.group(1), Attributes.NONE, length));
  }

  private static boolean isBlank(Node node) {
    return node instanceof Text text && text.getLiteral().isBlank();
  }

  /** Whether a line is the label of one of some blanks. */
  public static boolean isIn(List<Node> line, Set<String> names) {
    return !names.isEmpty() && of(line).filter(label -> names.contains(label.name)).isPresent();
  }

  /** The names of all blanks in some nodes. */
  public static Set<String> named(List<Node> nodes) {
    Set<String> names = new HashSet<>();
    nodes.forEach(node -> gather(node, names));
    return names;
  }

  private static void gather(Node node, Set<String> names) {
    if (node instanceof BlankNode blank) {
      blank.name().ifPresent(names::add);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      gather(child, names);
    }
  }
}
