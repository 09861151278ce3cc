package org.examwright.exporters.qti.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of an item in the hands of one learner. */
final class Variables {
  private final Map<String, QtiElement> declarations = new HashMap<>();
  private final Map<String, Value> values = new HashMap<>();

  /**
   * The variables at the beginning of response processing.
   *
   * @param responses what is answered, by the names of the responses
   */
  Variables(QtiElement item, Map<String, List<String>> responses) {
    for (QtiElement child : item.children()) {
      if (child.name().endsWith("Declaration")) {
        String identifier = child.attribute("identifier");
        declarations.put(identifier, child);
        values.put(identifier, stored(child, "defaultValue"));
      }
    }
    responses.forEach(
        (name, answer) -> values.put(name, value(declared("responseDeclaration", name), answer)));
  }

  Value get(String name) {
    @Nullable Value value = values.get(name);
    if (value == null) {
      throw new AssertionError("the item has no variable " + name);
    }
    return value;
  }

  void set(String name, Value value) {
    QtiElement outcome = declared("outcomeDeclaration", name);
    boolean isNumber = outcome.attribute("baseType").equals("float");
    if (!value.items().stream().allMatch(item -> item instanceof Double == isNumber)) {
      throw new AssertionError(name + " cannot hold " + value);
    }
    values.put(name, value);
  }

  Value correct(String name) {
    return stored(declared("responseDeclaration", name), "correctResponse");
  }

  double mapped(String name) {
    QtiElement declaration = declared("responseDeclaration", name);
    Mapping mapping = new Mapping(declaration.children("mapping").getFirst());
    return mapping.of(get(name), declaration.attribute("cardinality").equals("single"));
  }

  private QtiElement declared(String kind, String name) {
    @Nullable QtiElement declaration = declarations.get(name);
    if (declaration == null || !declaration.name().equals(kind)) {
      throw new AssertionError("the item has no " + kind + " of " + name);
    }
    return declaration;
  }

  private static Value stored(QtiElement declaration, String name) {
    return declaration.children(name).stream()
        .findFirst()
        .map(
            stored ->
                value(
                    declaration, stored.children("value").stream().map(QtiElement::text).toList()))
        .orElse(Value.NULL);
  }

  private static Value value(QtiElement declaration, List<String> texts) {
    return new Value(
        declaration.attribute("cardinality").equals("ordered"),
        texts.stream().map(text -> Value.parse(declaration.attribute("baseType"), text)).toList());
  }
}
