package org.examwright.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.Failure;
import org.examwright.app.input.Batch;
import org.examwright.app.input.CommonFolder;
import org.examwright.app.input.Inputs;
import org.examwright.app.report.Summary;
import org.examwright.app.run.Reading;
import org.examwright.library.Catalog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands that read question sets have in common. */
final class ReadingOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = {
        "Question sets to read: files, folders, or quoted patterns such as 'week-*.md' and"
            + " '**/*.md'; - is the standard input.",
        "Of a folder, every set in it and in its subfolders, but for hidden ones and those named"
            + " output.",
        "Without any: every set in the project's input folder."
      })
  private List<String> inputs = List.of();

  @Option(
      order = 11,
      names = {"-f", "--from"},
      paramLabel = "READER",
      completionCandidates = Offered.Readers.class,
      description = {
        "How to read the inputs: ${bundle:readers}.",
        "By default their endings tell, and the standard input is Markdown."
      })
  private @Nullable String from;

  @Option(
      order = 12,
      names = "--shape",
      paramLabel = "WORD",
      description = {
        "How the questions are marked in the inputs, if Examwright should find other questions than"
            + " you mean; `check --explain` shows the words."
      })
  private @Nullable String shape;

  @Option(
      order = 13,
      names = "--accept-doubts",
      description = {
        "Read the inputs as Examwright understands them, even where it thinks that questions are"
            + " lost or answers shown; without it, nothing is written then."
      })
  private boolean acceptDoubts;

  @Option(
      order = 14,
      names = "--merge",
      description = "Make one set of all inputs, with a category for each file.")
  private boolean merge;

  @Option(
      order = 15,
      names = "--title",
      paramLabel = "TITLE",
      description = "What --merge calls the set; by default as the folder of the inputs is called.")
  private @Nullable String title;

  @Option(
      order = 16,
      names = "--report",
      paramLabel = "FILE",
      description = "Write a report in JSON: questions, files, and all that was found.")
  private @Nullable String report;

  @Option(
      order = 17,
      names = {"-q", "--quiet"},
      description = "Say nothing but errors, and what is lost.")
  private boolean quiet;

  @Option(
      order = 18,
      names = {"-v", "--verbose"},
      description = "Show every loss and note at its place instead of grouping them.")
  private boolean verbose;

  boolean namesInputs() {
    return !inputs.isEmpty();
  }

  /**
   * The sets to read.
   *
   * @param output where files are written, which is no place to look for sets; null for none
   */
  List<Batch> batches(Environment environment, @Nullable String output) {
    if (title != null && !merge) {
      throw Failure.usage(
          "`--title` has no effect without --merge",
          "the title of a set is its heading `# Title`; write that into the file");
    }
    if (title != null && title.isBlank()) {
      throw Failure.usage("the title is empty", "write one after --title, or leave both out");
    }
    Set<Path> leftOut =
        Stream.of(output, report)
            .filter(Objects::nonNull)
            .map(environment::resolve)
            .collect(Collectors.toSet());
    List<Batch.Input> found = found(environment, leftOut);
    return merge
        ? List.of(Batch.merged(title == null ? CommonFolder.title(found) : title, found))
        : found.stream().map(Batch::of).toList();
  }

  private List<Batch.Input> found(Environment environment, Set<Path> leftOut) {
    Inputs search = new Inputs(environment, from, leftOut);
    List<Batch.Input> found = search.find(inputs);
    List<String> passedOver = search.passedOver();
    if (!passedOver.isEmpty() && !quiet) {
      environment
          .console()
          .say(
              "passed over, "
                  + (from == null ? "no question files" : "no files for the reader `" + from + "`")
                  + ": "
                  + String.join(", ", passedOver));
    }
    return found;
  }

  /**
   * Reads the sets as the options say.
   *
   * @param keepingGoing whether a set goes without the questions that have errors
   */
  Reading reading(Environment environment, List<Batch> batches, boolean keepingGoing) {
    if (shape != null) {
      requireKnown(shape, batches);
    }
    return new Reading(environment, shape, keepingGoing, acceptDoubts);
  }

  private static void requireKnown(String shape, List<Batch> batches) {
    List<String> words =
        Catalog.shapesOf(
            Batch.inputs(batches).stream()
                .map(Batch.Input::reader)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    if (words.isEmpty()) {
      throw Failure.usage(
          "`--shape " + shape + "` has no effect: these inputs say themselves what is a question",
          "leave it out");
    }
    if (!words.contains(shape)) {
      throw Failure.usage(
          "there is no shape `" + shape + "`", "there are: " + String.join(", ", words));
    }
  }

  /** Where the report goes; null for none. */
  @Nullable String report() {
    return report;
  }

  /**
   * How much is said.
   *
   * @param details whether what formats change is to be shown
   */
  Summary.Verbosity verbosity(boolean details) {
    if (quiet && (verbose || details)) {
      throw Failure.usage(
          "--quiet and " + (verbose ? "--verbose" : "--details") + " contradict each other",
          "leave one out");
    }
    if (quiet) {
      return Summary.Verbosity.QUIET;
    }
    if (verbose) {
      return Summary.Verbosity.VERBOSE;
    }
    return details ? Summary.Verbosity.DETAILED : Summary.Verbosity.NORMAL;
  }
}
