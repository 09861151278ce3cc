package org.examwright.exporters.pdf;

import java.util.List;
import org.examwright.model.exchange.Option;
import org.examwright.rendering.sheet.Edition;

/**
 * What the PDF exporter can be asked for.
 *
 * @param edition one file each, in this order; a repetition counts once
 */
public record PdfOptions(
    @Option("The editions to write: handout, worksheet, key.") List<Edition> edition,
    @Option("The size of the sheets: a4 or letter.") PdfPaper paper) {
  public PdfOptions {
    edition = edition.stream().distinct().toList();
  }
}
