package org.examwright.reading.outline.tree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** A blank to fill: <code>[[answer]]</code>. */
public final class BlankNode extends CustomNode {
  private static final Pattern REFERENCE = Pattern.compile("#([\\p{L}\\p{N}_-]{1,40})");

  private final String source;

  public BlankNode(String source) {
    this.source = source;
  }

  /** Whether there is a blank in a node. */
  public static boolean isIn(Node node) {
    if (node instanceof BlankNode) {
      return true;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (isIn(child)) {
        return true;
      }
    }
    return false;
  }

  /** The name that it has instead of an answer, as in <code>[[#name]]</code>. */
  public Optional<String> name() {
    Matcher reference = REFERENCE.matcher(source);
    return reference.matches() ? Optional.of(reference.group(1)) : Optional.empty();
  }

  /** What stands between the brackets with its backslashes, not blank. */
  public String source() {
    return source;
  }

  /** The same without the backslashes in front of brackets. */
  public String content() {
    return source.replace("\\[", "[").replace("\\]", "]");
  }
}
