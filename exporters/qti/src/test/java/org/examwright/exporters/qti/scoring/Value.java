package org.examwright.exporters.qti.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * What a variable holds or an expression comes to; the standard's NULL holds nothing.
 *
 * @param ordered whether the places of several items count
 * @param items numbers, texts and truth values
 */
record Value(boolean ordered, List<Object> items) {
  static final Value NULL = new Value(false, List.of());

  static Value of(Object item) {
    return item.equals("") ? NULL : new Value(false, List.of(item));
  }

  /** The value that a text stands for. */
  static Object parse(String baseType, String text) {
    return switch (baseType) {
      case "float" -> Double.valueOf(text);
      case "identifier", "string", "directedPair" -> text;
      default -> throw new AssertionError("no base type that we write: " + baseType);
    };
  }

  static Value together(List<Value> values) {
    return new Value(false, values.stream().flatMap(value -> value.items().stream()).toList());
  }

  boolean isNull() {
    return items.isEmpty();
  }

  boolean isTrue() {
    return !isNull() && truth();
  }

  boolean truth() {
    return (Boolean) single();
  }

  double number() {
    return (Double) single();
  }

  String text() {
    return (String) single();
  }

  boolean matches(Value other) {
    if (ordered || other.ordered) {
      return items.equals(other.items);
    }
    List<Object> rest = new ArrayList<>(other.items);
    return rest.size() == items.size() && items.stream().allMatch(rest::remove);
  }

  private Object single() {
    if (items.size() != 1) {
      throw new AssertionError("not a single value: " + items);
    }
    return items.getFirst();
  }
}
