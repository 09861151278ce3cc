package org.examwright.reading.sheet.columns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.sheet.grid.SheetGrid;

/**
 * The row of a sheet that says what its columns are.
 *
 * @param place of the row among the rows of the sheet, counted from 0; -1 if nobody wrote it
 * @param headers what each column says; nothing where it says nothing that is known
 */
public record HeaderRow(int place, GridRow row, List<Optional<ColumnHeader>> headers) {
  private static final int SEARCHED = 15;

  /** Wooclap calls a title what is asked. */
  private static final List<ColumnRole> TITLED =
      List.of(ColumnRole.KIND, ColumnRole.TITLE, ColumnRole.KEY, ColumnRole.OPTION);

  private static final Pattern MARKDOWN = Pattern.compile("(?i)\\([^()]*\\bmarkdown\\b[^()]*\\)");

  /** Beside a question one of these makes a header of a row. */
  private static final Set<ColumnRole> TELLING =
      EnumSet.of(
          ColumnRole.OPTION,
          ColumnRole.ANSWER,
          ColumnRole.KEY,
          ColumnRole.WRONG,
          ColumnRole.KIND,
          ColumnRole.POINTS,
          ColumnRole.CATEGORY,
          ColumnRole.MODEL,
          ColumnRole.FEEDBACK,
          ColumnRole.NUMBER,
          ColumnRole.LEFT);

  public HeaderRow {
    headers = List.copyOf(headers);
  }

  /** The header of a sheet: the row among its first that says most. */
  public static Optional<HeaderRow> of(SheetGrid grid) {
    HeaderRow best = null;
    for (int i = 0; i < Math.min(SEARCHED, grid.rows().size()); i++) {
      HeaderRow row = read(grid.rows().get(i), i);
      if (row.isHeader() && (best == null || row.known() > best.known())) {
        best = row;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A header that nobody wrote, for a sheet in which each row may be a question. */
  public static HeaderRow standingFor(List<String> headers, Origin origin) {
    List<SheetCell> cells = headers.stream().map(text -> SheetCell.of(text, origin)).toList();
    return read(new GridRow(0, 0, cells, origin), -1);
  }

  /** Whether it is a row of the sheet. */
  public boolean isWritten() {
    return place >= 0;
  }

  private static HeaderRow read(GridRow row, int place) {
    List<Optional<ColumnHeader>> headers = new ArrayList<>();
    row.cells().forEach(cell -> headers.add(ColumnHeader.of(cell.text())));
    if (isPair(headers, "q", "a")) {
      headers.replaceAll(
          header ->
              header.map(
                  letter ->
                      new ColumnHeader(
                          letter.index().equals("q") ? ColumnRole.STEM : ColumnRole.ANSWER, "")));
    }
    if (headers.stream().flatMap(Optional::stream).noneMatch(h -> h.role() == ColumnRole.STEM)) {
      headers.replaceAll(header -> header.map(HeaderRow::asked));
    }
    if (headers.stream()
        .map(header -> header.map(ColumnHeader::role).orElse(ColumnRole.NOTHING))
        .limit(4)
        .toList()
        .equals(TITLED)) {
      headers.set(1, Optional.of(new ColumnHeader(ColumnRole.STEM, "")));
    }
    return new HeaderRow(place, row, headers);
  }

  /** A lone {@code q} where nothing else says which column asks. */
  private static ColumnHeader asked(ColumnHeader header) {
    return header.role() == ColumnRole.OPTION && header.index().equals("q")
        ? new ColumnHeader(ColumnRole.STEM, "")
        : header;
  }

  private static boolean isPair(List<Optional<ColumnHeader>> headers, String first, String second) {
    List<String> indexes =
        headers.stream().flatMap(Optional::stream).map(ColumnHeader::index).toList();
    return indexes.equals(List.of(first, second));
  }

  private boolean has(ColumnRole role) {
    return headers.stream().anyMatch(header -> header.filter(h -> h.role() == role).isPresent());
  }

  private long known() {
    return headers.stream().filter(Optional::isPresent).count();
  }

  private boolean isHeader() {
    long filled = row.filled().count();
    boolean cards = has(ColumnRole.LEFT) && has(ColumnRole.RIGHT);
    boolean told = TELLING.stream().anyMatch(this::has);
    return known() * 3 >= filled
        && ((has(ColumnRole.STEM) && (told || filled == 1)) || (cards && known() >= 2));
  }

  /** Whether the header of the questions says that texts are written in Markdown. */
  public boolean isMarkdown() {
    for (int column = 0; column < headers.size(); column++) {
      if (at(column).filter(header -> header.role() == ColumnRole.STEM).isPresent()
          && MARKDOWN.matcher(row.text(column)).find()) {
        return true;
      }
    }
    return false;
  }

  /** What a column says; empty if it is none that is known. */
  public Optional<ColumnHeader> at(int column) {
    return column < headers.size() ? headers.get(column) : Optional.empty();
  }

  /** Whether a column has this header, whatever programs add to it. */
  public boolean says(String normal) {
    return row.cells().stream().anyMatch(cell -> HeaderText.normal(cell.text()).equals(normal));
  }
}
