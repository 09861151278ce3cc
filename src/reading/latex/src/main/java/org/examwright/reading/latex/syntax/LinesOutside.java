package org.examwright.reading.latex.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines of which nothing is set: comments, definitions of macros, what stands behind the end.
 */
public final class LinesOutside {
  static final String BEHIND = "behind the end of the document";

  private final Map<String, SortedMap<Integer, Line>> lines = new TreeMap<>();

  /**
   * A line.
   *
   * @param role what it is, such as {@code comment}
   * @param text of a comment
   */
  public record Line(String role, String text) {}

  void comment(String file, int line, String comment) {
    add(file, line, new Line("comment", comment));
  }

  void add(String role, TexToken token) {
    for (int line = token.origin().line(); line <= token.lastLine(); line++) {
      add(token.origin().file(), line, new Line(role, ""));
    }
  }

  private void add(String file, int number, Line line) {
    lines.computeIfAbsent(file, ignored -> new TreeMap<>()).putIfAbsent(number, line);
  }

  /** Those of a file, by their numbers. */
  public SortedMap<Integer, Line> of(String file) {
    return lines.getOrDefault(file, new TreeMap<>());
  }

  /** The first line of what stands behind the end of a file's document. */
  public Optional<Integer> behindTheEnd(String file) {
    return of(file).entrySet().stream()
        .filter(line -> line.getValue().role().equals(BEHIND))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
