package org.examwright.reading.sheet.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;

/** Reads the cells of a sheet as its part is walked through. */
final class XlsxSheet {
  private static final Pattern PLACE = Pattern.compile("([A-Za-z]{1,3})([0-9]{1,7})");
  private static final Pattern AREA =
      Pattern.compile("([A-Za-z]{1,3})([0-9]{1,7}):([A-Za-z]{1,3})([0-9]{1,7})");
  static final int MOST_COLUMNS = 16_384;
  static final int MOST_CELLS = 2_000_000;

  private static final int MOST_MERGED = 100_000;

  private final Origin sheet;
  private final SharedStrings strings;
  private final CellStyles styles;
  private final Problems problems;
  private final List<GridRow> rows = new ArrayList<>();
  private final List<SheetGrid.MergedCells> merged = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet hiddenWithText = new BitSet();
  private final StringBuilder value = new StringBuilder();
  private String drawing = "";
  private List<SheetCell> cells = new ArrayList<>();
  private RichString inline = new RichString();
  private int row;
  private int column;
  private int style;
  private String type = "";
  private boolean hiddenRow;
  private boolean formula;
  private boolean inValue;
  private boolean inText;
  private int phonetic;
  private int hiddenRows;
  private int firstHidden;
  private long count;

  /**
   * A sheet that is still to be walked through.
   *
   * @param sheet its first cell
   */
  XlsxSheet(Origin sheet, SharedStrings strings, CellStyles styles, Problems problems) {
    this.sheet = sheet;
    this.strings = strings;
    this.styles = styles;
    this.problems = problems;
  }

  List<GridRow> rows() {
    return rows;
  }

  List<SheetGrid.MergedCells> merged() {
    return merged;
  }

  /** The id of the relation to the pictures above the sheet; empty if there are none. */
  String drawing() {
    return drawing;
  }

  /** Walks through; whether the part is whole. */
  boolean read(byte[] part) {
    boolean whole =
        OfficeXml.walk(
            part,
            this::begin,
            this::end,
            words -> {
              if (inValue) {
                value.append(words);
              } else if (inText) {
                inline.add(words);
              }
            });
    if (!whole && !cells.isEmpty()) {
      endRow();
    }
    tellHidden();
    return whole;
  }

  /** Whether there are more cells than are read. */
  boolean isTooLarge() {
    return count > MOST_CELLS;
  }

  private void begin(OfficeXml element) {
    switch (element.name()) {
      case "col" -> column(element);
      case "row" -> {
        row = Math.max(row + 1, element.number("r", row + 1));
        hiddenRow = element.isSet("hidden") || element.isSet("zeroHeight");
        column = -1;
        cells = new ArrayList<>();
      }
      case "c" -> cell(element);
      case "f" -> formula = true;
      case "v" -> inValue = true;
      case "is" -> inline = new RichString();
      case "rPh" -> phonetic++;
      case "t" -> inText = phonetic == 0;
      case "mergeCell" -> merge(element.attribute("ref"));
      case "drawing" -> drawing = element.relation("id");
      default -> TextFormats.begin(element, inline);
    }
  }

  private void end(String name) {
    switch (name) {
      case "v" -> inValue = false;
      case "t" -> inText = false;
      case "rPh" -> phonetic--;
      case "r", "is" -> inline.run();
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {} // the others mean nothing
    }
  }

  private void column(OfficeXml element) {
    int first = element.number("min", 1);
    int last = Math.min(element.number("max", first), MOST_COLUMNS);
    if (element.isSet("hidden") && first >= 1 && first <= last) {
      hiddenColumns.set(first - 1, last);
    }
  }

  private void cell(OfficeXml element) {
    Matcher place = PLACE.matcher(element.attribute("r"));
    column = place.matches() ? Math.max(column + 1, number(place.group(1)) - 1) : column + 1;
    style = element.number("s", 0);
    type = element.attribute("t");
    value.setLength(0);
    inline = new RichString();
    formula = false;
  }

  /** The number of a column, counted from 1. */
  private static int number(String letters) {
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      number = number * 26 + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
    }
    return number;
  }

  private void merge(String area) {
    Matcher corners = AREA.matcher(area);
    if (corners.matches() && merged.size() < MOST_MERGED) {
      merged.add(
          new SheetGrid.MergedCells(
              Integer.parseInt(corners.group(2)),
              Integer.parseInt(corners.group(4)),
              number(corners.group(1)) - 1,
              number(corners.group(3)) - 1));
    }
  }

  private void endCell() {
    Origin origin = new Origin(sheet.file(), Math.max(1, row), column + 1);
    SheetCell cell =
        new XlsxCell(strings, styles, problems)
            .read(type, value.toString(), inline, style, formula, origin);
    if (cell.isBlank() || column >= MOST_COLUMNS || count > MOST_CELLS) {
      return;
    }
    if (hiddenColumns.get(column)) {
      hiddenWithText.set(column);
      return;
    }
    if (hiddenRow) {
      cells.add(cell);
      return;
    }
    count += column + 1 - cells.size();
    while (cells.size() < column && count <= MOST_CELLS) {
      cells.add(SheetCell.of("", new Origin(sheet.file(), Math.max(1, row), cells.size() + 1)));
    }
    cells.add(cell);
  }

  private void endRow() {
    if (cells.isEmpty()) {
      return;
    }
    row = Math.max(1, row);
    if (hiddenRow) {
      firstHidden = hiddenRows == 0 ? row : firstHidden;
      hiddenRows++;
    } else {
      rows.add(new GridRow(row, row, cells, new Origin(sheet.file(), row, 1)));
    }
    cells = new ArrayList<>();
  }

  private void tellHidden() {
    if (hiddenRows > 0) {
      problems.warning(
          new Origin(sheet.file(), firstHidden, 1),
          (hiddenRows == 1 ? "a hidden row is" : hiddenRows + " hidden rows are")
              + " passed over, from here on",
          "show the rows, or take the filter away, if their questions are meant to be read");
    }
    hiddenWithText.stream()
        .forEach(
            hidden ->
                problems.warning(
                    new Origin(sheet.file(), 1, hidden + 1),
                    "the hidden column " + Origin.letters(hidden + 1) + " is passed over",
                    "show it if it belongs to the questions"));
  }
}
