package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Html;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.sheet.grid.SheetGrid;
import org.examwright.reading.sheet.item.ItemDraft;
import org.examwright.reading.source.Problems;

/**
 * The pictures above the cells of a sheet: each belongs to the question in its row, or to the last
 * one above it where nothing but pictures stands in a row.
 */
final class PlacedPictures {
  private final SheetGrid grid;
  private final List<RowItem> items;
  private final Set<SheetGrid.AnchoredPicture> placed = new HashSet<>();

  PlacedPictures(SheetGrid grid, List<RowItem> items) {
    this.grid = grid;
    this.items = items;
  }

  /** Gives a question its pictures. */
  void place(RowItem item, ItemDraft draft) {
    if (grid.pictures().isEmpty()) {
      return;
    }
    int from = item.first().number();
    int place = items.indexOf(item) + 1;
    int next = place < items.size() ? items.get(place).first().number() : Integer.MAX_VALUE;
    List<SheetGrid.AnchoredPicture> own = new ArrayList<>();
    for (SheetGrid.AnchoredPicture picture : grid.pictures()) {
      if (picture.row() >= from && picture.row() < next && belongs(picture, item)) {
        own.add(picture);
      }
    }
    for (SheetGrid.AnchoredPicture picture : own) {
      placed.add(picture);
      Origin origin = new Origin(draft.origin().file(), picture.row(), picture.column() + 1);
      item.picture(picture.column(), draft, SheetCell.of(html(picture), origin));
    }
  }

  /** A row with other texts in between is none of the question's. */
  private boolean belongs(SheetGrid.AnchoredPicture picture, RowItem item) {
    int last = item.rows().getLast().number();
    return picture.row() <= last
        || grid.rows().stream()
            .noneMatch(row -> row.number() > last && row.number() <= picture.row());
  }

  private static String html(SheetGrid.AnchoredPicture picture) {
    return "<p><img src=\""
        + Html.escape(picture.name()).replace("\"", "&quot;")
        + "\" alt=\""
        + Html.escape(picture.alt()).replace("\"", "&quot;")
        + "\"></p>";
  }

  /** Says which pictures belong to no question. */
  void tellOthers(Problems problems) {
    for (SheetGrid.AnchoredPicture picture : grid.pictures()) {
      if (!placed.contains(picture)) {
        problems.warning(
            new Origin(
                grid.rows().isEmpty() ? "" : grid.rows().getFirst().origin().file(),
                picture.row(),
                picture.column() + 1),
            "the picture here belongs to no question and is left out",
            "move its upper left corner into the row of its question");
      }
    }
  }
}
