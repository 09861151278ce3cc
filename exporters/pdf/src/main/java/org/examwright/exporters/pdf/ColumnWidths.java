package org.examwright.exporters.pdf;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.model.text.Block;
import org.examwright.rendering.sheet.Run;

/** Shares the width of a page among the columns of a table whose longest words do not fit on it. */
final class ColumnWidths {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private ColumnWidths() {}

  /**
   * The width of each column, in points.
   *
   * @param padding what a cell needs on each side of its text
   * @return nothing when every word fits, so that the library can find the widths by itself
   */
  static Optional<float[]> of(Look look, Block.Table table, TextFrame frame, float padding) {
    int columns = table.alignments().size();
    float[] needed = new float[columns];
    for (int i = 0; i < columns; i++) {
      int column = i;
      TextFrame head = frame.with(frame.tone().asBold());
      double widest =
          Stream.concat(
                  table.header().cells().stream()
                      .skip(column)
                      .limit(1)
                      .map(cell -> widest(look, cell, head, frame.width() / columns)),
                  table.rows().stream()
                      .map(
                          row ->
                              widest(
                                  look, row.cells().get(column), frame, frame.width() / columns)))
              .mapToDouble(Double::doubleValue)
              .max()
              .orElse(0);
      needed[i] = (float) widest + 2 * padding + 1;
    }
    return sum(needed) <= frame.width()
        ? Optional.empty()
        : Optional.of(shared(needed, frame.width()));
  }

  /** Columns that need less than the others keep what they need; the others share the rest. */
  private static float[] shared(float[] needed, float width) {
    float[] widths = needed.clone();
    float[] ascending = needed.clone();
    Arrays.sort(ascending);
    float left = width;
    float most = 0;
    for (int i = 0; i < ascending.length; i++) {
      most = left / (ascending.length - i);
      if (ascending[i] > most) {
        break;
      }
      left -= ascending[i];
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.min(widths[i], most);
    }
    return widths;
  }

  /** The widest thing that is in one line; formulas and pictures shrink to {@code share}. */
  private static double widest(Look look, Block.Cell cell, TextFrame frame, float share) {
    RunWidths widths = new RunWidths(look, frame);
    return Run.of(cell.content(), frame.blanks()).stream()
        .mapToDouble(
            run ->
                switch (run) {
                  case Run.Words words ->
                      SPACES
                          .splitAsStream(words.text())
                          .mapToDouble(word -> widths.of(new Run.Words(word, words.style())))
                          .max()
                          .orElse(0);
                  case Run.Gap gap -> widths.of(gap);
                  case Run.Formula formula -> Math.min(share, widths.of(formula));
                  case Run.Picture ignored -> share;
                  case Run.Break ignored -> 0;
                })
        .max()
        .orElse(0);
  }

  private static double sum(float[] widths) {
    double sum = 0;
    for (float width : widths) {
      sum += width;
    }
    return sum;
  }
}
