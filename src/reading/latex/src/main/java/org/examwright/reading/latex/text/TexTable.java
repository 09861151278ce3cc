package org.examwright.reading.latex.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.Block;
import org.examwright.model.text.Block.Alignment;
import org.examwright.model.text.Inline;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.source.rich.InlineFlow;
import org.examwright.reading.source.rich.OneLine;

/** Reads tables. */
record TexTable(TexTexts texts) {
  private static final Map<String, String> ARGUMENTS =
      Map.ofEntries(
          Map.entry("tabular", "om"),
          Map.entry("tabular*", "mom"),
          Map.entry("tabularx", "mom"),
          Map.entry("tabulary", "mm"),
          Map.entry("longtable", "om"),
          Map.entry("supertabular", "om"),
          Map.entry("array", "om"),
          Map.entry("tblr", "om"),
          Map.entry("tabu", "m"),
          Map.entry("tabbing", ""));
  private static final Set<String> RULES =
      Set.of(
          "hline",
          "midrule",
          "toprule",
          "bottomrule",
          "cline",
          "cmidrule",
          "specialrule",
          "Xhline");
  private static final Pattern REPEATED =
      Pattern.compile("\\*\\s*\\{(\\d{1,2})}\\s*\\{([^{}]{1,60})}");
  private static final int MOST_COLUMNS = 100;

  static boolean isTable(String name) {
    return ARGUMENTS.containsKey(name);
  }

  /** A row and whether a line is drawn below it. */
  private static final class Row {
    private final List<List<Inline>> cells = new ArrayList<>();
    private boolean ruled;
  }

  void read(TexNode.Environment environment, TexCursor cursor, InlineFlow flow) {
    String columns = "";
    for (char kind : ARGUMENTS.getOrDefault(environment.name(), "").toCharArray()) {
      if (kind == 'o') {
        cursor.option();
      } else {
        columns = cursor.word();
      }
    }
    List<Row> rows = rows(cursor, flow);
    int width = rows.stream().mapToInt(row -> row.cells.size()).max().orElse(0);
    if (width == 0) {
      return;
    }
    List<Alignment> alignments = alignments(columns, width);
    boolean header =
        rows.size() > 1
            && rows.getFirst().ruled
            && rows.subList(1, rows.size() - 1).stream().noneMatch(row -> row.ruled);
    List<Block.Row> all = rows.stream().map(row -> row(row, width)).toList();
    flow.block(
        new Block.Table(
            alignments,
            header ? all.getFirst() : new Block.Row(List.of()),
            header ? all.subList(1, all.size()) : all));
  }

  private static Block.Row row(Row row, int width) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      cells.add(new Block.Cell(i < row.cells.size() ? row.cells.get(i) : List.of()));
    }
    return new Block.Row(cells);
  }

  private static List<Alignment> alignments(String written, int width) {
    String columns = written;
    for (Matcher repeated = REPEATED.matcher(columns);
        repeated.find() && columns.length() < 500;
        repeated = REPEATED.matcher(columns)) {
      columns =
          columns.substring(0, repeated.start())
              + repeated.group(2).repeat(Integer.parseInt(repeated.group(1)))
              + columns.substring(repeated.end());
    }
    columns = columns.replaceAll("[@!><|]\\s*\\{[^{}]*}", "").replaceAll("\\{[^{}]*}", "");
    List<Alignment> all = new ArrayList<>();
    for (int i = 0; i < columns.length(); i++) {
      switch (columns.charAt(i)) {
        case 'l', 'p', 'X', 'm', 'b', 'L' -> all.add(Alignment.LEFT);
        case 'c', 'C' -> all.add(Alignment.CENTER);
        case 'r', 'R', 'S' -> all.add(Alignment.RIGHT);
        default -> {}
      }
    }
    while (all.size() < width) {
      all.add(Alignment.NONE);
    }
    return all.subList(0, width);
  }

  private List<Row> rows(TexCursor cursor, InlineFlow flow) {
    List<Row> rows = new ArrayList<>();
    Row row = new Row();
    List<TexNode> cell = new ArrayList<>();
    while (cursor.hasNext()) {
      TexNode node = cursor.next();
      String name = node instanceof TexNode.Command command ? command.name() : "";
      if (node instanceof TexNode.Sign sign && sign.text().equals("&")) {
        texts.take(node);
        end(cell, row, flow);
      } else if (isEnd(name)) {
        texts.take(node);
        cursor.star();
        cursor.option();
        end(cell, row, flow);
        rows.add(row);
        row = new Row();
      } else if (RULES.contains(name)) {
        texts.take(node);
        rule(name, cursor, rows);
      } else if (name.equals("multicolumn")) {
        texts.take(node);
        spanning(cursor, cell, row, flow);
      } else {
        cell.add(node);
      }
    }
    end(cell, row, flow);
    if (row.cells.stream().anyMatch(each -> !each.isEmpty())) {
      rows.add(row);
    }
    return rows;
  }

  private static boolean isEnd(String command) {
    return command.equals("\\") || command.equals("tabularnewline") || command.equals("cr");
  }

  private void rule(String name, TexCursor cursor, List<Row> rows) {
    if (name.startsWith("c")) {
      if (cursor.hasNext()
          && cursor.peek() instanceof TexNode.Words words
          && words.text().startsWith("(")) {
        texts.take(cursor.next());
      }
      cursor.word();
    } else if (name.equals("specialrule")) {
      cursor.word();
      cursor.word();
      cursor.word();
    }
    if (!rows.isEmpty()) {
      rows.getLast().ruled = true;
    }
  }

  /** A cell over several columns is one, and the others are empty. */
  private void spanning(TexCursor cursor, List<TexNode> cell, Row row, InlineFlow flow) {
    String count = cursor.word();
    cursor.word();
    List<TexNode> content = cursor.argument();
    int columns = count.matches("\\d{1,2}") ? Integer.parseInt(count) : 1;
    cell.addAll(content);
    if (columns > 1) {
      end(cell, row, flow);
      for (int i = 2; i < columns && row.cells.size() < MOST_COLUMNS; i++) {
        row.cells.add(List.of());
      }
      cell.clear();
    }
  }

  private void end(List<TexNode> cell, Row row, InlineFlow flow) {
    List<Inline> line = OneLine.of(texts.blocks(cell, flow));
    cell.clear();
    if (row.cells.size() < MOST_COLUMNS) {
      row.cells.add(line);
    } else if (!line.isEmpty()) {
      List<Inline> last = new ArrayList<>(row.cells.removeLast());
      last.addAll(line);
      row.cells.add(last);
    }
  }
}
