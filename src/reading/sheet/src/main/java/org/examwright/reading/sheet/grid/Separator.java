package org.examwright.reading.sheet.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.reading.source.Problems;

/** Finds out what sets the cells of a text apart: what gives most rows equally many of them. */
final class Separator {
  private static final int ROWS = 20;
  private static final char[] CANDIDATES = {',', ';', '\t', '|'};

  private Separator() {}

  /**
   * The separator; a comma if nothing sets anything apart.
   *
   * @param tabsExpected whether the file's name says that it is the tab
   */
  static char of(String text, boolean tabsExpected) {
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
    return wide == 0 ? 0 : score + wide * 500 / rows.size();
  }
}
