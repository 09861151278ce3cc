package org.examwright.reading.sheet.grid;

import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;

/** Makes a cell of what a sheet stores of it. */
record XlsxCell(SharedStrings strings, CellStyles styles, Problems problems) {

  /**
   * The cell as its author sees it.
   *
   * @param type how its value is stored; empty for a number
   * @param formula whether the value is what came of a formula
   */
  SheetCell read(
      String type, String value, RichString inline, int style, boolean formula, Origin origin) {
    if (formula && value.isEmpty() && inline.text().isEmpty() && !type.equals("str")) {
      problems.tally(
          origin,
          "the cell holds a formula whose value is not stored: it is taken for empty",
          "open the workbook in its program and save it again");
      return SheetCell.of("", origin);
    }
    return switch (type) {
      case "s" -> shared(value, origin);
      case "inlineStr" -> text(inline, origin);
      case "b" ->
          cell(OfficeXml.isTrue(value.strip()) ? "TRUE" : "FALSE", SheetCell.Kind.TRUTH, origin);
      case "e" -> error(value, origin);
      case "str" -> text(plain(value), origin);
      case "d" -> cell(value, SheetCell.Kind.DATE, origin);
      default -> value.isBlank() ? text(inline, origin) : number(value.strip(), style, origin);
    };
  }

  private SheetCell shared(String value, Origin origin) {
    int place = OfficeXml.whole(value.strip(), -1);
    if (!strings.has(place)) {
      problems.error(
          origin,
          "the text of this cell is missing from the workbook",
          "open the workbook in its program and save it again");
    }
    return text(strings.get(place), origin);
  }

  private SheetCell text(RichString rich, Origin origin) {
    return text(SharedStrings.Text.of(rich), origin);
  }

  private static RichString plain(String value) {
    RichString text = new RichString();
    text.add(value);
    text.run();
    return text;
  }

  private SheetCell text(SharedStrings.Text rich, Origin origin) {
    String text = problems.allowed(rich.text(), () -> origin).strip();
    String html = text.isEmpty() ? "" : problems.allowed(rich.html(), () -> origin);
    return new SheetCell(text, html, SheetCell.Kind.TEXT, origin);
  }

  private SheetCell error(String value, Origin origin) {
    problems.tally(
        origin,
        "the cell shows the error " + value.strip() + " of a formula",
        "correct the formula, or write what is meant");
    return cell(value, SheetCell.Kind.TEXT, origin);
  }

  private SheetCell number(String value, int style, Origin origin) {
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return cell(value, SheetCell.Kind.TEXT, origin);
    }
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return cell(value, SheetCell.Kind.TEXT, origin);
    }
    boolean date = styles.isDate(style, number);
    return cell(
        styles.shown(style, number), date ? SheetCell.Kind.DATE : SheetCell.Kind.NUMBER, origin);
  }

  private SheetCell cell(String text, SheetCell.Kind kind, Origin origin) {
    return new SheetCell(problems.allowed(text, () -> origin).strip(), "", kind, origin);
  }
}
