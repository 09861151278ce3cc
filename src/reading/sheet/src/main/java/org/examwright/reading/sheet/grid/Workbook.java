package org.examwright.reading.sheet.grid;

import java.util.List;
import java.util.Map;
import org.examwright.model.exchange.Source;
import org.examwright.reading.source.Problems;

/**
 * The sheets of a file.
 *
 * @param sheets that are not hidden, in their order
 * @param pictures that the file holds, by the names that its sheets refer to
 */
public record Workbook(List<SheetGrid> sheets, Map<String, byte[]> pictures) {
  public Workbook {
    sheets = List.copyOf(sheets);
    pictures = Map.copyOf(pictures);
  }

  /**
   * Reads a file by what it is, whatever it is called; of no sheets if it is none, which is
   * reported.
   */
  public static Workbook of(Source source, Problems problems) {
    byte[] bytes = source.content();
    if (OfficePackage.isArchive(bytes)) {
      return XlsxWorkbook.of(source, problems);
    }
    return OtherTables.areReported(bytes, problems)
        ? new Workbook(List.of(), Map.of())
        : DelimitedFile.of(source, problems);
  }
}
