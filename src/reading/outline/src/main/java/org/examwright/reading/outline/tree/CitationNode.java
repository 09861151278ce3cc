package org.examwright.reading.outline.tree;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.CustomNode;

/** A place in a text that a footnote belongs to. */
public final class CitationNode extends CustomNode {
  private final FootnoteDefinition note;

  public CitationNode(FootnoteDefinition note) {
    this.note = note;
  }

  public FootnoteDefinition note() {
    return note;
  }
}
