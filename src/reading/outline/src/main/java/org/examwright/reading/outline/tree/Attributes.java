package org.examwright.reading.outline.tree;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in braces: <code>{#id .class key=value key="some words"}</code>.
 *
 * @param ids as many as are written, though one is enough
 * @param classes in the order written
 * @param values by key, in the order written; of a key that is written twice, the last
 * @param repeated the keys that are written twice
 */
public record Attributes(
    List<String> ids, List<String> classes, Map<String, String> values, List<String> repeated) {
  private static final Set<String> SIZE = Set.of("width", "height");
  public static final Attributes NONE = new Attributes(List.of(), List.of(), Map.of(), List.of());

  /** Whether they say how large something is, and nothing else. */
  boolean isSize() {
    return ids.isEmpty() && classes.isEmpty() && SIZE.containsAll(values.keySet());
  }

  public boolean has(String className) {
    return classes.contains(className);
  }

  public @Nullable String get(String key) {
    return values.get(key);
  }
}
