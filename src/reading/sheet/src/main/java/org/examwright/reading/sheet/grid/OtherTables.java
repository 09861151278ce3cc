package org.examwright.reading.sheet.grid;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.examwright.reading.source.Problems;

/** Files that programs open as tables, and that are none of those read here. */
final class OtherTables {
  private static final int BEGINNING = 2048;
  private static final String SAVE =
      "install LibreOffice, or open it in a spreadsheet program and save it as .xlsx or .csv";

  /** By which a workbook with a password names its content, in UTF-16. */
  private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t";

  private OtherTables() {}

  /** Reports a file that is none of text with separators. */
  static boolean areReported(byte[] bytes, Problems problems) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      boolean locked = new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
      report(
          locked
              ? "the workbook is protected by a password"
              : "the file is a workbook of an old Excel (.xls)",
          locked ? "open it with the password and save it without one" : SAVE,
          problems);
      return true;
    }
    String head = start.stripLeading().toLowerCase(Locale.ROOT);
    if (head.startsWith("<") && head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      report("the file is a workbook in the XML of an old Excel", SAVE, problems);
      return true;
    }
    if (head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || head.startsWith("<table")
        || head.startsWith("<meta")) {
      report("the file is a page of HTML, whatever its name says", SAVE, problems);
      return true;
    }
    if (head.startsWith("%pdf-") || head.startsWith("{\\rtf")) {
      report("the file is no spreadsheet", "name a .xlsx, .csv or .tsv file", problems);
      return true;
    }
    return false;
  }

  private static void report(String what, String hint, Problems problems) {
    problems.error(problems.at(1, 1), what, hint);
  }
}
