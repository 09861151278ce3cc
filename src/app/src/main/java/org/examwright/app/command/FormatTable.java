package org.examwright.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Exporter;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** A table of what formats carry; what they do not carry in full has a numbered footnote. */
final class FormatTable {
  private static final int WIDEST_LABEL = 29;
  private static final int GAP = 2;

  /** More would not fit side by side into a wide window. */
  private static final int MOST_COLUMNS = 11;

  private static final String FULL = "✓";
  private static final String SUBSTITUTE = "≈";
  private static final String NONE = "✗";

  private final Help.ColorScheme colours;
  private final List<Exporter<?>> exporters;
  private final Map<String, Integer> footnotes = new LinkedHashMap<>();

  FormatTable(Help.ColorScheme colours, List<Exporter<?>> exporters) {
    this.colours = colours;
    this.exporters = exporters;
  }

  /**
   * The rows of some features, under lines with the formats' ids; several tables of many formats.
   */
  String rows(List<Feature> features) {
    List<String> tables = new ArrayList<>();
    int count = (exporters.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
    for (int table = 0; table < count; table++) {
      int from = exporters.size() * table / count;
      int to = exporters.size() * (table + 1) / count;
      tables.add(rows(features, exporters.subList(from, to)));
    }
    return String.join("\n", tables);
  }

  private String rows(List<Feature> features, List<Exporter<?>> some) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("", some.stream().map(exporter -> exporter.format().id())));
    for (Feature feature : features) {
      List<String> label = lines(feature.label());
      rows.add(row(label.get(0), some.stream().map(exporter -> cell(exporter, feature))));
      label.stream()
          .skip(1)
          .forEach(line -> rows.add(row("  " + line, some.stream().map(ignored -> ""))));
    }
    Column[] columns = new Column[some.size() + 1];
    for (int i = 0; i < columns.length; i++) {
      int column = i;
      int width = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
      columns[i] = new Column(width + GAP, 0, Overflow.TRUNCATE);
    }
    TextTable table = TextTable.forColumns(colours, columns);
    rows.forEach(row -> table.addRowValues(row.toArray(String[]::new)));
    return table.toString();
  }

  /** What the signs mean. */
  static String legend() {
    return FULL
        + " as you meant it   "
        + SUBSTITUTE
        + " said otherwise   "
        + NONE
        + " left out   (the numbers are those of the notes)";
  }

  /** The notes to all rows so far; empty if there is none. */
  String notes() {
    TextTable table =
        TextTable.forColumns(
            colours, new Column(4, 0, Overflow.SPAN), new Column(92, 0, Overflow.WRAP));
    table.indentWrappedLines = 0;
    footnotes.forEach((note, number) -> table.addRowValues(number.toString(), note));
    return table.toString();
  }

  /** A long label in several lines, so that the table stays narrow. */
  private static List<String> lines(String label) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : label.split(" ", -1)) {
      if (line.length() + word.length() >= WIDEST_LABEL) {
        lines.add(line);
        line = word;
      } else {
        line = line.isEmpty() ? word : line + " " + word;
      }
    }
    lines.add(line);
    return lines;
  }

  private static List<String> row(String label, Stream<String> cells) {
    return Stream.concat(Stream.of(label), cells).toList();
  }

  private String cell(Exporter<?> exporter, Feature feature) {
    Capabilities.Support support = exporter.capabilities().of(feature);
    return switch (support.level()) {
      case FULL -> FULL;
      case SUBSTITUTE -> SUBSTITUTE + footnote(feature, support);
      case NONE -> NONE + footnote(feature, support);
    };
  }

  private int footnote(Feature feature, Capabilities.Support support) {
    return footnotes.computeIfAbsent(
        feature.label() + " " + support.remark(), ignored -> footnotes.size() + 1);
  }
}
