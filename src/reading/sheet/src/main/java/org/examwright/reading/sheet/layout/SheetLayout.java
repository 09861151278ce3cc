package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.reading.sheet.columns.HeaderRow;
import org.examwright.reading.sheet.columns.SheetProduct;
import org.examwright.reading.sheet.grid.SheetGrid;
import org.jspecify.annotations.Nullable;

/** Finds out how the sheets of a file are laid out, and reads them so. */
public final class SheetLayout {
  /** What sheets are called in which programs explain themselves. */
  private static final Set<String> ASIDE =
      Set.of("instructions", "example", "example sheet", "data", "meta", "lists", "readme", "help");

  private static final String CARDS = "cards";

  /** Of sheets without names of columns: a question, the right answer, and wrong ones. */
  private static final String RIGHT_FIRST = "right-first";

  private static final Set<String> NAMELESS =
      Set.of(CARDS, DividedLayout.WORD, BoardLayout.WORD, RIGHT_FIRST);

  /** The words for {@code --shape}. */
  public static final List<String> WORDS =
      Stream.concat(
              Stream.of(SheetProduct.values()).map(SheetProduct::word),
              Stream.of(
                  BrightspaceLayout.WORD,
                  BlackboardLayout.WORD,
                  CARDS,
                  DividedLayout.WORD,
                  BoardLayout.WORD,
                  RIGHT_FIRST))
          .toList();

  private SheetLayout() {}

  /**
   * Reads all sheets; each that holds questions is a section if there are several.
   *
   * @param shape how they are laid out, one of {@link #WORDS}; null to find out
   */
  public static void read(List<SheetGrid> sheets, @Nullable String shape, SheetReading reading) {
    List<SheetGrid> asking = new ArrayList<>();
    for (SheetGrid sheet : sheets) {
      boolean aside =
          sheets.size() > 1 && ASIDE.contains(sheet.name().toLowerCase(Locale.ROOT).strip());
      if (aside || (sheets.size() > 1 && !asks(sheet))) {
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
      read(sheet, shape, reading);
    }
  }

  private static boolean asks(SheetGrid sheet) {
    return BrightspaceLayout.fits(sheet) || HeaderRow.of(sheet).isPresent();
  }

  private static void read(SheetGrid sheet, @Nullable String shape, SheetReading reading) {
    if (shape == null ? BrightspaceLayout.fits(sheet) : shape.equals(BrightspaceLayout.WORD)) {
      BrightspaceLayout.read(sheet, reading);
      return;
    }
    if (shape == null ? BlackboardLayout.fits(sheet) : shape.equals(BlackboardLayout.WORD)) {
      BlackboardLayout.read(sheet, reading);
      return;
    }
    Optional<HeaderRow> header =
        shape != null && NAMELESS.contains(shape) ? Optional.empty() : HeaderRow.of(sheet);
    if (header.isEmpty()) {
      bare(sheet, shape, reading);
    } else if (AnsweredForm.isReported(header.get(), reading)) {
      sheet.rows().forEach(row -> reading.account().passOver(row, "what students answered"));
    } else {
      SheetProduct product =
          Stream.of(SheetProduct.values())
              .filter(each -> each.word().equals(shape))
              .findFirst()
              .orElseGet(() -> SheetProduct.of(sheet, header.get()));
      new HeaderLayout(
              sheet,
              header.get(),
              product,
              "row " + header.get().row().number() + " names the columns",
              reading)
          .read();
    }
  }

  /** A sheet whose columns no row names, below a title that may stand above them. */
  private static void bare(SheetGrid sheet, @Nullable String shape, SheetReading reading) {
    int titles = 0;
    while (titles + 1 < sheet.rows().size()
        && sheet.width() > 1
        && sheet.rows().get(titles).filled().count() == 1) {
      titles++;
    }
    SheetGrid untitled =
        new SheetGrid(
            sheet.name(),
            sheet.rows().subList(titles, sheet.rows().size()),
            sheet.merged(),
            sheet.pictures(),
            sheet.tabs());
    SheetGrid below =
        RIGHT_FIRST.equals(shape) ? FiveLines.sideBySide(untitled).orElse(untitled) : untitled;
    if (shape == null ? BoardLayout.fits(below) : shape.equals(BoardLayout.WORD)) {
      sheet.rows().subList(0, titles).forEach(row -> reading.account().passOver(row, "a title"));
      BoardLayout.read(below, reading);
      return;
    }
    Optional<DividedLayout> divided = DividedLayout.of(below);
    if (divided.isPresent() && (shape == null || shape.equals(DividedLayout.WORD))) {
      sheet.rows().subList(0, titles).forEach(row -> reading.account().passOver(row, "a title"));
      divided.get().read(reading);
      return;
    }
    Optional<BareColumns> columns =
        RIGHT_FIRST.equals(shape)
            ? Optional.of(BareColumns.rightFirst(below))
            : BareColumns.of(below);
    if (TurnedSheet.isReported(sheet, reading.problems())
        || FiveLines.isReported(sheet, shape, reading.problems())
        || columns.isEmpty()) {
      sheet.rows().forEach(row -> reading.account().passOver(row, "no column asks a question"));
      return;
    }
    sheet.rows().subList(0, titles).forEach(row -> reading.account().passOver(row, "a title"));
    reading
        .problems()
        .warning(
            below.rows().getFirst().origin(),
            "no row names the columns: they are taken for " + columns.get().why(),
            "write a first row that names them: " + String.join(", ", columns.get().headers()));
    new HeaderLayout(
            below,
            columns.get().header(below),
            columns.get().product(),
            "no row names the columns",
            reading)
        .read();
  }
}
