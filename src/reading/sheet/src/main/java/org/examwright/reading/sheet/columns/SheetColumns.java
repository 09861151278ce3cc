package org.examwright.reading.sheet.columns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetGrid;

/** Which columns of a sheet are for what, once all headers have been looked at together. */
public final class SheetColumns {
  private static final Pattern LETTER = Pattern.compile("(?:\\(?(?:\\p{L}|\\d{1,2})[.)]?)?");

  private final Map<ColumnRole, List<NumberedColumn>> columns = new EnumMap<>(ColumnRole.class);
  private final List<Integer> unknown = new ArrayList<>();

  /**
   * A column and its number or letter among those of its role.
   *
   * @param column counted from 0
   * @param index as written; empty if it has none
   */
  public record NumberedColumn(int column, String index) {}

  private SheetColumns() {}

  /**
   * Looks at the headers of a sheet.
   *
   * @param product that made the sheet, if it is known
   */
  public static SheetColumns of(SheetGrid grid, HeaderRow header, SheetProduct product) {
    SheetColumns found = new SheetColumns();
    for (int column = 0; column < grid.width(); column++) {
      Optional<ColumnHeader> said = header.at(column);
      if (said.isPresent()) {
        found.add(said.get().role(), new NumberedColumn(column, said.get().index()));
      } else {
        found.unknown.add(column);
      }
    }
    if (product == SheetProduct.SOCRATIVE) {
      found.takeKeysWithoutHeaders(header);
    }
    found.settlePairs();
    found.settleAnswers();
    found.settleLetters(grid, header);
    found.settleFeedback();
    return found;
  }

  /** Letters in front of options that stand below each other are no options. */
  private void settleLetters(SheetGrid grid, HeaderRow header) {
    List<NumberedColumn> options = all(ColumnRole.OPTION);
    boolean unnumbered = options.stream().allMatch(option -> option.index().isEmpty());
    if (options.size() == 2 && unnumbered && has(ColumnRole.STEM)) {
      int letters = options.getFirst().column();
      int texts = options.getLast().column();
      List<GridRow> rows = grid.rows().subList(header.place() + 1, grid.rows().size());
      boolean below =
          rows.stream()
              .anyMatch(
                  row -> row.text(first(ColumnRole.STEM)).isEmpty() && !row.text(texts).isEmpty());
      if (below && rows.stream().allMatch(row -> LETTER.matcher(row.text(letters)).matches())) {
        drop(ColumnRole.OPTION, options.getFirst());
      }
    }
  }

  /**
   * {@code Explanation} behind each of several options is about them, and not about the question.
   */
  private void settleFeedback() {
    List<NumberedColumn> options = all(ColumnRole.OPTION);
    Map<NumberedColumn, NumberedColumn> replies = new LinkedHashMap<>();
    for (NumberedColumn feedback : all(ColumnRole.FEEDBACK)) {
      options.stream()
          .filter(option -> feedback.index().isEmpty() && option.column() < feedback.column())
          .reduce((before, last) -> last)
          .ifPresent(option -> replies.putIfAbsent(option, feedback));
    }
    if (options.size() > 1 && replies.size() == options.size()) {
      replies.forEach(
          (option, feedback) -> {
            drop(ColumnRole.FEEDBACK, feedback);
            add(ColumnRole.OPTION_FEEDBACK, new NumberedColumn(feedback.column(), option.index()));
          });
    }
  }

  private void add(ColumnRole role, NumberedColumn column) {
    List<NumberedColumn> same = columns.computeIfAbsent(role, ignored -> new ArrayList<>());
    if (same.isEmpty() || role.isNumbered()) {
      same.add(column);
    } else {
      unknown.add(column.column());
    }
  }

  /** Five cells under one merged header name the right answers. */
  private void takeKeysWithoutHeaders(HeaderRow header) {
    int last = all(ColumnRole.ANSWER).stream().mapToInt(NumberedColumn::column).max().orElse(-1);
    int end = first(ColumnRole.FEEDBACK);
    for (int column = last + 1; last >= 0 && column < end; column++) {
      if (header.row().cell(column).isBlank() || !header.at(column).isPresent()) {
        unknown.remove(Integer.valueOf(column));
        add(ColumnRole.KEY, new NumberedColumn(column, String.valueOf(column)));
      }
    }
  }

