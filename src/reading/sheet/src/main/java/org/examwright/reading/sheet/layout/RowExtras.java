package org.examwright.reading.sheet.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.text.Html;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.outline.notation.WordList;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.sheet.columns.ColumnRole;
import org.examwright.reading.sheet.columns.SheetColumns;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.sheet.item.CellNumbers;
import org.examwright.reading.sheet.item.ItemDraft;
import org.examwright.reading.sheet.item.TruthWords;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads what a row says of its question beside stem, options and key. */
record RowExtras(RowItem item, SheetColumns columns) {

  /** The number in a cell that says that it is one: {@code Question 7}. */
  private static String worded(SheetCell cell, Problems problems) {
    String text = cell.whole();
    Optional<QuestionNumber> number =
        QuestionNumber.of(text).filter(found -> found.length() >= text.length());
    if (number.isEmpty() && !cell.isBlank()) {
      problems.tally(
          cell.origin(), "what stands in the column of numbers is no number and is left out");
    }
    return number.map(QuestionNumber::label).orElse("");
  }

  void read(ItemDraft draft, List<String> category, Problems problems) {
    draft.category(category);
    SheetCell number = item.cell(ColumnRole.NUMBER);
    boolean label = draft.isMarkdown() || number.whole().matches("[\\p{Alnum}.]{1,6}");
    String written =
        draft.isMarkdown() && number.kind() == SheetCell.Kind.TEXT ? number.text() : number.whole();
    draft.label(label ? written : worded(number, problems));
    draft.title(item.cell(ColumnRole.TITLE));
    draft.identifier(item.cell(ColumnRole.ID));
    draft.points(item.cell(ColumnRole.POINTS));
    draft.number(item.cell(ColumnRole.TOLERANCE), item.cell(ColumnRole.UNIT).text());
    draft.open(item.cell(ColumnRole.MODEL), item.cell(ColumnRole.GRADING), lines(problems));
    draft.settings(
        TruthWords.of(item.cell(ColumnRole.CASE).text()).orElse(false),
        TruthWords.of(item.cell(ColumnRole.SHUFFLE).text()).orElse(true));
    draft.feedback(
        item.cell(ColumnRole.FEEDBACK_CORRECT),
        item.cell(ColumnRole.FEEDBACK_PARTIAL),
        item.cell(ColumnRole.FEEDBACK_INCORRECT),
        item.cell(ColumnRole.FEEDBACK_OTHER));
    draft.described(item.cell(ColumnRole.BLANKS));
    tellUseless(draft, problems);
    if (draft.kind() == Kind.UPLOAD) {
      draft.upload(files(problems), WordList.of(item.cell(ColumnRole.FILE_TYPES).text()));
    }
    for (SheetColumns.NumberedColumn column : columns.all(ColumnRole.FEEDBACK)) {
      if (column.index().isEmpty() || !columns.has(ColumnRole.OPTION)) {
        draft.feedback(item.first().cell(column.column()));
      }
    }
    columns.all(ColumnRole.HINT).forEach(column -> draft.hint(item.first().cell(column.column())));
    tags(draft);
    images(draft);
    if (columns.has(ColumnRole.NOTHING)
        && !item.cell(ColumnRole.NOTHING).isBlank()
        && item.first().number() > 0) {
      problems.tally(
          item.cell(ColumnRole.NOTHING).origin(),
          "times, authors and the like of single questions are left out");
    }
  }

  private @Nullable Integer lines(Problems problems) {
    SheetCell cell = item.cell(ColumnRole.LINES);
    if (cell.isBlank()) {
      return null;
    }
    Optional<Integer> lines = CellNumbers.first(cell.text()).map(number -> number.intValue());
    if (lines.filter(n -> n >= 1 && n <= Interaction.OpenResponse.MOST_LINES).isEmpty()) {
      problems.warning(
          cell.origin(),
          "`" + cell.text().replace('\n', ' ') + "` says no count of lines",
          "write a number from 1 to " + Interaction.OpenResponse.MOST_LINES);
      return null;
    }
    return lines.get();
  }

  /** Says which cells mean nothing to a question of this kind. */
  private void tellUseless(ItemDraft draft, Problems problems) {
    boolean gaps = draft.isMarkdown() && draft.kind() == Kind.GAPS;
    boolean upload = draft.kind() == Kind.UPLOAD;
    for (ColumnRole role :
        List.of(ColumnRole.BLANKS, ColumnRole.FILES, ColumnRole.FILE_TYPES, ColumnRole.PICK)) {
      boolean useful = role == ColumnRole.BLANKS ? gaps : role != ColumnRole.PICK && upload;
      if (!useful && !item.cell(role).isBlank()) {
        problems.tally(
            item.cell(role).origin(),
            "a cell about files, blanks or drawing means nothing to this kind of question",
            "look at the kind of the question, or clear the cell");
      }
    }
  }

  private int files(Problems problems) {
    SheetCell cell = item.cell(ColumnRole.FILES);
    Optional<Integer> files = WrittenNumbers.count(cell.whole());
    if (files.isEmpty() && !cell.isBlank()) {
      problems.warning(
          cell.origin(),
          "`" + cell.text().replace('\n', ' ') + "` says no count of files: one may be handed in",
          "write a number from 1");
    }
    return files.orElse(1);
  }

  private void tags(ItemDraft draft) {
    for (SheetColumns.NumberedColumn column : columns.all(ColumnRole.TAGS)) {
      SheetCell cell = item.first().cell(column.column());
      List<String> tags =
          draft.isMarkdown()
              ? WordList.of(cell.text())
              : Arrays.stream(cell.text().split("[,;\\n]", -1)).map(String::strip).toList();
      for (String tag : tags) {
        draft.tag(cell.with(tag));
      }
    }
    SheetCell difficulty = item.cell(ColumnRole.DIFFICULTY);
    if (!difficulty.isBlank()) {
      String level = difficulty.whole();
      draft.tag(difficulty.with(level.matches("[0-9.]+") ? "difficulty " + level : level));
    }
  }

  private void images(ItemDraft draft) {
    SheetCell code = item.cell(ColumnRole.CODE);
    if (!code.isBlank()) {
      draft.picture(code.with("<pre><code>" + Html.escape(code.text()) + "</code></pre>"));
    }
    for (SheetColumns.NumberedColumn column : columns.all(ColumnRole.IMAGE)) {
      SheetCell cell = item.first().cell(column.column());
      if (!cell.isBlank()) {
        draft.picture(
            cell.with(
                "<p><img src=\""
                    + Html.escape(cell.text()).replace("\"", "&quot;")
                    + "\" alt=\""
                    + Html.escape(item.cell(ColumnRole.ALT).text()).replace("\"", "&quot;")
                    + "\"></p>"));
      }
    }
  }
}
