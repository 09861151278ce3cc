package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.sheet.columns.HeaderRow;
import org.examwright.reading.sheet.columns.KindWords;
import org.examwright.reading.sheet.columns.SheetProduct;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.sheet.grid.SheetGrid;

/**
 * Columns that no row names, known by what stands in them.
 *
 * @param headers as their author could have written them
 * @param product that writes such sheets
 * @param why in a clause
 */
record BareColumns(List<String> headers, SheetProduct product, String why) {
  private static final Set<String> FEEDER_KINDS = Set.of("mc", "mr", "tf");
  private static final int BLOOKET_WIDTH = 8;
  private static final int BLOOKET_TIME = 6;
  private static final int MOST_OPTIONS = 10;
  private static final String QUESTION = "Question";

  /** What numbers in front of a question are: its own, and before that of what it belongs to. */
  private static final List<String> COUNTERS = List.of("Category", "Number");

  private static final String KEY = "Correct answer";

  BareColumns {
    headers = List.copyOf(headers);
  }

  /** What the columns are; nothing if that cannot be said. */
  static Optional<BareColumns> of(SheetGrid grid) {
    return feeder(grid)
        .or(() -> counted(grid))
        .or(() -> blooket(grid))
        .or(() -> flagged(grid))
        .or(() -> keyed(grid))
        .or(() -> cards(grid));
  }

  /** A question, the right answer and wrong ones, as somebody has said. */
  static BareColumns rightFirst(SheetGrid grid) {
    List<String> headers = new ArrayList<>(List.of(QUESTION, KEY));
    for (int wrong = 1; wrong <= grid.width() - 2; wrong++) {
      headers.add("Incorrect answer " + wrong);
    }
    return new BareColumns(
        headers, SheetProduct.OTHER, "a question, the right answer and wrong ones");
  }

  /** {@code Q1,multiplechoice,stem,3,2,a,feedback,b,feedback}. */
  private static Optional<BareColumns> counted(SheetGrid grid) {
    if (grid.width() < 7
        || !all(grid, 1, cell -> KindWords.of(cell.text()).isPresent())
        || !all(grid, 2, cell -> !cell.isBlank() && !isNumber(cell))
        || !all(grid, 3, cell -> cell.isBlank() || isNumber(cell))
        || !all(grid, 4, cell -> cell.isBlank() || isNumber(cell))) {
      return Optional.empty();
    }
    List<String> headers =
        new ArrayList<>(List.of("Title", "Type", QUESTION, "", "Correct answer number"));
    for (int option = 1; headers.size() < grid.width(); option++) {
      headers.add("Option " + option);
      headers.add("Feedback " + option);
    }
    return Optional.of(
        new BareColumns(
            headers,
            SheetProduct.OTHER,
            "name, kind, question, count, key, and options with feedback"));
  }

  /** The header that the sheet lacks. */
  HeaderRow header(SheetGrid grid) {
    return HeaderRow.standingFor(headers, grid.rows().getFirst().origin());
  }

  private static boolean all(SheetGrid grid, int column, Predicate<SheetCell> test) {
    return grid.rows().stream().map(row -> row.cell(column)).allMatch(test);
  }

  private static boolean most(SheetGrid grid, int column, Predicate<SheetCell> test) {
    long fitting = grid.rows().stream().map(row -> row.cell(column)).filter(test).count();
    return fitting * 10 >= grid.rows().size() * 8L && fitting > 0;
  }

  private static boolean isNumber(SheetCell cell) {
    return cell.whole().matches("\\d{1,5}");
  }

  /** {@code MC,,1,stem,2,a,b,c}. */
  private static Optional<BareColumns> feeder(SheetGrid grid) {
    if (!all(grid, 0, cell -> FEEDER_KINDS.contains(cell.text().toLowerCase(Locale.ROOT)))
        || !all(grid, 2, cell -> cell.isBlank() || cell.text().matches("[\\d.,]+"))) {
      return Optional.empty();
    }
    List<String> headers =
        new ArrayList<>(List.of("Type", "", "Points", QUESTION, "Correct answer number"));
    options(headers, grid.width() - headers.size());
    return Optional.of(
        new BareColumns(headers, SheetProduct.OTHER, "kind, points, question, key and options"));
  }

  private static void options(List<String> headers, int count) {
    for (int option = 1; option <= count; option++) {
      headers.add("Option " + option);
    }
  }

