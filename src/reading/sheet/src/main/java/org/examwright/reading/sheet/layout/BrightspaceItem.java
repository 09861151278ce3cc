package org.examwright.reading.sheet.layout;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.text.Html;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.sheet.item.CellNumbers;
import org.examwright.reading.sheet.item.CellTexts;
import org.examwright.reading.sheet.item.ItemDraft;
import org.examwright.reading.source.Problems;

/** Reads the rows of one question of Brightspace. */
record BrightspaceItem(List<GridRow> rows, Problems problems) {
  private static final String FREE_TEXT = "regexp";

  /** The question; nothing if it is of no kind that is known, which is reported. */
  Optional<ItemDraft> read() {
    GridRow first = rows.getFirst();
    String type = first.text(1).toUpperCase(Locale.ROOT);
    Optional<Kind> kind =
        Optional.ofNullable(
            switch (type) {
              case "WR" -> Kind.ESSAY;
              case "SA" -> Kind.SHORT;
              case "M" -> Kind.MATCHING;
              case "MC" -> Kind.CHOICE;
              case "TF" -> Kind.TRUE_FALSE;
              case "MS" -> Kind.MULTIPLE;
              case "O" -> Kind.ORDERING;
              default -> null; // of no kind that Brightspace imports
            });
    if (kind.isEmpty()) {
      problems.error(
          first.cell(1).origin(),
          "`" + first.text(1) + "` is no kind of question that Brightspace imports",
          "write WR, SA, M, MC, TF, MS or O");
      return Optional.empty();
    }
    SheetCell stem =
        rows.stream()
            .filter(row -> name(row).equals("questiontext"))
            .findFirst()
            .map(row -> text(row, 1, 2))
            .orElse(SheetCell.of("", first.origin()));
    ItemDraft draft = new ItemDraft(stem, first.origin()).kind(kind.get());
    if (kind.get() == Kind.MULTIPLE) {
      draft.allowSeveral();
    }
    Map<String, SheetCell> lefts = new LinkedHashMap<>();
    Map<String, SheetCell> rights = new LinkedHashMap<>();
    for (GridRow row : rows.subList(1, rows.size())) {
      switch (name(row)) {
        case "choice" -> lefts.put(row.cell(1).whole(), text(row, 2, 3));
        case "match" -> rights.put(row.cell(1).whole(), text(row, 2, 3));
        default -> part(row, kind.get(), draft);
      }
    }
    for (Map.Entry<String, SheetCell> left : lefts.entrySet()) {
      SheetCell right = rights.remove(left.getKey());
      draft.pair(
          left.getValue(), right == null ? SheetCell.of("", left.getValue().origin()) : right);
    }
    rights.values().forEach(draft::distractor);
    return Optional.of(draft);
  }

  private static String name(GridRow row) {
    return row.text(0).strip().toLowerCase(Locale.ROOT);
  }

  /** A text whose row may say behind it that it is HTML. */
  private static SheetCell text(GridRow row, int column, int flag) {
    return row.text(flag).equalsIgnoreCase("HTML")
        ? CellTexts.asHtml(row.cell(column))
        : row.cell(column);
  }

  private void part(GridRow row, Kind kind, ItemDraft draft) {
    SheetCell value = row.cell(1);
    switch (name(row)) {
      case "questiontext" -> {}
      case "id" -> draft.identifier(value);
      case "title" -> draft.title(value);
      case "points" -> draft.points(value);
      case "difficulty" -> {
        if (!value.isBlank()) {
          draft.tag(value.with("difficulty " + value.whole()));
        }
      }
      case "image" -> image(value, draft);
      case "hint" -> draft.hint(text(row, 1, 2));
      case "feedback" -> draft.feedback(text(row, 1, 2));
      case "answerkey" -> draft.answer(text(row, 1, 2));
      case "initialtext" -> tellLeftOut(row, "the text that an answer begins with");
      case "inputbox", "scoring" -> {
        if (!value.text().matches("(?i)allornothing|\\d*")) {
          problems.tally(row.origin(), "how Brightspace counts answers is left out");
        }
      }
      case "answer" -> accepted(row, draft);
      case "option" -> option(row, kind, draft);
      case "true", "false" -> truth(row, draft);
      case "item" -> draft.option(text(row, 1, 2), null, null, text(row, 3, 4));
      default -> tellLeftOut(row, "the row `" + row.text(0).replace('\n', ' ') + "`");
    }
  }

  private void tellLeftOut(GridRow row, String what) {
    if (!row.cell(1).isBlank()) {
      problems.warning(row.origin(), what + " is left out", "write it into the question");
    }
  }

  private static void image(SheetCell file, ItemDraft draft) {
    if (!file.isBlank()) {
      String address = Html.escape(file.text()).replace("\"", "&quot;");
      draft.picture(file.with("<p><img src=\"" + address + "\" alt=\"\"></p>"));
    }
  }

  private static Optional<BigDecimal> percent(SheetCell cell) {
    return CellNumbers.first(cell.text());
  }

  private void accepted(GridRow row, ItemDraft draft) {
    if (row.text(3).equalsIgnoreCase(FREE_TEXT)) {
      problems.warning(
          row.cell(3).origin(),
          "the answer is a regular expression and is taken for words",
          "list the words that it accepts");
    }
    if (row.text(3).equalsIgnoreCase("sensitive")) {
      draft.settings(true, true);
    }
    draft.option(row.cell(2), null, percent(row.cell(1)).orElse(BigDecimal.valueOf(100)), null);
  }

  private static void option(GridRow row, Kind kind, ItemDraft draft) {
    Optional<BigDecimal> credit = percent(row.cell(1));
    boolean right = credit.filter(earned -> earned.signum() > 0).isPresent();
    boolean counts = kind == Kind.CHOICE && credit.isPresent();
    draft.option(text(row, 2, 3), right, counts ? credit.get() : null, text(row, 4, 5));
  }

  private static void truth(GridRow row, ItemDraft draft) {
    boolean right = percent(row.cell(1)).filter(credit -> credit.signum() > 0).isPresent();
    draft.option(
        row.cell(0).with(name(row).equals("true") ? "True" : "False"),
        right,
        null,
        text(row, 2, 3));
  }
}
