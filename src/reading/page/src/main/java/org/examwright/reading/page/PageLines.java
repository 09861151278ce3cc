package org.examwright.reading.page;

import java.util.ArrayList;
import java.util.List;

/** Lines of Markdown, each with the line of the page that it comes from. */
final class PageLines {
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  /**
   * Adds a line.
   *
   * @param place the line of the page, counted from 1
   */
  void add(String line, int place) {
    lines.add(line);
    places.add(Math.max(1, place));
  }

  /** Adds an empty line, unless there is one. */
  void gap(String prefix) {
    if (!lines.isEmpty() && !lines.getLast().isBlank()) {
      add(prefix.stripTrailing(), places.getLast());
    }
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  int size() {
    return lines.size();
  }

  boolean isBlank(int line) {
    return lines.get(line - 1).isBlank();
  }

  /** The line of the page that one of Markdown comes from; both are counted from 1. */
  int place(int line) {
    return places.isEmpty() ? 1 : places.get(Math.clamp(line - 1, 0, places.size() - 1));
  }
}
