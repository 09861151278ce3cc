package org.examwright.reading.qti.classic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.reading.qti.xml.XmlElement;

/**
 * A place of an item where something is answered.
 *
 * @param ident by which conditions name it
 * @param labels what it offers, in the order of the file
 * @param beside what is shown with it, such as the left side of a pair
 */
record ResponseField(
    XmlElement element, String ident, List<FieldLabel> labels, List<XmlElement> beside) {
  static final Set<String> NAMES =
      Set.of("response_lid", "response_str", "response_num", "response_grp", "response_xy");

  private static final Set<String> SHOWN = Set.of("material", "flow_mat", "material_ref", "flow");

  static ResponseField of(XmlElement element, XmlElement parent) {
    List<XmlElement> beside = new ArrayList<>(shown(element));
    if (beside.isEmpty() && parent.name().equals("flow")) {
      beside.addAll(shown(parent));
    }
    return new ResponseField(
        element,
        element.attribute("ident").strip(),
        element.descendants("response_label").stream()
            .map(label -> new FieldLabel(label.attribute("ident").strip(), label))
            .toList(),
        beside);
  }

  private static List<XmlElement> shown(XmlElement element) {
    return element
        .elements()
        .filter(child -> SHOWN.contains(child.name()))
        .filter(child -> child.descendants().noneMatch(inner -> NAMES.contains(inner.name())))
        .toList();
  }

  boolean takesText() {
    return element.name().equals("response_str") || element.name().equals("response_num");
  }

  boolean takesNumbers() {
    return element.name().equals("response_num")
        || element.descendants("render_fib").stream()
            .anyMatch(fib -> fib.attribute("fibtype").matches("(?i)integer|decimal|scientific"));
  }

  boolean takesSeveral() {
    return element.attribute("rcardinality").equalsIgnoreCase("Multiple");
  }

  boolean isOrdered() {
    return element.attribute("rcardinality").equalsIgnoreCase("Ordered");
  }

  boolean shuffles() {
    return element.descendants("render_choice").stream()
        .anyMatch(choice -> choice.attribute("shuffle").equalsIgnoreCase("Yes"));
  }

  /** How many lines are shown to write in; 0 if the file does not say. */
  int lines() {
    return element.descendants("render_fib").stream()
        .map(fib -> fib.attribute("rows"))
        .filter(rows -> rows.matches("\\d{1,3}"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  /**
   * The labels by the values that conditions name them by: their identifiers, or else their texts.
   *
   * <p>Some exports of Blackboard count from 0 in conditions and from 1 in labels: where there are
   * as many values as labels and not all of them are identifiers, the places count.
   */
  Map<String, FieldLabel> byValue(List<ScoreRule> rules) {
    Map<String, FieldLabel> found = new HashMap<>();
    labels.forEach(label -> found.putIfAbsent(label.ident(), label));
    Set<String> values = new LinkedHashSet<>();
    for (ScoreRule rule : rules) {
      rule.test().wanted().filter(e -> e.field().equals(ident)).forEach(e -> values.add(e.value()));
      rule.test()
          .unwanted()
          .filter(e -> e.field().equals(ident))
          .forEach(e -> values.add(e.value()));
    }
    values.remove("");
    if (!found.keySet().containsAll(values)) {
      List<String> sorted = values.stream().sorted().toList();
      List<FieldLabel> inOrder =
          labels.stream().sorted(Comparator.comparing(FieldLabel::ident)).toList();
      boolean places = sorted.size() == inOrder.size() && areNumbered(sorted);
      for (int i = 0; i < sorted.size(); i++) {
        if (places) {
          found.put(sorted.get(i), inOrder.get(i));
        } else {
          String value = sorted.get(i);
          withWords(value).ifPresent(label -> found.putIfAbsent(value, label));
        }
      }
    }
    return found;
  }

  private static boolean areNumbered(List<String> values) {
    return values.stream().allMatch(value -> value.matches("(?:.*\\D)?\\d{1,3}"));
  }

  private Optional<FieldLabel> withWords(String words) {
    return labels.stream().filter(label -> label.words().equalsIgnoreCase(words)).findFirst();
  }
}
