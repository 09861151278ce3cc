package org.examwright.reading.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tables that hold data; those that only arrange the page are none. */
record PageTables(PageInlines inlines) {

  boolean isOfData(Element table) {
    List<Element> rows = rows(table);
    int width = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
    return rows.size() > 1
        && width > 1
        && table
            .select("table table, h1, h2, h3, h4, ul, ol, pre, input, select, details, blockquote")
            .isEmpty()
        && table.select("[rowspan], [colspan]").stream()
            .allMatch(
                cell -> cell.attr("rowspan").matches("1?") && cell.attr("colspan").matches("1?"));
  }

  private static List<Element> rows(Element table) {
    return new ArrayList<>(table.select("tr"));
  }

  void write(Element table, String indent, PageLines lines) {
    List<Element> rows = rows(table);
    int width = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
    boolean header =
        !rows.getFirst().select("th").isEmpty() && rows.getFirst().select("td").isEmpty();
    int place = place(table);
    lines.add(
        indent + (header ? row(rows.getFirst(), width) : "| ".repeat(width) + "|"),
        header ? place(rows.getFirst()) : place);
    lines.add(indent + "|" + " --- |".repeat(width), place);
    for (Element row : header ? rows.subList(1, rows.size()) : rows) {
      lines.add(indent + row(row, width), place(row));
    }
  }

  private static int place(Element element) {
    return element.sourceRange().isTracked()
        ? Math.max(1, element.sourceRange().start().lineNumber())
        : 1;
  }

  private String row(Element row, int width) {
    StringBuilder out = new StringBuilder("|");
    for (int i = 0; i < width; i++) {
      String cell = i < row.children().size() ? inlines.of(row.child(i).childNodes()) : "";
      out.append(' ')
          .append(cell.replace("|", "\\|").replace(String.valueOf(PageInlines.BREAK), "<br>"))
          .append(" |");
    }
    return out.toString();
  }
}
