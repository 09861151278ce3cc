package org.examwright.reading.sheet.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.sheet.columns.ColumnRole;
import org.examwright.reading.sheet.columns.KeyColumn;
import org.examwright.reading.sheet.columns.KeyRow;
import org.examwright.reading.sheet.columns.KindWords;
import org.examwright.reading.sheet.columns.SheetColumns;
import org.examwright.reading.sheet.columns.SheetProduct;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.sheet.item.CellNumbers;
import org.examwright.reading.sheet.item.ItemDraft;
import org.examwright.reading.sheet.item.TruthWords;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** A question and the rows that it stands in: one, or one for each option. */
final class RowItem {
  /** What stands in the column of kinds in a row that begins a category. */
  private static final String CATEGORY = "category";

  private static final Pattern LETTERS = Pattern.compile("[A-Ha-h](?:[,;/ ]+[A-Ha-h])*");

  private final List<GridRow> rows = new ArrayList<>();
  private final List<String> category;
  private final RowContext context;
  private final SheetColumns columns;
  private final StemOptions asked;

  RowItem(GridRow first, List<String> category, RowContext context) {
    rows.add(first);
    this.category = category;
    this.context = context;
    this.columns = context.columns();
    boolean alone =
        !context.isMarkdown()
            && Stream.of(ColumnRole.OPTION, ColumnRole.WRONG, ColumnRole.LEFT)
                .flatMap(role -> columns.all(role).stream())
                .allMatch(column -> first.cell(column.column()).isBlank());
    this.asked = StemOptions.of(cell(ColumnRole.STEM), alone ? keys() : List.of());
  }

  void goesOn(GridRow row) {
    rows.add(row);
  }

  List<GridRow> rows() {
    return rows;
  }

  GridRow first() {
    return rows.getFirst();
  }

  SheetCell cell(ColumnRole role) {
    return columns.has(role)
        ? first().cell(columns.first(role))
        : SheetCell.of("", first().origin());
  }

  private String text(ColumnRole role) {
    return columns.has(role) ? cell(role).text() : "";
  }

  /** Whether a cell says in Blooket that the answer is typed. */
  static boolean isTyping(SheetCell cell) {
    return cell.text().equalsIgnoreCase("typing");
  }

  /** The kind that the row says; null if it says none. */
  @Nullable Kind kind() {
    if (context.product() == SheetProduct.BLOOKET && first().filled().anyMatch(RowItem::isTyping)) {
      return Kind.SHORT;
    }
    String said = text(ColumnRole.KIND);
    if (KindWords.isPoll(said)) {
      return Kind.ESSAY;
    }
    return KindWords.of(said).orElse(null);
  }

  /** Whether it is no question, but begins a category. */
  boolean isCategory() {
    return context.isMarkdown() && CATEGORY.equalsIgnoreCase(text(ColumnRole.KIND));
  }

  List<String> category() {
    return category;
  }

  /** Whether the key names options, and is no answer itself. */
  boolean isKeyed() {
    Kind kind = kind();
    boolean chosen =
        kind == null || kind == Kind.CHOICE || kind == Kind.MULTIPLE || kind == Kind.TRUE_FALSE;
    return chosen && !isCategory() && options().stream().anyMatch(o -> !o.isBlank());
  }

  /** The options, blank ones included. */
  List<SheetCell> options() {
    if (!asked.options().isEmpty()) {
      return asked.options();
    }
    List<SheetColumns.NumberedColumn> numbered = columns.all(ColumnRole.OPTION);
    if (numbered.size() == 1 && context.optionsBelow()) {
      return OptionsInCell.withoutLabels(
          rows.stream().map(row -> row.cell(numbered.getFirst().column())).toList());
    }
    if (context.isMarkdown()) {
      return numbered.stream().map(column -> first().cell(column.column())).toList();
    }
    if (numbered.size() == 1) {
      SheetCell cell = first().cell(numbered.getFirst().column());
      return cell.isBlank() ? List.of() : OptionsInCell.split(cell);
    }
    return OptionsInCell.withoutLabels(
        numbered.stream().map(column -> first().cell(column.column())).toList());
  }

  private List<SheetCell> keys() {
    return cells(columns.keys());
  }

