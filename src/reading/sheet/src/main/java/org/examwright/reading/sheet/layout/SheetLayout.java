package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.examwright.reading.sheet.columns.HeaderRow;
import org.examwright.reading.sheet.grid.SheetGrid;

/** Finds out how the sheets of a file are laid out, and reads them so. */
public final class SheetLayout {
  /** What sheets are called in which programs explain themselves. */
  private static final Set<String> ASIDE =
      Set.of("instructions", "example", "example sheet", "data", "meta", "lists", "readme", "help");

  private SheetLayout() {}

  /** Reads all sheets; each that holds questions is a section if there are several. */
  public static void read(List<SheetGrid> sheets, SheetReading reading) {
    List<SheetGrid> asking = new ArrayList<>();
    for (SheetGrid sheet : sheets) {
      boolean aside =
          sheets.size() > 1 && ASIDE.contains(sheet.name().toLowerCase(Locale.ROOT).strip());
      if (aside || (sheets.size() > 1 && HeaderRow.of(sheet).isEmpty())) {
        reading
            .problems()
            .note(
                sheet.rows().getFirst().origin(),
                aside
                    ? "the sheet explains others, by its name, and is passed over"
                    : "the sheet has no row that names a question and its answers: it is passed"
                        + " over");
        reading.account().begin(sheet);
        sheet
            .rows()
            .forEach(row -> reading.account().passOver(row, "in a sheet without questions"));
      } else {
        asking.add(sheet);
      }
    }
    for (SheetGrid sheet : asking) {
      reading.account().begin(sheet);
      reading.items().section(asking.size() > 1 ? List.of(sheet.name()) : List.of());
      read(sheet, reading);
    }
  }

  private static void read(SheetGrid sheet, SheetReading reading) {
    Optional<HeaderRow> header = HeaderRow.of(sheet);
    if (header.isPresent()) {
      if (AnsweredForm.isReported(header.get(), reading)) {
        return;
      }
      new HeaderLayout(sheet, header.get(), reading).read();
    }
  }
}
