package org.examwright.reading.sheet.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.sheet.columns.ColumnRole;
import org.examwright.reading.sheet.columns.SheetColumns;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.sheet.item.ItemDraft;
import org.examwright.reading.source.Problems;

/** Reads pairs: of columns for both sides, or of options such as {@code left = right}. */
record RowPairs(RowItem item, SheetColumns columns) {
  /** What is seldom part of a side stands before all others. */
  private static final Pattern DASHES = Pattern.compile("\\s---\\s");

  private static final Pattern BETWEEN = Pattern.compile("=>|->|→|::|=");

  private static Pattern between(String text) {
    return DASHES.matcher(text).find() ? DASHES : BETWEEN;
  }

  void read(ItemDraft draft, Problems problems) {
    draft.kind(Kind.MATCHING);
    for (SheetColumns.NumberedColumn left : columns.all(ColumnRole.LEFT)) {
      SheetCell one = item.first().cell(left.column());
      int right = columns.numbered(ColumnRole.RIGHT, left.index());
      SheetCell other = right < 0 ? SheetCell.of("", one.origin()) : item.first().cell(right);
      if (!one.isBlank() || !other.isBlank()) {
        if (one.isBlank()) {
          draft.distractor(other);
        } else {
          draft.pair(one, other);
        }
      }
    }
    for (SheetColumns.NumberedColumn right : columns.all(ColumnRole.RIGHT)) {
      SheetCell cell = item.first().cell(right.column());
      if (columns.numbered(ColumnRole.LEFT, right.index()) < 0 && !cell.isBlank()) {
        draft.distractor(cell);
      }
    }
    for (SheetCell option : item.options()) {
      Matcher between = between(option.text()).matcher(option.text());
      if (between.find()) {
        SheetCell left = option.part(0, between.start());
        SheetCell right = option.part(between.end(), option.text().length());
        if (left.isBlank()) {
          draft.distractor(right);
        } else {
          draft.pair(left, right);
        }
      } else if (!option.isBlank()) {
        draft.fail();
        problems.error(
            option.origin(),
            "the pair `" + option.text().replace('\n', ' ') + "` has one side",
            "write `left = right` into the cell of an option");
      }
    }
  }
}
