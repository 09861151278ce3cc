package org.examwright.rendering.paper;

import java.util.List;
import org.examwright.model.exchange.Option;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.theme.LookOptions;
import org.examwright.rendering.version.Shuffled;
import org.examwright.rendering.version.VersionPlan;

/**
 * What every format for paper can be asked for.
 *
 * @param edition one file for each, in this order; a repetition counts once
 * @param versions how many papers are made, from 1 to 26
 * @param seed of what is drawn and shuffled; the same one makes the same papers
 * @param pick which questions are printed; empty for all
 * @param shuffle what differs between the versions; empty for the usual
 * @param look of the pages
 */
public record PrintOptions(
    @Option(
            "The editions to write: worksheet, handout, study, key, booklet, flashcards, answer-sheet.")
        List<Edition> edition,
    @Option("The size of the paper: a4 or letter.") PaperSize paper,
    @Option("How many versions of the paper are made, A, B and so on, each with its key.")
        int versions,
    @Option("Which questions are drawn and how they are shuffled; the same number does the same.")
        int seed,
    @Option(
            "Which questions are printed: `10` draws ten; section=NAME, section=NAME:3, tag=NAME,"
                + " tag=NAME:3, number=4-9; several with commas between them.")
        String pick,
    @Option(
            "What differs between versions: questions, choices, or nothing; by default both if"
                + " there are several.")
        List<Shuffled> shuffle,
    LookOptions look) {

  public PrintOptions {
    edition = edition.stream().distinct().toList();
    shuffle = List.copyOf(shuffle);
    plan(versions, seed, pick, shuffle);
  }

  /** One paper with all questions. */
  public PrintOptions(List<Edition> edition, PaperSize paper) {
    this(edition, paper, VersionPlan.ONE);
  }

  /** The papers of a plan. */
  public PrintOptions(List<Edition> edition, PaperSize paper, VersionPlan plan) {
    this(edition, paper, plan.count(), plan.seed(), plan.pick(), plan.shuffle(), LookOptions.USUAL);
  }

  /** Some editions on the paper that most of the world has. */
  public static PrintOptions of(Edition... editions) {
    return new PrintOptions(List.of(editions), PaperSize.A4);
  }

  /** The same with another look. */
  public PrintOptions with(LookOptions otherLook) {
    return new PrintOptions(edition, paper, versions, seed, pick, shuffle, otherLook);
  }

  /** Which papers are made. */
  public VersionPlan plan() {
    return plan(versions, seed, pick, shuffle);
  }

  private static VersionPlan plan(int versions, int seed, String pick, List<Shuffled> shuffle) {
    return new VersionPlan(versions, seed, pick, shuffle);
  }
}
