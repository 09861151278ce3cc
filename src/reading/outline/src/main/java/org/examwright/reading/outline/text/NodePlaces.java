package org.examwright.reading.outline.text;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;

/** Finds where nodes stand in the file. */
public record NodePlaces(Problems problems) {

  /** The first character of a node; of the nearest node around it that has a place. */
  public Origin of(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      List<SourceSpan> spans = at.getSourceSpans();
      if (!spans.isEmpty()) {
        return problems.at(
            spans.getFirst().getLineIndex() + 1, spans.getFirst().getColumnIndex() + 1);
      }
    }
    return problems.at(1, 1);
  }
}
