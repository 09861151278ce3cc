package org.examwright.reading.markdown.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.markdown.syntax.Attributes;
import org.examwright.reading.markdown.syntax.AttributesNode;
import org.examwright.reading.markdown.syntax.BlankNode;
import org.examwright.reading.markdown.syntax.NodeText;

/**
 * A line above the answers of a blank: {@code **Blank a:**} for {@code [[#a]]}.
 *
 * @param name of the blank
 * @param attributes behind the line
 */
record BlankLabel(String name, Attributes attributes) {
  private static final Pattern LABEL =
      Pattern.compile("\\s*Blank\\s+([\\p{L}\\p{N}_-]{1,40})\\s*:\\s*");

  /** The label that a line is. */
  static Optional<BlankLabel> of(List<Node> line) {
    if (line.isEmpty() || !(line.getFirst() instanceof StrongEmphasis)) {
      return Optional.empty();
    }
    boolean attributed = line.getLast() instanceof AttributesNode;
    Attributes attributes =
        line.getLast() instanceof AttributesNode last ? last.attributes() : Attributes.NONE;
    List<Node> words = line.subList(0, line.size() - (attributed ? 1 : 0));
    if (words.size() > 2 || (words.size() == 2 && !(words.getLast() instanceof Text))) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(NodeText.of(words));
    return label.matches()
        ? Optional.of(new BlankLabel(label.group(1), attributes))
        : Optional.empty();
  }

  /** Whether a line is the label of one of some blanks. */
  static boolean isIn(List<Node> line, Set<String> names) {
    return !names.isEmpty() && of(line).filter(label -> names.contains(label.name)).isPresent();
  }

  /** The names of all blanks in some nodes. */
  static Set<String> named(List<Node> nodes) {
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
