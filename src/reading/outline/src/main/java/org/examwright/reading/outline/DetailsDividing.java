package org.examwright.reading.outline;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.examwright.reading.outline.tree.DetailsNode;
import org.examwright.reading.outline.tree.NodeText;

/** Divides at details elements whose summaries say what they hide. */
record DetailsDividing(Dividing dividing) {

  /** What is hidden is the answer if its summary says so, or if it only says to click. */
  void add(DetailsNode details) {
    Optional<Label> label =
        details.summary().isEmpty()
            ? Optional.of(Label.ANSWER)
            : details.summary().flatMap(summary -> Label.ofPhrase(NodeText.of(summary)));
    if (label.isEmpty()) {
      dividing.place(details);
      return;
    }
    List<Node> before = dividing.current();
    dividing.begin(label.get());
    List<Node> hidden = NodeText.children(details);
    details.summary().ifPresent(hidden::remove);
    hidden.removeIf(NodeTraits::isSpacer);
    hidden.forEach(dividing::add);
    if (!label.get().equals(Label.ANSWER)) {
      dividing.goBackTo(before);
    }
  }
}
