package org.examwright.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands that read question sets have in common. */
final class ReadingOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = {
        "Question sets to read; - is the standard input.",
        "Without any: every set in the project's input folder."
      })
  private List<String> inputs = List.of();

  @Option(
      order = 11,
      names = {"-f", "--from"},
      paramLabel = "READER",
      description = {
        "How to read the inputs: markdown or json.",
        "By default their endings tell, and the standard input is Markdown."
      })
  private @Nullable String from;

  @Option(
      order = 12,
      names = "--report",
      paramLabel = "FILE",
      description = "Write a report in JSON: questions, files, and all that was found.")
  private @Nullable String report;

  @Option(
      order = 13,
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean quiet;

  @Option(
      order = 14,
      names = {"-v", "--verbose"},
      description = "Show every loss and note at its place instead of grouping them.")
  private boolean verbose;

  boolean namesInputs() {
    return !inputs.isEmpty();
  }

  List<Input> inputs(Environment environment) {
    return new Inputs(environment, from).find(inputs);
  }

  /** Where the report goes; null for none. */
  @Nullable String report() {
    return report;
  }

  Verbosity verbosity() {
    if (quiet && verbose) {
      throw Failure.usage("--quiet and --verbose contradict each other", "leave one out");
    }
    if (quiet) {
      return Verbosity.QUIET;
    }
    return verbose ? Verbosity.VERBOSE : Verbosity.NORMAL;
  }
}
