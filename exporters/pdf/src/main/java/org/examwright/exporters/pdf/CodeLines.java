package org.examwright.exporters.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines of code that are too long for the page. */
final class CodeLines {
  static final String CONTINUATION = "↪ ";
  private static final int TAB_WIDTH = 4;

  private CodeLines() {}

  /**
   * A line as it is printed.
   *
   * @param continued whether it goes on with a line of the code that was too long
   */
  record Line(String text, boolean continued) {}

  /**
   * Breaks code into lines.
   *
   * @param width in units of the font's size
   */
  static List<Line> of(String code, float width) {
    List<Line> lines = new ArrayList<>();
    for (String line : code.split("\n", -1)) {
      broken(withoutTabs(line), width, lines);
    }
    return lines;
  }

  private static void broken(String line, float width, List<Line> lines) {
    float continuationWidth = width(CONTINUATION);
    int start = 0;
    float used = 0;
    for (int i = 0; i < line.length(); ) {
      int codePoint = line.codePointAt(i);
      float advance = width(codePoint);
      if (used + advance > width && i > start) {
        int end = breakBefore(line, start, i);
        lines.add(new Line(line.substring(start, end), start > 0));
        start = end;
        used = continuationWidth + width(line.substring(start, i));
      }
      used += advance;
      i += Character.charCount(codePoint);
    }
    lines.add(new Line(line.substring(start), start > 0));
  }

  /** After the last space, unless that leaves the line half empty. */
  private static int breakBefore(String line, int start, int end) {
    int space = line.lastIndexOf(' ', end - 1);
    return space > start + (end - start) / 2 ? space + 1 : end;
  }

  private static float width(String text) {
    return (float) text.codePoints().mapToDouble(CodeLines::width).sum();
  }

  private static float width(int codePoint) {
    return PrintedCharacters.isInvisible(codePoint)
        ? 0
        : Faces.of(codePoint, Face.CODE)
            .map(face -> face.width(codePoint))
            .orElseGet(() -> PrintedCharacters.code(codePoint).length() * Face.CODE.width('0'));
  }

  private static String withoutTabs(String line) {
    if (line.indexOf('\t') < 0) {
      return line;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        out.append(" ".repeat(TAB_WIDTH - out.length() % TAB_WIDTH));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
