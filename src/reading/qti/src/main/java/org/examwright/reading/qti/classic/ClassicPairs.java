package org.examwright.reading.qti.classic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.xml.XmlElement;
import org.examwright.reading.source.rich.OneLine;

/** Reads what belongs together: a response for each left side, all of them with the same labels. */
record ClassicPairs(ClassicItem item) {

  /** The pairs; nothing if the file does not say what belongs together. */
  Optional<Interaction> read() {
    List<XmlElement> blocks = item.presentation().rightBlocks();
    Map<String, List<Inline>> rights = new LinkedHashMap<>();
    Set<String> used = new TreeSet<>();
    List<Pair> pairs = new ArrayList<>();
    boolean shuffled = false;
    for (ResponseField field : item.responses()) {
      for (int i = 0; i < field.labels().size(); i++) {
        FieldLabel label = field.labels().get(i);
        String name = name(label, i, blocks);
        if (!rights.containsKey(name)) {
          rights.put(name, line(blocks.isEmpty() ? label.element() : blocks.get(i)));
        }
      }
      RichText left = item.material().of(field.beside());
      Optional<String> right = right(field, blocks);
      if (left.isEmpty()
          && right
              .map(name -> rights.getOrDefault(name, List.of()))
              .filter(List::isEmpty)
              .isPresent()) {
        item.warning("a pair without any text is left out", "write both sides, or take it out");
      } else if (right.isEmpty()) {
        item.warning(
            "the left side `" + left.plainText() + "` has no right one, and is left out",
            "say what belongs to it");
      } else {
        used.add(right.get());
        pairs.add(new Pair(left, rights.getOrDefault(right.get(), List.of())));
      }
      shuffled |= field.shuffles();
    }
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    List<List<Inline>> distractors =
        rights.entrySet().stream()
            .filter(side -> !used.contains(side.getKey()) && !side.getValue().isEmpty())
            .map(Map.Entry::getValue)
            .toList();
    return Optional.of(new Interaction.Matching(pairs, distractors, shuffled));
  }

  /** Blackboard's labels have names of their own in each response: their place counts. */
  private static String name(FieldLabel label, int place, List<XmlElement> blocks) {
    return blocks.isEmpty() ? label.ident() : Integer.toString(place);
  }

  private Optional<String> right(ResponseField field, List<XmlElement> blocks) {
    Map<String, FieldLabel> byValue = field.byValue(item.rules().all());
    return item.rules().right().stream()
        .flatMap(rule -> rule.test().wanted())
        .filter(asked -> asked.field().equals(field.ident()))
        .flatMap(asked -> Optional.ofNullable(byValue.get(asked.value())).stream())
        .map(label -> name(label, field.labels().indexOf(label), blocks))
        .findFirst();
  }

  private List<Inline> line(XmlElement side) {
    RichText text = item.material().of(side);
    if (OneLine.changes(text.blocks())) {
      item.note("a right side is set in one line");
    }
    return OneLine.of(text.blocks());
  }
}
