package org.examwright.reading.outline.tree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** A blank to fill: <code>[[answer]]</code>; or one that is drawn, {@code ____answer____}. */
public final class BlankNode extends CustomNode implements OwnNode {
  private static final Pattern REFERENCE = Pattern.compile("#([\\p{L}\\p{N}_-]{1,40})");

  private final String source;
  private final boolean drawn;

  public BlankNode(String source) {
    this(source, false);
  }

  private BlankNode(String source, boolean drawn) {
    this.source = source;
    this.drawn = drawn;
  }

  /** A blank on whose line its answer is written. */
  public static BlankNode drawn(String answer) {
    return new BlankNode(answer, true);
  }

  /** Whether it is a line with its answer on it. */
  public boolean isDrawn() {
    return drawn;
  }

  @Override
  public Node bare() {
    return new BlankNode(source, drawn);
  }

  /** Whether a node is a drawn blank, or has one within. */
  public static boolean isDrawnIn(Node node) {
    if (node instanceof BlankNode blank && blank.drawn) {
      return true;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (isDrawnIn(child)) {
        return true;
      }
    }
    return false;
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
    return !drawn && reference.matches() ? Optional.of(reference.group(1)) : Optional.empty();
  }

  /** What stands between the brackets with its backslashes, not blank. */
  public String source() {
    return source;
  }

  /** The same without the backslashes in front of brackets. */
  public String content() {
    return drawn ? source : source.replace("\\[", "[").replace("\\]", "]");
  }
}
