package org.examwright.exporters.sheet.table;

import java.util.regex.Pattern;

/**
 * A cell of a table.
 *
 * @param text what stands in it; may be empty
 * @param look how a workbook shows it
 */
public record TableCell(String text, Look look) {
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9]\\d{0,8})(?:\\.\\d{1,3}[1-9]|\\.[1-9])?");
  private static final TableCell EMPTY = new TableCell("", Look.TEXT);

  /** How a cell is shown, and what may be done to it. */
  public enum Look {
    /** As the program shows cells that nobody has formatted. */
    PLAIN,
    /** The name of a column, which is not to be changed. */
    HEADER,
    /** Lines of text, which the program takes for nothing else. */
    TEXT,
    /** A number that may be typed. */
    NUMBER,
    /** The title of the set. */
    TITLE,
    /** A name in front of a value. */
    NAME
  }

  /** A text, whatever it looks like. */
  public static TableCell of(String text) {
    return text.isEmpty() ? EMPTY : new TableCell(text, Look.TEXT);
  }

  /** A number, if a program can hold it as it is written; else a text. */
  public static TableCell number(String text) {
    return new TableCell(text, NUMBER.matcher(text).matches() ? Look.NUMBER : Look.TEXT);
  }

  /** A cell with the look of templates. */
  public static TableCell plain(String text) {
    return new TableCell(text, Look.PLAIN);
  }

  /** A number of a template, if a program can hold it as it is written; else a text. */
  boolean isNumber() {
    return look == Look.NUMBER && NUMBER.matcher(text).matches();
  }
}
