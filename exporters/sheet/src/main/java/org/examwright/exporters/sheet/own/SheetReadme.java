package org.examwright.exporters.sheet.own;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.sheet.table.TableCell;
import org.examwright.exporters.sheet.table.TableCell.Look;
import org.examwright.exporters.sheet.table.TableSheet;
import org.examwright.reading.outline.notation.Kind;

/** The sheet that explains the other one to those who go on with it. */
final class SheetReadme {
  private static final List<Integer> WIDTHS = List.of(28, 90);

  private SheetReadme() {}

  static TableSheet sheet() {
    List<List<TableCell>> rows = new ArrayList<>();
    rows.add(List.of(new TableCell("How to go on with this list", Look.TITLE)));
    say(
        rows,
        "",
        "Each row below the coloured one is a question. Rows may be added, changed, moved and taken out; the order of the columns means nothing.");
    say(
        rows,
        "",
        "Texts are written in Markdown: **bold**, *italic*, `code`, $formula$, ![what it shows](picture.png); an empty line begins a paragraph, lines that begin with - are a list.");
    say(
        rows,
        "",
        "Pictures are files beside this one. Read it again with: examwright convert FILE --to …");
    rows.add(List.of());
    rows.add(
        List.of(new TableCell("Column", Look.HEADER), new TableCell("What it says", Look.HEADER)));
    for (OwnColumn column : OwnColumn.values()) {
      String header =
          column.header()
              + (column.isOfOptions() ? " A, B …" : column.isCounted() ? " 1, 2 …" : "");
      say(rows, header, column.explanation());
    }
    rows.add(List.of());
    rows.add(
        List.of(
            new TableCell("Type", Look.HEADER), new TableCell("How it is answered", Look.HEADER)));
    for (Kind kind : Kind.values()) {
      say(rows, kind.word(), explanation(kind));
    }
    say(
        rows,
        "category",
        "no question: what stands above those of a category, and how many of them are drawn");
    return TableSheet.plain("README", rows, WIDTHS);
  }

  private static void say(List<List<TableCell>> rows, String name, String words) {
    rows.add(List.of(new TableCell(name, Look.NAME), TableCell.of(words)));
  }

  private static String explanation(Kind kind) {
    return switch (kind) {
      case ESSAY ->
          "with a text of one's own, which a person grades; columns Model answer, Grading notes, Lines";
      case UPLOAD -> "with files; columns Files, File types, Model answer, Grading notes";
      case CHOICE -> "with one option; columns Option A, B …, Correct answer";
      case MULTIPLE -> "with several options; columns Option A, B …, Correct answer: A, C";
      case TRUE_FALSE -> "with true or false; column Correct answer: TRUE or FALSE";
      case SHORT ->
          "with a word; column Correct answer, or Option A, B … with their Credit and Feedback";
      case NUMERIC -> "with a number; the same columns, and Answer unit";
      case MATCHING -> "by bringing pairs together; columns Left side 1, Right side 1 …";
      case ORDERING -> "by putting things in order; columns Option A, B … in the right order";
      case GAPS -> "in blanks of the text: [[oak|oak tree]], [[3.14 ± 0.01]], [[=right, wrong]]";
      case DESCRIPTION -> "not at all: a text between questions";
    };
  }
}
