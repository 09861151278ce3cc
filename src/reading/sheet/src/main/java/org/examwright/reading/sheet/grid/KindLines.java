package org.examwright.reading.sheet.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;

/**
 * Lines that begin with a kind of question and a tab, as Blackboard uploads them: quotation marks
 * are those of the text, but where a program has put them around a cell.
 */
public final class KindLines {
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)(?:MC|MA|TF|ESS|ORD|MAT|FIB|FIB_PLUS|FIL|NUM|SR|OP|JUMBLED_SENTENCE|QUIZ_BOWL)"
              + "\\t[^\\n]*");

  /** As programs save a cell in which a comma or a quotation mark stands, and nobody types it. */
  private static final Pattern QUOTED =
      Pattern.compile("\"(?=[^\"]*(?:,|\"\"))((?:[^\"]|\"\")*+)\"");

  private KindLines() {}

  /** Whether all of a text is such lines. */
  public static boolean are(String text) {
    return !text.isBlank()
        && text.lines()
            .filter(line -> !line.isBlank())
            .allMatch(line -> KIND.matcher(line).matches());
  }

  static List<GridRow> rows(String text, Problems problems) {
    List<GridRow> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        rows.add(row(line, number, problems));
      }
    }
    return rows;
  }

  private static GridRow row(String line, int number, Problems problems) {
    List<SheetCell> cells = new ArrayList<>();
    int column = 1;
    for (String cell : line.stripTrailing().split("\t", -1)) {
      Origin origin = problems.at(number, column);
      cells.add(SheetCell.of(unquoted(problems.allowed(cell, () -> origin).strip()), origin));
      column += cell.length() + 1;
    }
    return new GridRow(number, number, cells, problems.at(number, 1));
  }

  private static String unquoted(String cell) {
    Matcher quoted = QUOTED.matcher(cell);
    return quoted.matches() ? quoted.group(1).replace("\"\"", "\"") : cell;
  }
}
