package org.examwright.rendering.paper;

import java.util.List;
import org.examwright.model.exchange.Option;
import org.examwright.rendering.sheet.Edition;

/**
 * What a format for paper can be asked for.
 *
 * @param edition one file for each, in this order; a repetition counts once
 */
public record PrintOptions(
    @Option("The editions to write: handout, worksheet, key.") List<Edition> edition,
    @Option("The size of the paper: a4 or letter.") PaperSize paper) {
  public PrintOptions {
    edition = edition.stream().distinct().toList();
  }

  /** Some editions on the paper that most of the world has. */
  public static PrintOptions of(Edition... editions) {
    return new PrintOptions(List.of(editions), PaperSize.A4);
  }
}
