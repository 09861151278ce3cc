package org.examwright.reading.qti.xml;

import java.util.Arrays;
import org.examwright.model.diagnostics.Origin;

/** Finds the place of a start tag, behind which a parser stands when it tells of it. */
final class XmlPlaces {
  private final String text;
  private final String file;
  private final int[] lineStarts;

  /**
   * @param text with line feeds alone as line ends
   */
  XmlPlaces(String text, String file) {
    this.text = text;
    this.file = file;
    this.lineStarts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      lineStarts[line++] = i + 1;
    }
  }

  /**
   * Where the tag begins that ends at a place.
   *
   * @param line counted from 1
   * @param column counted from 1
   */
  Origin ofTag(String name, int line, int column) {
    int start = text.lastIndexOf("<" + name, offset(line, column) - 1);
    return start < 0 ? at(line, column) : of(start);
  }

  /** A place as the parser has it, which counts from 1 but for what it does not know. */
  Origin at(int line, int column) {
    return new Origin(file, Math.max(1, line), Math.max(1, column));
  }

  private int offset(int line, int column) {
    int start = lineStarts[Math.clamp(line - 1, 0, lineStarts.length - 1)];
    return Math.clamp((long) start + column - 1, 0, text.length());
  }

  private Origin of(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Origin(file, line + 1, offset - lineStarts[line] + 1);
  }
}
