package org.examwright.reading.qti.classic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Interaction;

/** Reads what is to be put in order: the condition names all of it in the right one. */
record ClassicOrder(ClassicItem item, ResponseField field) {

  /** What is to be ordered; nothing if the file does not say how. */
  Optional<Interaction> read() {
    Map<String, FieldLabel> byValue = field.byValue(item.rules().all());
    Optional<ScoreRule> whole =
        item.rules().right().stream()
            .max(
                Comparator.comparingLong(
                    (ScoreRule rule) -> rule.test().wanted().distinct().count()));
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    List<FieldLabel> order = new ArrayList<>();
    whole
        .get()
        .test()
        .wanted()
        .flatMap(asked -> Optional.ofNullable(byValue.get(asked.value())).stream())
        .filter(label -> !order.contains(label))
        .forEach(order::add);
    if (order.size() < field.labels().size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Interaction.Ordering(
            order.stream()
                .map(label -> item.material().ofAnswer(List.of(label.element())))
                .toList()));
  }
}
