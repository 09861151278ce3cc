package org.examwright.reading.text.typed;

import java.util.List;
import java.util.Optional;

/** Code between fences, as in Markdown. */
final class CodeFences {
  private final int[] ends;
  private final boolean[] fence;

  CodeFences(List<TypedLine> lines) {
    ends = new int[lines.size()];
    fence = new boolean[lines.size()];
    int backticks = -1;
    int tildes = -1;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Optional<String[]> found = Starts.fence(lines.get(i));
      ends[i] = -1;
      if (found.isPresent()) {
        fence[i] = true;
        boolean ticks = found.get()[0].charAt(0) == '`';
        ends[i] = ticks ? backticks : tildes;
        if (found.get()[1].isBlank()) {
          backticks = ticks ? i : backticks;
          tildes = ticks ? tildes : i;
        }
      }
    }
  }

  /** The line that closes the fence on a line; -1 if that is none, or is never closed. */
  int end(int line) {
    return ends[line];
  }

  boolean isFence(int line) {
    return fence[line];
  }
}
