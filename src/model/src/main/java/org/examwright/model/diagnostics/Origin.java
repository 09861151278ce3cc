package org.examwright.model.diagnostics;

/**
 * The place in a source file that something was read from.
 *
 * <p>In a workbook, which has sheets and cells in the place of lines, the name of the file is
 * followed by that of the sheet, as in {@code quiz.xlsx:Sheet1!}; the line is then the row. So what
 * is said of one sheet stands together, and nobody else has to know of cells.
 *
 * @param file the name as the user gave it
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 */
public record Origin(String file, int line, int column) {
  private static final String CELL = "!";
  private static final int LETTERS = 26;

  public Origin {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns are counted from 1");
    }
  }

  /** The first line of {@code file}, for what concerns the file as a whole. */
  public static Origin of(String file) {
    return new Origin(file, 1, 1);
  }

  /** A cell of a workbook; rows and columns are counted from 1. */
  public static Origin cell(String file, String sheet, int row, int column) {
    return new Origin(file + ":" + sheet + CELL, row, column);
  }

  /** Whether it is a cell of a workbook. */
  public boolean isCell() {
    return file.endsWith(CELL);
  }

  /** How spreadsheets call a column: A, B and so on to Z, then AA. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  /** {@code set.md:12:3}, or {@code quiz.xlsx:Sheet1!B7}. */
  @Override
  public String toString() {
    return isCell() ? file + letters(column) + line : file + ":" + line + ":" + column;
  }
}