  /** {@code RIGHT 1} beside {@code LEFT 1} names a side and no key. */
  private void settlePairs() {
    if (has(ColumnRole.LEFT) && !has(ColumnRole.RIGHT)) {
      List<NumberedColumn> sides =
          all(ColumnRole.KEY).stream().filter(key -> !key.index().isEmpty()).toList();
      sides.forEach(side -> add(ColumnRole.RIGHT, side));
      columns.getOrDefault(ColumnRole.KEY, new ArrayList<>()).removeAll(sides);
    }
    if (!has(ColumnRole.STEM) && has(ColumnRole.LEFT)) {
      move(ColumnRole.LEFT, ColumnRole.STEM);
      move(ColumnRole.RIGHT, ColumnRole.KEY);
    }
  }

  /** Answers are the right ones beside options, and options beside what says which is right. */
  private void settleAnswers() {
    if (!has(ColumnRole.ANSWER)) {
      return;
    }
    boolean offered = has(ColumnRole.OPTION) || has(ColumnRole.WRONG);
    boolean told = has(ColumnRole.KEY) || has(ColumnRole.FLAG) || has(ColumnRole.CREDIT);
    boolean lone = all(ColumnRole.ANSWER).size() == 1;
    List<NumberedColumn> bare =
        all(ColumnRole.ANSWER).stream().filter(answer -> answer.index().isEmpty()).toList();
    if (!offered && !told && !lone && bare.size() == 1) {
      columns.getOrDefault(ColumnRole.ANSWER, List.of()).removeAll(bare);
      bare.forEach(answer -> add(ColumnRole.KEY, answer));
      told = true;
    }
    if (offered && told) {
      all(ColumnRole.ANSWER).forEach(answer -> unknown.add(answer.column()));
      columns.remove(ColumnRole.ANSWER);
    } else if (offered || (!told && lone)) {
      move(ColumnRole.ANSWER, ColumnRole.KEY);
    } else {
      move(ColumnRole.ANSWER, ColumnRole.OPTION);
    }
  }

  private void drop(ColumnRole role, NumberedColumn column) {
    columns.getOrDefault(role, new ArrayList<>()).remove(column);
  }

  private void move(ColumnRole from, ColumnRole to) {
    List<NumberedColumn> moved = columns.remove(from);
    if (moved != null) {
      moved.forEach(column -> add(to, column));
    }
  }

  public boolean has(ColumnRole role) {
    return !all(role).isEmpty();
  }

  /** The columns of a role, in their order. */
  public List<NumberedColumn> all(ColumnRole role) {
    return List.copyOf(columns.getOrDefault(role, List.of()));
  }

  /** The columns that say together which options are right. */
  public List<NumberedColumn> keys() {
    List<NumberedColumn> all = all(ColumnRole.KEY);
    boolean numbered = all.stream().anyMatch(key -> !key.index().isEmpty());
    return numbered || all.isEmpty() ? all : all.subList(0, 1);
  }

  /** The columns that say once more which options are right, as by their words after a letter. */
  public List<NumberedColumn> repeatedKeys() {
    return all(ColumnRole.KEY).subList(keys().size(), all(ColumnRole.KEY).size());
  }

  /** The first column of a role, counted from 0; -1 if there is none. */
  public int first(ColumnRole role) {
    return has(role) ? all(role).getFirst().column() : -1;
  }

  /** The column of a role that has this number or letter; -1 if none has. */
  public int numbered(ColumnRole role, String index) {
    return all(role).stream()
        .filter(column -> column.index().equals(index))
        .mapToInt(NumberedColumn::column)
        .findFirst()
        .orElse(-1);
  }

  /** The role of a column; empty if it has none. */
  public Optional<ColumnRole> role(int column) {
    return columns.entrySet().stream()
        .filter(role -> role.getValue().stream().anyMatch(each -> each.column() == column))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The columns that nothing is known of, counted from 0. */
  public List<Integer> unknown() {
    return List.copyOf(unknown);
  }
}
