package org.examwright.reading.outline;

import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.tree.NodeText;

/** Divides at headings that are labels, or begin with one. */
record HeadingDividing(Dividing dividing) {

  void add(Heading heading) {
    Optional<Label.Found> label = Label.ofHeading(NodeText.of(heading));
    if (label.isEmpty() || label.get().label().equals(Label.POINTS)) {
      dividing.place(heading);
      return;
    }
    dividing.begin(label.get().label());
    NodeText.dropFirst(NodeText.children(heading), label.get().length());
    if (!NodeText.of(heading).isBlank()) {
      Paragraph behind = new Paragraph();
      behind.setSourceSpans(heading.getSourceSpans());
      NodeText.children(heading).forEach(behind::appendChild);
      dividing.place(behind);
    }
  }
}
