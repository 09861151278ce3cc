package org.examwright.rendering.sheet;

import java.util.List;

/** Puts the names of sections above them: only those that change. */
final class SectionNames {
  private final List<SheetPart> parts;
  private final int level;
  private List<String> open = List.of();

  /**
   * Names among other parts.
   *
   * @param level of what all of them stand below; 0 for nothing
   */
  SectionNames(List<SheetPart> parts, int level) {
    this.parts = parts;
    this.level = level;
  }

  /** A section within the last one does not repeat its names. */
  void open(List<String> path) {
    int same = 0;
    while (same < Math.min(open.size(), path.size()) && open.get(same).equals(path.get(same))) {
      same++;
    }
    for (int i = same; i < path.size(); i++) {
      parts.add(new SheetPart.SectionHeading(level + i + 1, path.get(i)));
    }
    open = path;
  }
}
