package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How deep headings of each kind stand: the title on top, then by what marks them. */
final class HeadingLevels {
  /** The level of categories that stand in no other. */
  static final int CATEGORIES = 2;

  private static final int NO_LINE = -1;

  private final Set<HeadingLook.Style> styles = new LinkedHashSet<>();
  private final int titleLine;

  HeadingLevels(List<Segment> segments) {
    List<HeadingLook.Found> all = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.heading() != null) {
        all.add(segment.heading());
      }
    }
    boolean titled = !all.isEmpty() && isTitle(segments, all);
    titleLine = titled ? line(segments.getFirst()) : NO_LINE;
    List<HeadingLook.Found> categories = titled ? all.subList(1, all.size()) : all;
    categories.stream()
        .map(HeadingLook.Found::style)
        .filter(style -> style != HeadingLook.Style.CAPITALS)
        .forEach(styles::add);
    styles.add(HeadingLook.Style.CAPITALS);
  }

  private static int line(Segment segment) {
    return segment.lines().getFirst().number();
  }

  /** Whether the first heading is on top, with no question between it and the next one. */
  private static boolean isTitle(List<Segment> segments, List<HeadingLook.Found> all) {
    if (segments.getFirst().heading() == null) {
      return false;
    }
    HeadingLook.Style style = all.getFirst().style();
    if (style == HeadingLook.Style.FIRST_LINE) {
      return true;
    }
    for (Segment segment : segments.subList(1, segments.size())) {
      if (segment.heading() != null) {
        return true;
      }
      if (segment.kind() == Segment.Kind.NUMBERED || segment.kind() == Segment.Kind.WORDED) {
        return all.size() == 1 && style != HeadingLook.Style.NAMED;
      }
    }
    return true;
  }

  /** From 1 to 6. */
  int of(HeadingLook.Found found, Segment segment) {
    if (line(segment) == titleLine) {
      return 1;
    }
    int place = new ArrayList<>(styles).indexOf(found.style());
    return Math.min(6, CATEGORIES + Math.max(0, place));
  }
}
