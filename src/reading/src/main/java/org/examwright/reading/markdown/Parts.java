package org.examwright.reading.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * The blocks under a question line, divided by the labels among them.
 *
 * @param unlabelled what stands before the first label
 */
record Parts(List<Node> unlabelled, Map<Label, List<List<Node>>> labelled) {

  static Parts of(List<Node> body) {
    List<Node> unlabelled = new ArrayList<>();
    Map<Label, List<List<Node>>> labelled = new EnumMap<>(Label.class);
    List<Node> current = unlabelled;
    for (Node node : body) {
      Optional<Label> label = Label.of(node);
      if (label.isPresent()) {
        Label.strip(node);
        current = new ArrayList<>();
        labelled.computeIfAbsent(label.get(), key -> new ArrayList<>()).add(current);
      }
      current.add(node);
    }
    return new Parts(unlabelled, labelled);
  }

  boolean has(Label label) {
    return labelled.containsKey(label);
  }

  /** All that stands under a label, wherever it is repeated. */
  List<Node> of(Label label) {
    return each(label).stream().flatMap(List::stream).toList();
  }

  /** What stands under each repetition of a label. */
  List<List<Node>> each(Label label) {
    return labelled.getOrDefault(label, List.of());
  }
}
