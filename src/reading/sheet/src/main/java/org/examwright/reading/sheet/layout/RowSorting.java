package org.examwright.reading.sheet.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.reading.sheet.columns.ColumnRole;
import org.examwright.reading.sheet.columns.HeaderRow;
import org.examwright.reading.sheet.columns.KindWords;
import org.examwright.reading.sheet.columns.SheetColumns;
import org.examwright.reading.sheet.columns.SheetProduct;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetGrid;

/** Tells rows of questions from those that explain the sheet, repeat its header or stand ready. */
record RowSorting(SheetGrid grid, HeaderRow header, SheetColumns columns, SheetProduct product) {
  private static final Pattern HELP =
      Pattern.compile(
          "(?i)\\b(?:required|optional|mandatory|text for|text of|type of|e\\.g\\.|must be"
              + "|characters|leave blank|choose|enter )\\b.*");
  private static final Pattern NOTE =
      Pattern.compile("(?i)^(?:notes?|hinweise?|remarques?|nota|примечание)\\b.{0,4}:");
  private static final Set<String> SAMPLES = Set.of("what's 2 + 2?", "what's 3 + 3?");
  private static final Set<ColumnRole> READY =
      Set.of(
          ColumnRole.NUMBER,
          ColumnRole.NOTHING,
          ColumnRole.POINTS,
          ColumnRole.KIND,
          ColumnRole.SHUFFLE,
          ColumnRole.CATEGORY);

  /** Why a row below the header is no question; nothing if it may be one. */
  Optional<String> why(GridRow row) {
    if (isReady(row)) {
      return Optional.of("stands ready for a question");
    }
    if (repeats(row)) {
      return Optional.of("the header again");
    }
    if (isHelp(row)) {
      return Optional.of("help of the template");
    }
    String stem = row.text(columns.first(ColumnRole.STEM));
    if (row.filled().count() == 1
        && NOTE.matcher(row.filled().findFirst().orElseThrow().text()).find()) {
      return Optional.of("a note");
    }
    if (product == SheetProduct.BLOOKET && SAMPLES.contains(stem.toLowerCase(Locale.ROOT))) {
      return Optional.of("an example of the template");
    }
    return stem.isEmpty() && !hasContent(row)
        ? Optional.of("no question stands in it")
        : Optional.empty();
  }

  /** Whether templates have filled in all that stands in a row. */
  private boolean isReady(GridRow row) {
    for (int column = 0; column < row.cells().size(); column++) {
      if (!row.cell(column).isBlank()) {
        Optional<ColumnRole> role = columns.role(column);
        boolean numbered = role.isEmpty() && row.cell(column).whole().matches("\\d{1,4}");
        if (!numbered && !role.filter(READY::contains).isPresent()) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean repeats(GridRow row) {
    List<String> texts = row.filled().map(cell -> cell.text()).toList();
    return texts.size() > 1
        && texts.equals(header.row().filled().map(cell -> cell.text()).toList());
  }

  /** A row right below the header, in which nothing but help can stand where the kind does. */
  private boolean isHelp(GridRow row) {
    int kind = columns.first(ColumnRole.KIND);
    boolean next = row.number() == grid.rows().get(header.place() + 1).number();
    if (!next || kind < 0 || row.text(kind).isEmpty() || KindWords.isKnown(row.text(kind))) {
      return false;
    }
    return row.filled().filter(cell -> HELP.matcher(cell.text()).find()).count() >= 2;
  }

  /** Whether something stands in a row that only a question has. */
  boolean hasContent(GridRow row) {
    return List.of(ColumnRole.OPTION, ColumnRole.KEY, ColumnRole.WRONG, ColumnRole.LEFT).stream()
        .flatMap(role -> columns.all(role).stream())
        .anyMatch(column -> !row.cell(column.column()).isBlank());
  }
}
