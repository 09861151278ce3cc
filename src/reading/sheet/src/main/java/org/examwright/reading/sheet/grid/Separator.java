package org.examwright.reading.sheet.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.examwright.reading.source.Problems;

/** Finds out what sets the cells of a text apart: what gives most rows equally many of them. */
final class Separator {
  private static final int ROWS = 20;
  private static final int FIRST_ROWS = 3;
  private static final int FEWEST_NAMES = 4;
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}*#][\\p{L}\\p{M}\\p{N}\\s()#*.:?/&'’°_–-]{0,59}");

  /** What a row that names columns counts for: more than any regularity of texts. */
  private static final int NAMED = 5000;

  private static final char[] CANDIDATES = {',', ';', '\t', '|'};

  private Separator() {}

  /**
   * The separator; a comma if nothing sets anything apart.
   *
   * @param tabsExpected whether the file's name says that it is the tab
   */
  static char of(String text, boolean tabsExpected) {
    if (TabbedLines.are(text)) {
      return '\t';
    }
    char best = ',';
    int most = 0;
    for (char candidate : CANDIDATES) {
      int score = score(text, candidate);
      if (candidate == '\t' && score > 0) {
        score += tabsExpected ? 1_000_000 : 1;
      }
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  private static int score(String text, char separator) {
    List<GridRow> rows = new DelimitedText(text, separator, new Problems("")).rows(0, ROWS);
    Map<Integer, Integer> widths = new HashMap<>();
    rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
    int wide = rows.stream().mapToInt(row -> row.cells().size() > 1 ? 1 : 0).sum();
    int score = 0;
    for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
      if (width.getKey() > 1) {
        score =
            Math.max(
                score, width.getValue() * 1000 / rows.size() + Math.min(width.getKey(), 20) * 10);
      }
    }
    return wide == 0 ? 0 : score + wide * 500 / rows.size() + (isNamed(rows) ? NAMED : 0);
  }

  /** Whether one of the first rows looks as if it named columns: short words in each cell. */
  private static boolean isNamed(List<GridRow> rows) {
    return rows.stream()
        .limit(FIRST_ROWS)
        .map(GridRow::cells)
        .anyMatch(
            cells ->
                cells.size() >= FEWEST_NAMES
                    && cells.stream().allMatch(cell -> NAME.matcher(cell.text()).matches()));
  }
}
