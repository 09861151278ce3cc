package org.examwright.reading.qti.classic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.rich.OneLine;

/** Reads what is sorted into categories, as New Quizzes writes it: a response for each of them. */
record ClassicCategories(ClassicItem item) {

  /** What is sorted, with its category as the right side; nothing if the file says no key. */
  Optional<Interaction> read() {
    Map<String, FieldLabel> sorted = new LinkedHashMap<>();
    Map<String, List<Inline>> categories = new LinkedHashMap<>();
    boolean shuffled = false;
    for (ResponseField field : item.responses()) {
      field.labels().forEach(label -> sorted.putIfAbsent(label.ident(), label));
      categories.put(field.ident(), OneLine.of(item.material().of(field.beside()).blocks()));
      shuffled |= field.shuffles();
    }
    List<KeyTest.Equal> key =
        item.rules().right().stream().flatMap(rule -> rule.test().wanted()).toList();
    List<Pair> pairs = new ArrayList<>();
    for (FieldLabel label : sorted.values()) {
      RichText left = item.material().of(label.element());
      List<String> into =
          key.stream()
              .filter(asked -> asked.value().equals(label.ident()))
              .map(KeyTest.Equal::field)
              .filter(categories::containsKey)
              .distinct()
              .toList();
      if (left.isEmpty()) {
        item.leaveOutEmpty(label);
      } else if (into.isEmpty() && !key.isEmpty()) {
        item.warning(
            "`" + left.plainText() + "` belongs to no category, and is left out",
            "say in the question's text where it belongs");
      } else {
        into.forEach(name -> pairs.add(new Pair(left, categories.getOrDefault(name, List.of()))));
      }
    }
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    item.note("each category counts as a whole there; here each thing in it earns its share");
    List<List<Inline>> empty =
        categories.entrySet().stream()
            .filter(category -> key.stream().noneMatch(k -> k.field().equals(category.getKey())))
            .map(Map.Entry::getValue)
            .filter(name -> !name.isEmpty())
            .toList();
    return Optional.of(new Interaction.Matching(pairs, empty, shuffled));
  }
}