  private List<SheetCell> cells(List<SheetColumns.NumberedColumn> some) {
    return some.stream()
        .map(column -> first().cell(column.column()))
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  KeyRow keyRow() {
    List<SheetColumns.NumberedColumn> numbered = columns.all(ColumnRole.OPTION);
    return new KeyRow(
        marksOptions() ? List.of() : keys(),
        options().stream().map(SheetCell::text).toList(),
        numbered.size() == 1 || !asked.options().isEmpty()
            ? List.of()
            : numbered.stream().map(SheetColumns.NumberedColumn::index).toList());
  }

  /** Whether each row of an option says in the column of the key that it is right or wrong. */
  private boolean marksOptions() {
    int key = columns.first(ColumnRole.KEY);
    return context.optionsBelow()
        && key >= 0
        && rows.size() > 1
        && rows.stream()
            .map(row -> row.text(key))
            .allMatch(text -> text.isEmpty() || TruthWords.of(text).isPresent())
        && rows.stream().skip(1).anyMatch(row -> !row.text(key).isEmpty());
  }

  /** What the row says, with its key understood as those of the other rows. */
  ItemDraft draft(KeyColumn keys, PlacedPictures pictures, Problems problems) {
    Origin origin = cell(ColumnRole.STEM).origin();
    boolean lone = keys().isEmpty() && options().stream().allMatch(SheetCell::isBlank);
    StemBlanks blanks =
        context.isMarkdown()
            ? new StemBlanks(asked.stem(), List.of())
            : StemBlanks.of(asked.stem(), kind(), lone, problems);
    ItemDraft draft = new ItemDraft(blanks.stem(), origin);
    Kind kind = kind();
    draft.kind(kind);
    blanks.gaps().forEach(draft::gap);
    if (context.isMarkdown()) {
      draft.inMarkdown();
      if (kind == null && lone && cell(ColumnRole.STEM).text().contains("[[")) {
        draft.kind(Kind.GAPS);
      }
    }
    tellKind(draft, problems);
    if (columns.has(ColumnRole.WRONG)) {
      gathered(draft);
    } else if (kind == Kind.MATCHING || (columns.has(ColumnRole.LEFT) && kind == null)) {
      new RowPairs(this, columns).read(draft, problems);
    } else if (kind == Kind.ORDERING) {
      RowOrder.read(options(), keyRow(), draft);
    } else if (isKeyed()) {
      chosen(draft, keys, problems);
    } else {
      written(draft, problems);
    }
    new RowExtras(this, columns).read(draft, category, problems);
    pictures.place(this, draft);
    return draft;
  }

  private void tellKind(ItemDraft draft, Problems problems) {
    String said = text(ColumnRole.KIND);
    if (KindWords.isPoll(said)) {
      draft.asPoll();
      problems.warning(
          cell(ColumnRole.KIND).origin(),
          "a poll has no right answer: it is read as an open question",
          "give it a key to make a choice of it");
    } else if (!said.isEmpty() && KindWords.of(said).isEmpty()) {
      problems.tally(
          cell(ColumnRole.KIND).origin(),
          "`" + said.replace('\n', ' ') + "` is no kind of question that is known; its cells tell",
          "write choice, multiple, true-false, short, numeric, essay, matching or ordering");
    }
  }

  /** Right and wrong answers have columns of their own. */
  private void gathered(ItemDraft draft) {
    List<SheetCell> wrong = new ArrayList<>();
    for (SheetColumns.NumberedColumn column : columns.all(ColumnRole.WRONG)) {
      SheetCell cell = first().cell(column.column());
      if (!cell.isBlank()) {
        wrong.add(cell);
      }
    }
    for (SheetCell key : keys()) {
      if (wrong.isEmpty()) {
        draft.answer(key);
      } else {
        draft.option(key, true, null, null);
      }
    }
    options().forEach(option -> draft.option(option, false, null, null));
    wrong.forEach(cell -> draft.option(cell, false, null, null));
  }

  private void chosen(ItemDraft draft, KeyColumn keys, Problems problems) {
    List<SheetCell> options = options();
    KeyRow row = keyRow();
    Set<Integer> right = row.isBlank() ? Set.of() : keys.right(row);
    if (right.isEmpty() && !row.isBlank()) {
      draft.fail(); // it has been said which key names no option
    }
    if (!row.isBlank()) {
      draft.asKeyed();
    }
    RepeatedKeys.check(cells(columns.repeatedKeys()), row, right, draft, problems);
    boolean told =
        !row.isBlank()
            || marksOptions()
            || columns.has(ColumnRole.FLAG)
            || columns.has(ColumnRole.CREDIT);
    if (!told) {
      KeyColumn.tellMissing(
          columns.has(ColumnRole.KEY) ? cell(ColumnRole.KEY).origin() : draft.origin(), problems);
      draft.fail();
    }
    for (int i = 0; i < options.size(); i++) {
      @Nullable Boolean flag = flag(i);
      @Nullable BigDecimal credit = credit(i);
      draft.option(
          options.get(i),
          flag == null ? Boolean.valueOf(right.contains(i)) : flag,
          credit,
          reply(i));
    }
    if (kind() == Kind.MULTIPLE) {
      draft.allowSeveral();
    }
  }

  private @Nullable Boolean flag(int option) {
    if (marksOptions()) {
      return TruthWords.of(rows.get(option).text(columns.first(ColumnRole.KEY))).orElse(false);
    }
    Optional<SheetCell> cell = beside(ColumnRole.FLAG, option);
    return cell.map(flag -> TruthWords.of(flag.text()).orElse(false)).orElse(null);
  }

  private @Nullable BigDecimal credit(int option) {
    return beside(ColumnRole.CREDIT, option)
        .flatMap(cell -> CellNumbers.first(cell.text()))
        .orElse(null);
  }

  private @Nullable SheetCell reply(int option) {
    Optional<SheetCell> own = beside(ColumnRole.OPTION_FEEDBACK, option);
    return own.or(
            () ->
                isNumbered(ColumnRole.FEEDBACK)
                    ? beside(ColumnRole.FEEDBACK, option)
                    : Optional.empty())
        .orElse(null);
  }

  /** Whether columns of a role belong to single options. */
  boolean isNumbered(ColumnRole role) {
    return columns.all(role).stream().anyMatch(column -> !column.index().isEmpty());
  }

  /** What a column of another role says of an option: in its row, or by its number or letter. */
  private Optional<SheetCell> beside(ColumnRole role, int option) {
    if (!columns.has(role)) {
      return Optional.empty();
    }
    if (!asked.options().isEmpty()) {
      return Optional.empty();
    }
    if (context.optionsBelow()) {
      return option < rows.size()
          ? Optional.of(rows.get(option).cell(columns.first(role)))
          : Optional.empty();
    }
    List<SheetColumns.NumberedColumn> numbered = columns.all(ColumnRole.OPTION);
    if (option >= numbered.size()) {
      return Optional.empty();
    }
    int same = columns.numbered(role, numbered.get(option).index());
    int place =
        same >= 0 || isNumbered(role)
            ? same
            : option < columns.all(role).size() && columns.all(role).size() == numbered.size()
                ? columns.all(role).get(option).column()
                : -1;
    return place < 0 ? Optional.empty() : Optional.of(first().cell(place));
  }

  private void written(ItemDraft draft, Problems problems) {
    keys().forEach(draft::answer);
    tellLetters(draft, problems);
    if (kind() == Kind.ESSAY || kind() == Kind.SHORT || kind() == Kind.NUMERIC) {
      List<SheetCell> options = options();
      for (int i = 0; i < options.size(); i++) {
        draft.option(options.get(i), null, credit(i), reply(i));
      }
    } else if (kind() == null
        && columns.all(ColumnRole.OPTION).size() > 1
        && keys().isEmpty()
        && text(ColumnRole.MODEL).isEmpty()) {
      problems.warning(
          draft.origin(),
          "the question has neither options nor a key: it is read as an open question",
          "fill its cells, or give it the kind `essay`");
    }
  }

  /** A letter is rarely an answer, and mostly names an option that stands somewhere else. */
  private void tellLetters(ItemDraft draft, Problems problems) {
    boolean letters = !keys().isEmpty() && keys().stream().allMatch(k -> isLetters(k.text()));
    boolean number =
        columns.has(ColumnRole.OPTION)
            && !keys().isEmpty()
            && keys().stream().allMatch(key -> key.whole().matches("[1-9]"));
    if (kind() == null && (letters || number) && options().stream().allMatch(SheetCell::isBlank)) {
      problems.tally(
          draft.origin(),
          "the key is a letter or a number and there are no options: it is read as the answer",
          "write each option into a cell of its own, below `A`, `B`, `C` …");
    }
  }

  private static boolean isLetters(String key) {
    return LETTERS.matcher(key).matches();
  }

  /** A picture above one of its cells, which belongs to the option there or else to the stem. */
  void picture(int column, ItemDraft draft, SheetCell html) {
    List<SheetColumns.NumberedColumn> numbered = columns.all(ColumnRole.OPTION);
    int option = -1;
    int filled = 0;
    for (SheetColumns.NumberedColumn each : numbered) {
      boolean blank = first().cell(each.column()).isBlank();
      option = each.column() == column && !blank ? filled : option;
      filled += blank ? 0 : 1;
    }
    if (numbered.size() < 2 || option < 0 || !draft.optionPicture(option, html)) {
      draft.picture(html);
    }
  }
}
