package org.examwright.rendering.paper;

import java.util.List;
import org.examwright.model.exchange.Option;
import org.examwright.rendering.sheet.Edition;

/**
 * What a format for paper can be asked for.
 *
 * @param edition one file for each, in this order; a repetition counts once
 * @param seed of what is drawn at random from categories; the same one draws the same questions
 */
public record PrintOptions(
    @Option("The editions to write: handout, worksheet, key.") List<Edition> edition,
    @Option("The size of the paper: a4 or letter.") PaperSize paper,
    @Option(
            "Which questions are drawn from categories with `pick`; the same number draws the same.")
        int seed) {
  private static final int USUAL_SEED = 1;

  public PrintOptions {
    edition = edition.stream().distinct().toList();
  }

  /** The questions that are usually drawn. */
  public PrintOptions(List<Edition> edition, PaperSize paper) {
    this(edition, paper, USUAL_SEED);
  }

  /** Some editions on the paper that most of the world has. */
  public static PrintOptions of(Edition... editions) {
    return new PrintOptions(List.of(editions), PaperSize.A4);
  }
}
