package org.examwright.reading.outline.tree;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** A place in a text that a footnote belongs to. */
public final class CitationNode extends CustomNode implements OwnNode {
  private final FootnoteDefinition note;

  public CitationNode(FootnoteDefinition note) {
    this.note = note;
  }

  public FootnoteDefinition note() {
    return note;
  }

  @Override
  public Node bare() {
    return new CitationNode(note);
  }
}
