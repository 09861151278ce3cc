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
import org.examwright.app.input.Input;
import org.examwright.app.input.Inputs;
import org.examwright.app.input.OtherEndings;
import org.examwright.app.report.Verbosity;
import org.examwright.app.run.Reading;
import org.examwright.library.Catalog;
import org.examwright.model.diagnostics.Severity;
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
      names = "--merge",
      description = "Make one set of all inputs, with a category for each file.")
  private boolean merge;

  @Option(
      order = 14,
      names = "--title",
      paramLabel = "TITLE",
      description = "What --merge calls the set; by default as the folder of the inputs is called.")
  private @Nullable String title;

  @Option(
      order = 15,
      names = "--report",
      paramLabel = "FILE",
      description = "Write a report in JSON: questions, files, and all that was found.")
  private @Nullable String report;

  @Option(
      order = 16,
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean quiet;

  @Option(
      order = 17,
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
    Inputs search = new Inputs(environment, from, leftOut);
    List<Input> found = search.find(inputs);
    if (!quiet) {
      search
          .passedOver()
          .forEach(
              file ->
                  environment
                      .console()
                      .say(
                          file,
                          Severity.NOTE,
                          "passed over: no reader knows its ending",
                          OtherEndings.advice(file)));
    }
    return merge
        ? List.of(Batch.merged(title == null ? CommonFolder.title(found) : title, found))
        : found.stream().map(Batch::of).toList();
  }

  /** Reads the sets as the options say. */
  Reading reading(Environment environment, List<Batch> batches) {
    if (shape != null) {
      requireKnown(shape, batches);
    }
    return new Reading(environment, shape);
  }

  private static void requireKnown(String shape, List<Batch> batches) {
    List<String> words =
        Catalog.shapesOf(
            Batch.inputs(batches).stream()
                .map(Input::reader)
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
