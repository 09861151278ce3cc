package org.examwright.reading.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.jsoup.nodes.Element;

/** Reads tables; the first row is the header if all of its cells are header cells. */
record TableElement(BlockElements blocks) {
  private static final Pattern ALIGNMENT = Pattern.compile("text-align:\\s*(\\w+)");
  private static final int WIDEST = 200;

  void read(Element table, List<Block> out) {
    table.children().stream()
        .filter(child -> child.normalName().equals("caption"))
        .forEach(caption -> out.addAll(blocks.of(caption).blocks()));
    List<Element> rows = rows(table);
    List<List<Element>> cells = rows.stream().map(TableElement::cells).toList();
    int columns = cells.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0) {
      return;
    }
    if (table.selectFirst("[colspan],[rowspan]") != null) {
      blocks.notes().note("cells of a table that span others become single cells");
    }
    boolean hasHeader = cells.getFirst().stream().allMatch(cell -> cell.normalName().equals("th"));
    List<Block.Row> body = new ArrayList<>();
    for (int row = hasHeader ? 1 : 0; row < cells.size(); row++) {
      body.add(row(cells.get(row), columns, false));
    }
    Block.Row header = hasHeader ? row(cells.getFirst(), columns, true) : new Block.Row(List.of());
    out.add(new Block.Table(alignments(cells, columns), header, body));
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element part : table.children()) {
      switch (part.normalName()) {
        case "tr" -> rows.add(part);
        case "thead", "tbody", "tfoot" ->
            part.children().stream()
                .filter(row -> row.normalName().equals("tr"))
                .forEach(rows::add);
        default -> {}
      }
    }
    return rows;
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      String span = cell.attr("colspan");
      cells.add(cell);
      int more = span.matches("\\d{1,3}") ? Integer.parseInt(span) - 1 : 0;
      for (int i = 0; i < more && cells.size() < WIDEST; i++) {
        cells.add(new Element(cell.normalName()));
      }
    }
    return cells;
  }

  private Block.Row row(List<Element> cells, int columns, boolean header) {
    List<Block.Cell> row = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      row.add(new Block.Cell(column < cells.size() ? cell(cells.get(column), header) : List.of()));
    }
    return new Block.Row(row);
  }

  /** The names of rows stand out. */
  private List<Inline> cell(Element cell, boolean header) {
    List<Inline> content = blocks.line(cell);
    return !header && cell.normalName().equals("th") && !content.isEmpty()
        ? List.of(new Inline.Strong(content))
        : content;
  }

  private static List<Block.Alignment> alignments(List<List<Element>> cells, int columns) {
    List<Block.Alignment> alignments = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      alignments.add(
          column < cells.getFirst().size()
              ? alignment(cells.getFirst().get(column))
              : Block.Alignment.NONE);
    }
    return alignments;
  }

  private static Block.Alignment alignment(Element cell) {
    Matcher style = ALIGNMENT.matcher(cell.attr("style"));
    String word = style.find() ? style.group(1) : cell.attr("align");
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "left" -> Block.Alignment.LEFT;
      case "center" -> Block.Alignment.CENTER;
      case "right" -> Block.Alignment.RIGHT;
      default -> Block.Alignment.NONE;
    };
  }
}
