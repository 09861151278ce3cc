package org.examwright.reading.gift;

import java.util.Arrays;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;

/** Turns offsets in a file into lines and columns, and says things of them. */
final class Places {
  private final Problems problems;
  private final int[] lineStarts;

  Places(String file, Problems problems) {
    this.problems = problems;
    int lines = (int) file.chars().filter(c -> c == '\n').count() + 1;
    this.lineStarts = new int[lines];
    int line = 1;
    for (int i = file.indexOf('\n'); i >= 0; i = file.indexOf('\n', i + 1)) {
      lineStarts[line++] = i + 1;
    }
  }

  Origin of(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return problems.at(line + 1, offset - lineStarts[line] + 1);
  }

  Problems problems() {
    return problems;
  }

  void note(int offset, String message) {
    problems.note(of(offset), message);
  }

  void warning(int offset, String message, String hint) {
    problems.warning(of(offset), message, hint);
  }
}
