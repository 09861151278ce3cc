package org.examwright.reading.text.typed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of lines that is one thing.
 *
 * @param lines the first may be the line that says what it is
 * @param heading if it is one
 */
record Segment(Kind kind, List<TypedLine> lines, HeadingLook.@Nullable Found heading) {
  /** What it is. */
  enum Kind {
    TEXT,
    HEADING,
    NUMBERED,
    WORDED,
    KEY
  }

  Segment {
    lines = List.copyOf(lines);
  }
}
