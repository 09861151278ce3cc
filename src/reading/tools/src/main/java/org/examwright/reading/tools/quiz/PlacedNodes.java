package org.examwright.reading.tools.quiz;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Puts the nodes of a text to the places that its lines have in their file. */
final class PlacedNodes {
  private PlacedNodes() {}

  static void place(Node node, List<SourceLine> lines) {
    node.setSourceSpans(node.getSourceSpans().stream().map(span -> placed(span, lines)).toList());
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      place(child, lines);
    }
  }

  private static SourceSpan placed(SourceSpan span, List<SourceLine> lines) {
    SourceLine line = lines.get(Math.min(span.getLineIndex(), lines.size() - 1));
    return SourceSpan.of(
        line.index(),
        line.column() + span.getColumnIndex(),
        span.getInputIndex(),
        span.getLength());
  }
}
