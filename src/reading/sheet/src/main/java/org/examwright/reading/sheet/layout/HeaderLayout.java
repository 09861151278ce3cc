package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.sheet.columns.ColumnRole;
import org.examwright.reading.sheet.columns.HeaderRow;
import org.examwright.reading.sheet.columns.KeyColumn;
import org.examwright.reading.sheet.columns.SheetColumns;
import org.examwright.reading.sheet.columns.SheetProduct;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.sheet.grid.SheetGrid;
import org.examwright.reading.sheet.item.ItemDraft;
import org.examwright.reading.sheet.item.SetHeadCells;

/** A sheet with a question a row, below a row that names the columns. */
final class HeaderLayout {
  private final SheetGrid grid;
  private final HeaderRow header;
  private final SheetProduct product;
  private final SheetColumns columns;
  private final SheetReading reading;
  private final RowSorting sorting;

  private final String why;

  /**
   * A sheet with columns of a product.
   *
   * @param why the columns are taken for what they are, without the product's name
   */
  HeaderLayout(
      SheetGrid grid, HeaderRow header, SheetProduct product, String why, SheetReading reading) {
    this.grid = grid;
    this.header = header;
    this.product = product;
    this.why = why;
    this.columns = SheetColumns.of(grid, header, product);
    this.reading = reading;
    this.sorting = new RowSorting(grid, header, columns, product);
  }

  /** Reads all rows. */
  void read() {
    above();
    tellUnknownColumns();
    List<RowItem> items = items();
    KeyColumn keys =
        KeyColumn.of(
            items.stream().filter(RowItem::isKeyed).map(RowItem::keyRow).toList(),
            columns.has(ColumnRole.KEY) ? header.row().text(columns.first(ColumnRole.KEY)) : "",
            product,
            reading.problems());
    int made = 0;
    PlacedPictures pictures = new PlacedPictures(grid, items);
    for (RowItem item : items) {
      if (item.isCategory()) {
        begin(item);
        continue;
      }
      ItemDraft draft = item.draft(keys, pictures, reading.problems());
      int number = reading.items().add(draft);
      made += number > 0 ? 1 : 0;
      item.rows().forEach(row -> reading.account().question(row, number));
    }
    reading
        .account()
        .shape(
            product.word(),
            items.size(),
            made,
            product == SheetProduct.OTHER ? why : why + " of " + product.title());
    pictures.tellOthers(reading.problems());
    tellIfRightIsFirst();
  }

  private void begin(RowItem item) {
    SheetCell cell = item.cell(ColumnRole.PICK);
    Optional<Integer> pick = WrittenNumbers.count(cell.whole());
    if (pick.isEmpty() && !cell.isBlank()) {
      reading
          .problems()
          .warning(
              cell.origin(),
              "`" + cell.text().replace('\n', ' ') + "` says no count: all questions are asked",
              "write how many questions of the category are drawn, from 1");
    }
    reading.items().begin(item.category(), item.cell(ColumnRole.STEM), pick.orElse(null));
    reading.account().row(item.first(), "category");
  }

  private void above() {
    for (int i = 0; i < header.place(); i++) {
      GridRow row = grid.rows().get(i);
      if (product == SheetProduct.SOCRATIVE && row.text(0).contains("Quiz Name")) {
        reading.items().title(row.text(1));
      }
      Optional<SetHeadCells.Part> part =
          header.isMarkdown() ? SetHeadCells.Part.of(row.text(0)) : Optional.empty();
      if (part.isPresent()) {
        reading.items().head().say(part.get(), row.cell(1));
        reading.account().row(row, "about the set");
        continue;
      }
      reading.account().passOver(row, "stands above the header");
    }
    if (header.isWritten()) {
      reading.account().row(header.row(), "header");
    }
  }

  private void tellUnknownColumns() {
    for (int column : columns.unknown()) {
      List<GridRow> filled =
          rowsBelow().stream()
              .filter(row -> !row.cell(column).isBlank() && sorting.why(row).isEmpty())
              .toList();
      String name = header.row().text(column).replace('\n', ' ');
      boolean numbers =
          name.isEmpty()
              && filled.stream().allMatch(row -> row.cell(column).whole().matches("\\d+"));
      boolean typing =
          product == SheetProduct.BLOOKET
              && filled.stream().allMatch(row -> RowItem.isTyping(row.cell(column)));
      if (!filled.isEmpty() && !numbers && !typing) {
        reading
            .problems()
            .warning(
                filled.getFirst().cell(column).origin(),
                "the column "
                    + (name.isEmpty() ? "without a header" : "`" + name + "`")
                    + " is not understood and is passed over, with "
                    + (filled.size() == 1 ? "a cell" : filled.size() + " cells"),
                "give it one of the headers in docs/SHEETS.md if it belongs to the questions");
      }
    }
  }

  private List<GridRow> rowsBelow() {
    return grid.rows().subList(header.place() + 1, grid.rows().size());
  }

  private List<RowItem> items() {
    boolean below = OptionsBelow.areThere(rowsBelow(), columns);
    List<RowItem> items = new ArrayList<>();
    RowContext context = new RowContext(grid, columns, product, below, header.isMarkdown());
    if (header.isMarkdown()) {
      reading.account().inMarkdown();
    }
    for (GridRow row : rowsBelow()) {
      RowItem item = new RowItem(row, context.category(row), context);
      Optional<String> why = item.isCategory() ? Optional.empty() : sorting.why(row);
      boolean stemmed = !row.text(columns.first(ColumnRole.STEM)).isEmpty();
      if (why.isPresent()) {
        reading.account().passOver(row, why.get());
      } else if (context.isHeading(row)) {
        context.heading(row.filled().findFirst().orElseThrow().text());
        reading.account().row(row, "category");
      } else if (stemmed || item.isCategory()) {
        items.add(item);
      } else if (below && !items.isEmpty()) {
        items.getLast().goesOn(row);
      } else {
        reading
            .problems()
            .error(
                row.cell(columns.first(ColumnRole.STEM)).origin(),
                "the row has options or a key, and no question",
                "write the question into its cell, or clear the row");
        reading.account().question(row, 0);
      }
    }
    return items;
  }

  private void tellIfRightIsFirst() {
    if (columns.has(ColumnRole.WRONG)) {
      reading
          .problems()
          .note(
              header.row().origin(),
              "the right option is the first of each question, as in the sheet: on paper shuffle"
                  + " them, with versions");
    }
  }
}
