package org.examwright.reading.qti.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an item declares of one answer.
 *
 * @param type such as {@code identifier}, {@code string}, {@code directedpair}, in lower case
 * @param several whether more than one value may be given
 * @param ordered whether the order of several values counts
 * @param correct the values of a right answer; empty when the item names none
 * @param mapping what values are worth; null when the item does not say
 * @param hasAreas whether places in a picture are worth something
 */
record DeclaredResponse(
    String id,
    String type,
    boolean several,
    boolean ordered,
    List<String> correct,
    @Nullable ResponseMapping mapping,
    boolean hasAreas) {

  DeclaredResponse {
    correct = List.copyOf(correct);
  }

  /** All answers of an item by their identifiers, in the order of their declarations. */
  static Map<String, DeclaredResponse> all(Tag item) {
    Map<String, DeclaredResponse> all = new LinkedHashMap<>();
    for (Tag declaration : item.children("responsedeclaration")) {
      DeclaredResponse response = of(declaration);
      all.putIfAbsent(response.id, response);
    }
    return all;
  }

  /** An answer of which nothing is declared. */
  static DeclaredResponse undeclared(String id) {
    return new DeclaredResponse(id, "", true, false, List.of(), null, false);
  }

  private static DeclaredResponse of(Tag declaration) {
    String type = declaration.attribute("basetype").strip().toLowerCase(Locale.ROOT);
    List<String> correct =
        declaration.child("correctresponse").stream()
            .flatMap(response -> response.children("value").stream())
            .map(value -> normal(value.text(), type))
            .filter(value -> !value.isEmpty())
            .toList();
    return new DeclaredResponse(
        declaration.attribute("identifier").strip(),
        type,
        !declaration.attribute("cardinality").strip().equals("single"),
        declaration.attribute("cardinality").strip().equals("ordered"),
        correct,
        ResponseMapping.of(declaration).orElse(null),
        declaration.child("areamapping").isPresent());
  }

  RuleValue correctValue() {
    return new RuleValue(correct, ordered);
  }

  boolean isNumber() {
    return type.equals("float") || type.equals("integer");
  }

  /** A value as it is compared: the two sides of a pair with one space between them. */
  static String normal(String value, String type) {
    return type.equals("string") ? value.strip() : String.join(" ", value.strip().split("\\s+"));
  }
}
