package org.examwright.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what can be reached from itself. */
final class Circles {
  private Circles() {}

  /**
   * The names that stand in a circle, those of one circle together, in order.
   *
   * @param seen what each name sees
   */
  static List<Set<String>> in(Map<String, Set<String>> seen) {
    Map<String, Set<String>> reached = new TreeMap<>();
    seen.keySet().forEach(name -> reached.put(name, reachedFrom(name, seen)));
    Set<Set<String>> circles = new LinkedHashSet<>();
    reached.forEach(
        (name, others) -> {
          if (others.contains(name)) {
            Set<String> circle = new TreeSet<>();
            others.stream()
                .filter(other -> reached.getOrDefault(other, Set.of()).contains(name))
                .forEach(circle::add);
            circles.add(circle);
          }
        });
    return new ArrayList<>(circles);
  }

  private static Set<String> reachedFrom(String name, Map<String, Set<String>> seen) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(seen.getOrDefault(name, Set.of()));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (reached.add(next)) {
        open.addAll(seen.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }
}
