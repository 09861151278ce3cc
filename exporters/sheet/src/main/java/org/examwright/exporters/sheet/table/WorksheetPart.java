package org.examwright.exporters.sheet.table;

import java.util.List;
import java.util.function.ToIntFunction;
import org.examwright.exporters.sheet.table.TableCell.Look;
import org.examwright.model.diagnostics.Origin;
import org.examwright.rendering.xml.XmlWriter;

/**
 * Writes the part of a workbook that a sheet is.
 *
 * @param strings gives each text its place among those of the workbook
 */
record WorksheetPart(TableSheet sheet, ToIntFunction<String> strings) {
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;
  private static final int USUAL_WIDTH = 12;

  String write(String namespace) {
    XmlWriter xml = new XmlWriter();
    xml.open("worksheet", "xmlns", namespace);
    if (sheet.headerRow() > 0) {
      xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
      xml.empty(
          "pane",
          "ySplit",
          String.valueOf(sheet.headerRow()),
          "topLeftCell",
          "A" + (sheet.headerRow() + 1),
          "activePane",
          "bottomLeft",
          "state",
          "frozen");
      xml.close().close();
    }
    columns(xml);
    xml.open("sheetData");
    for (int row = 0; row < sheet.rows().size(); row++) {
      row(row + 1, sheet.rows().get(row), xml);
    }
    xml.close();
    if (sheet.headerRow() > 0) {
      protection(xml);
      validations(xml);
    }
    return xml.close().finish();
  }

  /** Cells that nobody has filled in yet may be, too. */
  private void columns(XmlWriter xml) {
    if (sheet.widths().isEmpty()) {
      return;
    }
    xml.open("cols");
    for (int column = 0; column < sheet.widths().size(); column++) {
      column(column + 1, column + 1, sheet.widths().get(column), xml);
    }
    if (sheet.headerRow() > 0) {
      column(sheet.widths().size() + 1, MOST_COLUMNS, USUAL_WIDTH, xml);
    }
    xml.close();
  }

  private void column(int first, int last, int width, XmlWriter xml) {
    xml.empty(
        "col",
        "min",
        String.valueOf(first),
        "max",
        String.valueOf(last),
        "width",
        String.valueOf(width),
        "style",
        WorkbookStyles.format(sheet.headerRow() > 0 ? Look.TEXT : Look.PLAIN),
        "customWidth",
        "1");
  }

  private void row(int number, List<TableCell> cells, XmlWriter xml) {
    if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
      return;
    }
    xml.open("row", "r", String.valueOf(number));
    for (int column = 0; column < cells.size(); column++) {
      TableCell cell = cells.get(column);
      String place = Origin.letters(column + 1) + number;
      String style = WorkbookStyles.format(cell.look());
      if (cell.isNumber()) {
        xml.open("c", "r", place, "s", style).leaf("v", cell.text()).close();
      } else if (!cell.text().isEmpty()) {
        String text = String.valueOf(strings.applyAsInt(cell.text()));
        xml.open("c", "r", place, "s", style, "t", "s").leaf("v", text).close();
      }
    }
    xml.close();
  }

  /** Rows may be added, taken away, sorted and formatted: the names of the columns alone stay. */
  private static void protection(XmlWriter xml) {
    xml.empty(
        "sheetProtection",
        "sheet",
        "1",
        "formatCells",
        "0",
        "formatColumns",
        "0",
        "formatRows",
        "0",
        "insertRows",
        "0",
        "deleteRows",
        "0",
        "sort",
        "0",
        "autoFilter",
        "0");
  }

  private void validations(XmlWriter xml) {
    if (sheet.choices().isEmpty()) {
      return;
    }
    xml.open("dataValidations", "count", String.valueOf(sheet.choices().size()));
    for (TableSheet.ColumnChoices each : sheet.choices()) {
      String letters = Origin.letters(each.column() + 1);
      xml.open(
          "dataValidation",
          "type",
          "list",
          "allowBlank",
          "1",
          "showErrorMessage",
          "1",
          "sqref",
          letters + (sheet.headerRow() + 1) + ":" + letters + MOST_ROWS);
      xml.leaf("formula1", "\"" + String.join(",", each.words()) + "\"").close();
    }
    xml.close();
  }
}
