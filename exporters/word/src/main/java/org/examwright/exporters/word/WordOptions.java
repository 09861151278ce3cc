package org.examwright.exporters.word;

import org.examwright.model.exchange.GivenFile;
import org.examwright.model.exchange.Option;
import org.examwright.rendering.paper.PrintOptions;

/**
 * What can be asked of Word.
 *
 * @param print what is asked of all paper
 */
public record WordOptions(
    PrintOptions print,
    @Option(
            "A Word file (.docx, .dotx) with your head, foot, logo, fonts and styles to begin with.")
        GivenFile template,
    @Option("Whether worksheets have fields to fill in on a screen.") boolean fillable) {

  /** What is usual. */
  public static WordOptions of(PrintOptions print) {
    return new WordOptions(print, GivenFile.NONE, false);
  }
}
