package org.examwright.exporters.sheet.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rows as lines with tabs between their cells, in which neither may stand. */
public final class LineWriting {
  private LineWriting() {}

  /** The lines, without anything that says how they are encoded. */
  public static byte[] of(List<List<TableCell>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(TableCell::text).collect(Collectors.joining("\t")) + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }
}
