package org.examwright.reading.outline.tree;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** A formula in LaTeX: <code>$x$</code>, <code>$$x$$</code> or <code>\(x\)</code>. */
public final class FormulaNode extends CustomNode implements OwnNode {
  private final String tex;
  private final boolean display;

  public FormulaNode(String tex, boolean display) {
    this.tex = tex;
    this.display = display;
  }

  /** Without its delimiters. */
  public String tex() {
    return tex;
  }

  /** Whether it is meant to stand in a line of its own. */
  public boolean display() {
    return display;
  }

  @Override
  public Node bare() {
    return new FormulaNode(tex, display);
  }
}
