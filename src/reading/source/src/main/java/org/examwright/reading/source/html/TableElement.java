package org.examwright.reading.source.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.reading.source.rich.InlineFlow;
import org.jsoup.nodes.Element;

/**
 * Reads a table; merged cells are taken apart and short rows filled up. The first row is the header
 * if it is marked as such, or holds nothing but header cells.
 */
record TableElement(ElementReading html) {
  private static final int WIDEST = 100;
  private static final int HIGHEST = 10_000;
  private static final int MOST_CELLS = 200_000;
  private static final Block.Cell EMPTY = new Block.Cell(List.of());

  void read(Element table, InlineFlow flow) {
    List<Element> rows = new ArrayList<>();
    gather(table, rows, flow);
    Optional<Element> first = rows.stream().filter(TableElement::hasCells).findFirst();
    List<List<Block.Cell>> cells = cells(table, rows, flow);
    int columns = cells.stream().mapToInt(List::size).max().orElse(0);
    if (first.isEmpty() || columns == 0) {
      flow.endParagraph();
      return;
    }
    if ((long) columns * cells.size() > MOST_CELLS) {
      html.notes().note(table, "a table with very many cells is set in lines");
      cells.forEach(row -> flow.block(new Block.Paragraph(line(row))));
      return;
    }
    cells.forEach(row -> fill(row, columns));
    List<Block.Row> body = new ArrayList<>(cells.stream().map(Block.Row::new).toList());
    Block.Row header = isHeader(first.get()) ? body.removeFirst() : new Block.Row(List.of());
    flow.block(new Block.Table(alignments(first.get(), columns), header, body));
  }

  private void gather(Element parent, List<Element> rows, InlineFlow flow) {
    for (Element child : parent.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" -> gather(child, rows, flow);
        default -> html.child(child, parent, flow); // such as the caption
      }
    }
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** A row without cells has no height. */
  private static boolean hasCells(Element row) {
    return row.children().stream().anyMatch(TableElement::isCell);
  }

  private List<List<Block.Cell>> cells(Element table, List<Element> rows, InlineFlow flow) {
    List<List<Block.Cell>> all = new ArrayList<>();
    int[] taken = new int[WIDEST]; // for how many more rows a cell above reaches into a column
    boolean merged = false;
    Element part = table;
    for (Element row : rows) {
      Element within = row.parent();
      if (within != null && !within.equals(part)) {
        Arrays.fill(taken, 0); // no cell reaches from one part of a table into another
        part = within;
      }
      List<Block.Cell> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        if (!isCell(cell)) {
          html.child(cell, row, flow);
          continue;
        }
        skipTaken(cells, taken);
        int wide = Math.min(span(cell, "colspan"), Math.max(1, WIDEST - cells.size()));
        int high = cell.attr("rowspan").strip().equals("0") ? HIGHEST : span(cell, "rowspan");
        merged |= wide > 1 || high > 1;
        for (int i = 0; i < wide; i++) {
          if (cells.size() < WIDEST) {
            taken[cells.size()] = high - 1;
          }
          cells.add(i == 0 ? cell(cell, all.isEmpty() && isHeader(row), flow) : EMPTY);
        }
      }
      skipTaken(cells, taken);
      for (int i = cells.size(); i < WIDEST; i++) {
        taken[i] = Math.max(0, taken[i] - 1);
      }
      if (hasCells(row)) {
        all.add(cells);
      }
    }
    if (merged) {
      html.notes()
          .note(table, "the merged cells of a table are taken apart: the first has their text");
    }
    return all;
  }

  private static void skipTaken(List<Block.Cell> cells, int[] taken) {
    while (cells.size() < WIDEST && taken[cells.size()] > 0) {
      taken[cells.size()]--;
      cells.add(EMPTY);
    }
  }

  /** The names of rows stand out. */
  private Block.Cell cell(Element cell, boolean header, InlineFlow flow) {
    List<Inline> line = html.line(cell, "in a cell of a table are set in lines", flow);
    return new Block.Cell(
        !header && cell.normalName().equals("th") && !line.isEmpty()
            ? List.of(new Inline.Strong(line))
            : line);
  }

  private static void fill(List<Block.Cell> row, int columns) {
    while (row.size() < columns) {
      row.add(EMPTY);
    }
  }

  private static List<Inline> line(List<Block.Cell> row) {
    List<Inline> line = new ArrayList<>();
    for (Block.Cell cell : row) {
      if (!line.isEmpty()) {
        line.add(new Inline.Text(" | "));
      }
      line.addAll(cell.content());
    }
    return line;
  }

  private static boolean isHeader(Element row) {
    Element parent = row.parent();
    return (parent != null && parent.normalName().equals("thead"))
        || row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
  }

  private static List<Block.Alignment> alignments(Element row, int columns) {
    List<Block.Alignment> alignments = new ArrayList<>();
    for (Element cell : row.children()) {
      for (int i = span(cell, "colspan"); i > 0 && alignments.size() < columns; i--) {
        alignments.add(alignment(cell));
      }
    }
    while (alignments.size() < columns) {
      alignments.add(Block.Alignment.NONE);
    }
    return alignments;
  }

  private static Block.Alignment alignment(Element cell) {
    String style = cell.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    int at = style.indexOf("text-align:");
    String said =
        at < 0
            ? cell.attr("align").strip().toLowerCase(Locale.ROOT)
            : style.substring(at + "text-align:".length());
    return said.startsWith("left")
        ? Block.Alignment.LEFT
        : said.startsWith("center")
            ? Block.Alignment.CENTER
            : said.startsWith("right") ? Block.Alignment.RIGHT : Block.Alignment.NONE;
  }

  private static int span(Element cell, String key) {
    String written = cell.attr(key).strip();
    return written.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(written) : 1;
  }
}
