package org.examwright.exporters.sheet;

import org.examwright.exporters.sheet.own.OwnFile;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.examwright.model.exchange.Option;

/**
 * Writes a set as a sheet with a question a row, to go on with it in Excel; the texts in its cells
 * are Markdown, and all of it is read again as it was.
 */
public final class SheetExporter implements Exporter<SheetExporter.Options> {
  /** What can be chosen. */
  public record Options(
      @Option("What becomes of the rows: a workbook, or text with commas or tabs.")
          OwnFile.Table table) {}

  @Override
  public Format format() {
    return new Format("sheet", "Spreadsheet", "Examwright itself, Excel, people", "xlsx", true);
  }

  @Override
  public Options defaults() {
    return new Options(OwnFile.Table.XLSX);
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.ALL;
  }

  @Override
  public Export export(QuestionSet set, Options options) {
    return OwnFile.of(set, options.table());
  }
}
