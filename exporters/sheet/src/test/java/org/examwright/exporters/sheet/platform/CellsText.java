package org.examwright.exporters.sheet.platform;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.Workbook;
import org.examwright.reading.source.Problems;

/** A table as text: cells between bars, a row a line, and below what was said of it. */
final class CellsText {
  private CellsText() {}

  static String of(Export export) {
    String said =
        export.diagnostics().stream()
            .map(each -> each.severity() + " " + each.origin() + ": " + each.message())
            .distinct()
            .collect(Collectors.joining("\n"));
    if (export.artifacts().isEmpty()) {
      return said + "\n";
    }
    String name = "set." + export.artifacts().getFirst().suffix();
    byte[] content = export.artifacts().getFirst().content();
    if (!name.endsWith(".xlsx")) {
      return new String(content, StandardCharsets.UTF_8).replace("\r", "") + "\n" + said + "\n";
    }
    return Workbook.of(new Source(name, content, PictureFinder.NONE), new Problems(name))
            .sheets()
            .stream()
            .flatMap(sheet -> sheet.rows().stream())
            .map(CellsText::row)
            .collect(Collectors.joining("\n"))
        + "\n\n"
        + said
        + "\n";
  }

  private static String row(GridRow row) {
    return row.number()
        + " "
        + row.cells().stream()
            .map(cell -> cell.text().replace("\n", "⏎"))
            .collect(Collectors.joining(" | "));
  }
}
