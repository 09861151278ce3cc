package org.examwright.exporters.pdf;

import org.examwright.model.exchange.Option;
import org.examwright.rendering.paper.PrintOptions;

/**
 * What can be asked of PDF.
 *
 * @param print what is asked of all paper
 */
public record PdfOptions(
    PrintOptions print,
    @Option(
            "The standards that files keep: modern (PDF/UA-2 and PDF/A-4), or older ones"
                + " (PDF/UA-1 and PDF/A-2a) for archives that ask for them.")
        Archive archive,
    @Option("Whether worksheets have fields to fill in on a screen.") boolean fillable) {

  /** What is usual. */
  public static PdfOptions of(PrintOptions print) {
    return new PdfOptions(print, Archive.MODERN, false);
  }
}