  /** Sheets of Blooket whose header was lost or written over. */
  private static Optional<BareColumns> blooket(SheetGrid grid) {
    boolean shaped =
        grid.width() >= BLOOKET_WIDTH
            && most(grid, 0, BareColumns::isNumber)
            && most(grid, 1, cell -> !cell.isBlank() && !isNumber(cell))
            && most(grid, BLOOKET_TIME, cell -> cell.whole().matches("\\d{1,3}(?:\\s*\\p{L}+)?"))
            && most(
                grid,
                BLOOKET_WIDTH - 1,
                cell -> cell.isBlank() || cell.whole().matches("[1-4](?:\\s*,\\s*[1-4])*"));
    return shaped
        ? Optional.of(
            new BareColumns(
                List.of(
                    "Number",
                    QUESTION,
                    "Answer 1",
                    "Answer 2",
                    "Answer 3",
                    "Answer 4",
                    "Time limit",
                    "Correct answer number"),
                SheetProduct.BLOOKET,
                "number, question, four answers, time and key, as Blooket has them"))
        : Optional.empty();
  }

  /** {@code Q1,stem,a,yes,b,no}. */
  private static Optional<BareColumns> flagged(SheetGrid grid) {
    if (grid.width() < 6) {
      return Optional.empty();
    }
    List<String> headers = new ArrayList<>(List.of("Title", QUESTION));
    for (int column = 3; column < grid.width(); column += 2) {
      if (!all(grid, column, cell -> cell.isBlank() || cell.text().matches("(?i)yes|no"))) {
        return Optional.empty();
      }
      headers.add("Option " + column / 2);
      headers.add("Is correct " + column / 2);
    }
    return Optional.of(
        new BareColumns(headers, SheetProduct.OTHER, "name, question, and options with yes or no"));
  }

  /** A question, options, and a last column that names one of them in each row. */
  private static Optional<BareColumns> keyed(SheetGrid grid) {
    int key = grid.width() - 1;
    int stem = counters(grid);
    int options = key - stem - 1;
    if (options < 2 || options > MOST_OPTIONS || !most(grid, stem, cell -> !cell.isBlank())) {
      return Optional.empty();
    }
    boolean letters = most(grid, key, cell -> isLetter(cell, options));
    boolean words =
        grid.rows().stream().filter(row -> repeats(row, stem, key)).count() * 10
            >= grid.rows().size() * 8L;
    boolean numbers =
        most(
            grid,
            key,
            cell -> cell.whole().matches("[1-9]") && Integer.parseInt(cell.whole()) <= options);
    if (!letters && !words && !numbers) {
      return Optional.empty();
    }
    List<String> headers =
        new ArrayList<>(COUNTERS.subList(COUNTERS.size() - stem, COUNTERS.size()));
    headers.add(QUESTION);
    options(headers, options);
    headers.add(KEY);
    return Optional.of(
        new BareColumns(headers, SheetProduct.OTHER, "question, options, and the right one last"));
  }

  /** How many columns in front of the questions number them. */
  private static int counters(SheetGrid grid) {
    int columns = 0;
    while (columns < COUNTERS.size() && most(grid, columns, BareColumns::counts)) {
      columns++;
    }
    return columns;
  }

  /** Whether a cell holds the number of a question and nothing else: {@code 7}, {@code Item 7}. */
  private static boolean counts(SheetCell cell) {
    String text = cell.whole();
    return isNumber(cell)
        || QuestionNumber.of(text).filter(number -> number.length() >= text.length()).isPresent();
  }

  private static boolean isLetter(SheetCell cell, int options) {
    String letter = cell.text().toUpperCase(Locale.ROOT);
    return letter.length() == 1 && letter.charAt(0) >= 'A' && letter.charAt(0) < 'A' + options;
  }

  private static boolean repeats(GridRow row, int stem, int key) {
    String words = row.text(key);
    for (int column = stem + 1; column < key; column++) {
      if (!words.isEmpty() && row.text(column).equalsIgnoreCase(words)) {
        return true;
      }
    }
    return false;
  }

  /** A term and its definition, as flash cards have them. */
  private static Optional<BareColumns> cards(SheetGrid grid) {
    boolean pairs =
        grid.width() == 2
            && (grid.rows().size() >= 2 || grid.tabs())
            && all(grid, 0, cell -> !cell.isBlank())
            && all(grid, 1, cell -> !cell.isBlank());
    return pairs
        ? Optional.of(
            new BareColumns(
                List.of(QUESTION, "Answer"), SheetProduct.OTHER, "a question and its answer"))
        : Optional.empty();
  }
}
