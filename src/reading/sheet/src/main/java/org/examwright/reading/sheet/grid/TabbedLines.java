package org.examwright.reading.sheet.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;

/**
 * Lines with tabs between their cells, each of which is a row: a quotation mark goes over none.
 *
 * <p>Whether marks around a cell are a program's or the author's is said by all cells of the file:
 * a program writes each mark within them twice.
 */
final class TabbedLines {
  /** As programs save a cell in which a comma or a quotation mark stands, and nobody types it. */
  private static final Pattern QUOTED =
      Pattern.compile("\"(?=[^\"]*(?:,|\"\"))((?:[^\"]|\"\")*+)\"");

  private static final Pattern UNMARKED = Pattern.compile("[^\"]*|\"(?:[^\"]|\"\")*+\"");

  private TabbedLines() {}

  /** Whether all lines have equally many tabs: nobody types them into prose. */
  static boolean are(String text) {
    List<Long> tabs =
        text.lines()
            .filter(line -> !line.isBlank())
            .map(line -> line.chars().filter(c -> c == '\t').count())
            .distinct()
            .toList();
    return tabs.size() == 1 && tabs.getFirst() > 0;
  }

  /** The rows of such lines. */
  static List<GridRow> rows(String text, Problems problems) {
    boolean quoted =
        text.lines()
            .flatMap(line -> List.of(line.split("\t", -1)).stream())
            .allMatch(cell -> UNMARKED.matcher(cell.strip()).matches());
    return rows(text, cell -> DelimitedText.unshielded(quoted ? unquoted(cell) : cell), problems);
  }

  /**
   * The rows of lines that a tab sets apart.
   *
   * @param meant what a cell says by what stands in it
   */
  static List<GridRow> rows(String text, UnaryOperator<String> meant, Problems problems) {
    List<GridRow> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        rows.add(row(line, number, meant, problems));
      }
    }
    return rows;
  }

  private static GridRow row(
      String line, int number, UnaryOperator<String> meant, Problems problems) {
    List<SheetCell> cells = new ArrayList<>();
    int column = 1;
    for (String cell : line.stripTrailing().split("\t", -1)) {
      Origin origin = problems.at(number, column);
      cells.add(SheetCell.of(meant.apply(problems.allowed(cell, () -> origin).strip()), origin));
      column += cell.length() + 1;
    }
    return new GridRow(number, number, cells, problems.at(number, 1));
  }

  static String unquoted(String cell) {
    Matcher quoted = QUOTED.matcher(cell);
    return quoted.matches() ? quoted.group(1).replace("\"\"", "\"") : cell;
  }
}
