package org.examwright.reading.outline;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Cuts where bold lines begin questions. */
record BoldCutting(Cutting cutting, Marks marks) {

  void cut(Node node) {
    Optional<BoldLine> bold = BoldLine.of(node).filter(marks::beginsQuestion);
    if (bold.isPresent()) {
      cutting.begin(bold.get().asQuestion(), List.of());
    } else {
      cutting.add(node);
    }
  }
}
