package org.examwright.reading.moodle.bank;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;

/** Turns offsets in a file into lines and columns, and says things of them. */
public final class FilePlaces {
  /** The comment that Moodle puts before every question of a file. */
  private static final Pattern WRITTEN = Pattern.compile("(?m)^(?://|\\h*<!--) question: \\d+ ");

  private final Problems problems;
  private final int[] lineStarts;
  private final boolean written;

  public FilePlaces(String file, Problems problems) {
    this.problems = problems;
    this.written = WRITTEN.matcher(file).find();
    int lines = (int) file.chars().filter(c -> c == '\n').count() + 1;
    this.lineStarts = new int[lines];
    int line = 1;
    for (int i = file.indexOf('\n'); i >= 0; i = file.indexOf('\n', i + 1)) {
      lineStarts[line++] = i + 1;
    }
  }

  /** Whether Moodle itself wrote the file. */
  public boolean areOfMoodlesOwn() {
    return written;
  }

  public Origin of(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return problems.at(line + 1, offset - lineStarts[line] + 1);
  }

  /** The offset of a place in the file; lines and columns are counted from 1. */
  public int offset(int line, int column) {
    return lineStarts[Math.min(line, lineStarts.length) - 1] + column - 1;
  }

  public Problems problems() {
    return problems;
  }

  public void note(int offset, String message) {
    problems.note(of(offset), message);
  }

  public void warning(int offset, String message, String hint) {
    problems.warning(of(offset), message, hint);
  }
}
