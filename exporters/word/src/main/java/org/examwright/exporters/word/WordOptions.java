package org.examwright.exporters.word;

import java.util.List;
import org.examwright.model.exchange.Option;
import org.examwright.rendering.sheet.Edition;

/**
 * What the Word exporter can be asked for.
 *
 * @param edition one file for each, in this order; none twice
 */
public record WordOptions(
    @Option("Which files to write: worksheet, key, handout.") List<Edition> edition,
    @Option("The size of the paper: a4 or letter.") WordPaper paper) {
  public static final WordOptions DEFAULTS =
      new WordOptions(List.of(Edition.WORKSHEET, Edition.KEY), WordPaper.A4);

  public WordOptions {
    edition = edition.stream().distinct().toList();
  }
}
