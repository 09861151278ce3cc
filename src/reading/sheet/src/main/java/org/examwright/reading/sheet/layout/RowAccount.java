package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.examwright.model.exchange.Explanation;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetGrid;

/** Keeps what became of each row that is not blank. */
public final class RowAccount {
  private final boolean several;
  private final List<Explanation.Shape> shapes = new ArrayList<>();
  private final List<Explanation.PassedOver> passedOver = new ArrayList<>();
  private final List<SheetRow> rows = new ArrayList<>();
  private String sheet = "";
  private int sheets;
  private boolean markdown;

  private record SheetRow(int sheet, Explanation.Stretch stretch) {}

  /**
   * @param several whether the file has several sheets, so that rows need their names
   */
  public RowAccount(boolean several) {
    this.several = several;
  }

  /** Says of which sheet the next rows are. */
  public void begin(SheetGrid grid) {
    sheets++;
    sheet = several && !grid.name().isEmpty() ? " of `" + grid.name() + "`" : "";
  }

  /** Says that a sheet is one of our own, in which nothing is to be guessed. */
  void inMarkdown() {
    markdown = true;
  }

  /** Whether a sheet is one of our own. */
  public boolean isInMarkdown() {
    return markdown;
  }

  /** The way in which a sheet is laid out. */
  void shape(String word, int rows, int questions, String why) {
    shapes.add(new Explanation.Shape(word, rows, questions, why + sheet));
  }

  /**
   * A row that a question was made of.
   *
   * @param question its number, counted from 1; 0 if it has errors
   */
  void question(GridRow row, int question) {
    stretch(row, question == 0 ? "with errors" : "row", question);
  }

  /** A row that says something and is no question. */
  void row(GridRow row, String role) {
    stretch(row, role, 0);
  }

  /** A row of which nothing is made. */
  void passOver(GridRow row, String why) {
    passedOver.add(new Explanation.PassedOver(why + sheet, row.number(), row.lastLine()));
    stretch(row, "passed over", 0);
  }

  private void stretch(GridRow row, String role, int question) {
    rows.add(
        new SheetRow(
            sheets, new Explanation.Stretch(row.number(), row.lastLine(), role + sheet, question)));
  }

  /** All of it, in the order of the file. */
  public Explanation explanation() {
    List<Explanation.Stretch> stretches = new ArrayList<>();
    rows.stream()
        .sorted(
            Comparator.comparingInt(SheetRow::sheet)
                .thenComparingInt(row -> row.stretch().firstLine()))
        .map(SheetRow::stretch)
        .forEach(next -> add(next, stretches));
    return new Explanation(shapes, passedOver, List.of(), stretches);
  }

  /** Rows next to each other of which the same was made are one stretch. */
  private static void add(Explanation.Stretch next, List<Explanation.Stretch> stretches) {
    Explanation.Stretch last = stretches.isEmpty() ? null : stretches.getLast();
    if (last != null
        && last.role().equals(next.role())
        && last.question() == next.question()
        && last.lastLine() + 1 == next.firstLine()) {
      stretches.removeLast();
      stretches.add(
          new Explanation.Stretch(last.firstLine(), next.lastLine(), next.role(), next.question()));
    } else {
      stretches.add(next);
    }
  }
}
