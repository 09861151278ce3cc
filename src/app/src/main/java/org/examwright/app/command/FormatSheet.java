package org.examwright.app.command;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.library.OptionField;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** What there is to know about one format: its readers, its options, its limits. */
final class FormatSheet {
  private static final int WIDTH = 92;

  private final Help.ColorScheme colours;
  private final Exporter<?> exporter;

  FormatSheet(Help.ColorScheme colours, Exporter<?> exporter) {
    this.colours = colours;
    this.exporter = exporter;
  }

  /** Its title and who reads it, in a line. */
  String heading() {
    Format format = exporter.format();
    return format.id() + ": " + format.title() + ", for " + format.consumers();
  }

  /** The options with what they do, their values and defaults; empty if there is none. */
  String options() {
    Record defaults = exporter.defaults();
    TextTable table = indented(2, 6);
    for (OptionField field : OptionField.of(defaults)) {
      String shown = field.shown(defaults);
      table.addRowValues(exporter.format().id() + "." + field.name() + "=" + shown);
      table.addRowValues("", field.description());
      table.addRowValues("", "give " + field.values());
    }
    return table.toString();
  }

  /** What it says otherwise or leaves out; empty if there is nothing. */
  String limits() {
    List<Feature> limited =
        Stream.of(Feature.values())
            .filter(feature -> support(feature).level() != Capabilities.Support.Level.FULL)
            .toList();
    TextTable table = indented(2, 4);
    limited.forEach(
        feature -> table.addRowValues("", feature.label() + " " + support(feature).remark()));
    return table.toString();
  }

  /** A column that spills over to the right, and one of paragraphs. */
  private TextTable indented(int first, int second) {
    TextTable table =
        TextTable.forColumns(
            colours,
            new Column(second, first, Overflow.SPAN),
            new Column(WIDTH - second, 0, Overflow.WRAP));
    table.indentWrappedLines = 0;
    return table;
  }

  private Capabilities.Support support(Feature feature) {
    return exporter.capabilities().of(feature);
  }
}
