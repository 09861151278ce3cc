package org.examwright.reading.tools.liascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.tools.quiz.SourceLine;

/**
 * A line of a grid: brackets or parentheses within brackets, as in {@code [[warm] (cold)]} or
 * {@code [(X) ( )] Egypt}.
 *
 * @param cells what stands in each
 * @param label what stands behind them; blank above the rows
 */
record GridLine(List<SourceLine> cells, SourceLine label) {
  private static final Pattern START = Pattern.compile("\\s*(?:[-*+]\\s+)?\\[\\s*(?=[\\[(])");

  static Optional<GridLine> of(SourceLine line) {
    Matcher start = START.matcher(line.text());
    if (!start.lookingAt()) {
      return Optional.empty();
    }
    String text = line.text();
    List<SourceLine> cells = new ArrayList<>();
    int at = start.end();
    while (at < text.length() && (text.charAt(at) == '[' || text.charAt(at) == '(')) {
      int close = close(text, at);
      if (close < 0) {
        return Optional.empty();
      }
      cells.add(line.to(close).from(at + 1).stripped());
      at = close + 1;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    return cells.size() < 2 || at >= text.length() || text.charAt(at) != ']'
        ? Optional.empty()
        : Optional.of(new GridLine(cells, line.from(at + 1).stripped()));
  }

  /** Where a bracket is closed, with whatever brackets of its kind are in it; -1 if nowhere. */
  private static int close(String text, int open) {
    char opening = text.charAt(open);
    char closing = opening == '[' ? ']' : ')';
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == opening ? 1 : text.charAt(i) == closing ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether it has nothing in its cells but what is chosen. */
  boolean isRow() {
    return !label.isBlank() && cells.stream().allMatch(cell -> cell.isBlank() || isChosen(cell));
  }

  /** Whether it names the columns. */
  boolean isHead() {
    return label.isBlank() && cells.stream().noneMatch(cell -> cell.isBlank() || isChosen(cell));
  }

  /** Whether a column is right. */
  boolean right(int column) {
    return isChosen(cells.get(column));
  }

  private static boolean isChosen(SourceLine cell) {
    return cell.text().strip().equalsIgnoreCase("x");
  }
}
