package org.examwright.exporters.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.examwright.rendering.code.CodeToken;

/** Breaks lines of code that are too long for the page. */
final class CodeLines {
  static final String CONTINUATION = "↪ ";
  private static final int TAB_WIDTH = 4;

  private CodeLines() {}

  /**
   * A line as it is printed.
   *
   * @param tokens what is on it; none on an empty line
   * @param continued whether it goes on with a line of the code that was too long
   */
  record Line(List<CodeToken> tokens, boolean continued) {}

  /**
   * Breaks the lines of code that are too long.
   *
   * @param width in units of the font's size
   */
  static List<Line> of(List<List<CodeToken>> code, float width) {
    List<Line> lines = new ArrayList<>();
    for (List<CodeToken> line : code) {
      broken(withoutTabs(line), width, lines);
    }
    return lines;
  }

  private static void broken(List<CodeToken> tokens, float width, List<Line> lines) {
    String line = tokens.stream().map(CodeToken::text).collect(Collectors.joining());
    float continuationWidth = width(CONTINUATION);
    int start = 0;
    float used = 0;
    for (int i = 0; i < line.length(); ) {
      int codePoint = line.codePointAt(i);
      float advance = width(codePoint);
      if (used + advance > width && i > start) {
        int end = breakBefore(line, start, i);
        lines.add(new Line(part(tokens, start, end), start > 0));
        start = end;
        used = continuationWidth + width(line.substring(start, i));
      }
      used += advance;
      i += Character.charCount(codePoint);
    }
    lines.add(new Line(part(tokens, start, line.length()), start > 0));
  }

  private static List<CodeToken> part(List<CodeToken> tokens, int from, int to) {
    List<CodeToken> part = new ArrayList<>();
    int start = 0;
    for (CodeToken token : tokens) {
      int length = token.text().length();
      int first = Math.max(0, from - start);
      int last = Math.min(length, to - start);
      if (first < last) {
        part.add(new CodeToken(token.text().substring(first, last), token.kind()));
      }
      start += length;
    }
    return part;
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

  private static List<CodeToken> withoutTabs(List<CodeToken> tokens) {
    List<CodeToken> spaced = new ArrayList<>();
    int column = 0;
    for (CodeToken token : tokens) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < token.text().length(); i++) {
        char c = token.text().charAt(i);
        String set = c == '\t' ? " ".repeat(TAB_WIDTH - column % TAB_WIDTH) : String.valueOf(c);
        out.append(set);
        column += set.length();
      }
      spaced.add(new CodeToken(out.toString(), token.kind()));
    }
    return spaced;
  }
}
