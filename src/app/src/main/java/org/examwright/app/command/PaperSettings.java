package org.examwright.app.command;

import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What is asked of all formats on paper at once. */
final class PaperSettings {
  private static final String ON_PAPER = "on paper";

  @Option(
      order = 3,
      names = "--edition",
      paramLabel = "EDITION",
      completionCandidates = Offered.Editions.class,
      description = {
        "What to print on paper: ${bundle:editions}, or several with commas between them."
      })
  private String editions = "";

  @Option(
      order = 4,
      names = "--versions",
      paramLabel = "COUNT",
      description =
          "How many versions of each paper to make, A, B and so on, with their own order of"
              + " questions and choices.")
  private String versions = "";

  @Option(
      order = 5,
      names = "--seed",
      paramLabel = "NUMBER",
      description = "The same number draws and shuffles the same on any machine.")
  private String seed = "";

  @Option(
      order = 6,
      names = "--pick",
      paramLabel = "WHICH",
      description = {
        "Which questions to print: 10 draws ten of them; section=NAME, tag=NAME (three of them:"
            + " section=NAME:3), number=4-9; several with commas between them."
      })
  private String pick = "";

  @Option(
      order = 7,
      names = "--shuffle",
      paramLabel = "WHAT",
      description = {
        "What to put into another order: questions, choices (both with a comma between them), or"
            + " nothing; both by default if there are several versions."
      })
  private String shuffle = "";

  @Option(
      order = 8,
      names = "--theme",
      paramLabel = "THEME",
      completionCandidates = Offered.Themes.class,
      description = {
        "What pages look like: ${bundle:themes}, or a file of your own (docs/THEMES.md)."
      })
  private String theme = "";

  Stream<ChosenFormats.CommonSetting> settings() {
    return Stream.of(
        setting(ChosenFormats.CommonSetting.EDITION, editions),
        setting("versions", versions),
        setting("seed", seed),
        setting("pick", pick),
        setting("shuffle", shuffle),
        setting(ChosenFormats.CommonSetting.THEME, theme));
  }

  private static ChosenFormats.CommonSetting setting(String option, String value) {
    return new ChosenFormats.CommonSetting(option, value, ON_PAPER);
  }
}
