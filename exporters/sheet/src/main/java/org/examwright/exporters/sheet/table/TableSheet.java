package org.examwright.exporters.sheet.table;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param rows from the first on; a row without cells is an empty one
 * @param widths of the columns, in characters; none for those behind
 * @param headerRow the row that names the columns, counted from 1, which stays in sight and is
 *     protected; 0 for none
 * @param choices what may be chosen in some columns
 */
public record TableSheet(
    String name,
    List<List<TableCell>> rows,
    List<Integer> widths,
    int headerRow,
    List<ColumnChoices> choices) {
  public TableSheet {
    rows = rows.stream().map(List::copyOf).toList();
    widths = List.copyOf(widths);
    choices = List.copyOf(choices);
  }

  /** A sheet as templates have it. */
  public static TableSheet plain(String name, List<List<TableCell>> rows, List<Integer> widths) {
    return new TableSheet(name, rows, widths, 0, List.of());
  }

  /**
   * The words of which a cell of a column holds one.
   *
   * @param column counted from 0
   */
  public record ColumnChoices(int column, List<String> words) {
    public ColumnChoices {
      words = List.copyOf(words);
    }
  }
}
