package org.examwright.app.command;

import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.Failure;
import org.examwright.app.input.Batch;
import org.examwright.app.outcome.Finding;
import org.examwright.app.output.Destination;
import org.examwright.app.report.Summary;
import org.examwright.app.run.Conversion;
import org.examwright.app.run.SetsRun;
import org.examwright.library.ConfiguredExporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** Turns question sets into files of other formats. */
@Command(
    name = ExamwrightCommand.CONVERT,
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    description = {
      "Turn question sets into files for learning platforms and paper.",
      "",
      "All formats are written, into a folder for each set: output/SET/ of the project when no"
          + " INPUT is named, else output/SET/ of the current folder. Every file is a set of its"
          + " own, unless --merge makes one of them all; sets from subfolders go to"
          + " output/SUBFOLDER/SET/."
    },
    footer = {
      "",
      "What a format cannot carry is reported with the place in your set. If a set has an error,"
          + " none of its files is written; the other sets are.",
      "",
      "Exit codes: 0 done, 1 errors in a set, 2 errors in the command line, 3 a file cannot be"
          + " read or written, 70 a fault of Examwright itself.",
      "",
      "Examples:",
      "  examwright convert",
      "      every set in input/ to every format",
      "  examwright convert week-3.md --to gift,pdf",
      "      output/week-3/week-3.gift.txt and the PDF files",
      "  examwright convert week-3.md --edition worksheet -o week-3.pdf",
      "      a single file of your own name",
      "  examwright convert final.md --edition worksheet,key --versions 4 --seed 7",
      "      exam papers A to D in other orders, each with its key",
      "  examwright convert course/",
      "      every set in a folder and its subfolders",
      "  examwright convert 'week-*.md' --merge --title \"Final exam\" --to moodle-xml",
      "      one question bank with a category for each week",
      "  examwright convert week-3.md --to moodle-xml --strict -o - > quiz.xml",
      "      to the standard output, and only if nothing at all is lost"
    })
final class ConvertCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(
      order = 1,
      names = {"-t", "--to"},
      paramLabel = "FORMAT",
      split = ",",
      completionCandidates = Offered.Formats.class,
      description = "Formats to write: ${COMPLETION-CANDIDATES}. ${bundle:by-default} by default.")
  private List<String> to = List.of();

  @Option(
      order = 2,
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR|-",
      description = {
        "Where to write: a file, if its name has an ending and there is only one to write; else"
            + " a folder; - is the standard output. Without --to, the ending of the file chooses"
            + " the format."
      })
  private @Nullable String output;

  @Mixin private final PaperSettings paper = new PaperSettings();

  @Option(
      order = 10,
      names = "--target",
      paramLabel = "PLATFORM",
      completionCandidates = Offered.Targets.class,
      description = {
        "The platform to write for: ${bundle:targets}. By default the newest Moodle, and all"
            + " platforms that read QTI at once."
      })
  private String target = "";

  @Option(
      order = 11,
      names = "--set",
      paramLabel = "FORMAT.OPTION=VALUE",
      description = "Set an option of a format; `examwright formats` lists them.")
  private List<String> settings = List.of();

  @Option(
      order = 12,
      names = "--strict",
      paramLabel = "lost|changed|all",
      arity = "0..1",
      fallbackValue = "all",
      preprocessor = AttachedAlone.class,
      description = {
        "Take losses for errors, and write nothing then: every loss and warning; with =changed,"
            + " those by which something is lost or said otherwise; with =lost, those by which a"
            + " question, a key or a part of a text does not arrive."
      })
  private @Nullable String strict;

  @Option(
      order = 13,
      names = "--details",
      description = "Show what each format changes, and where, instead of a line for each format.")
  private boolean details;

  private static Finding.Strictness strictness(String word) {
    return Stream.of(Finding.Strictness.values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    "`--strict=" + word + "` says nothing", "give lost, changed, all, or nothing"));
  }

  @Option(
      order = 14,
      names = "--keep-going",
      description =
          "Leave out the questions that have errors and write the others, if the reader can tell"
              + " them apart; the exit code is 1 all the same.")
  private boolean keepGoing;

  /** Leaves what stands behind an option to the inputs, unless an equals sign joins them. */
  static final class AttachedAlone implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
      if (" ".equals(info.get("separator"))) {
        arguments.push(((OptionSpec) option).fallbackValue());
      }
      return false;
    }
  }

  ConvertCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Summary summary = new Summary(environment, reading.verbosity(details), true, false);
    List<ConfiguredExporter<?>> targets =
        ChosenFormats.choose(
            environment.catalog(),
            to.isEmpty() ? ChosenFormats.byEnding(environment, output) : to,
            Stream.concat(
                    paper.settings(),
                    Stream.of(
                        new ChosenFormats.CommonSetting(
                            ChosenFormats.CommonSetting.TARGET, target, "for such a platform")))
                .toList(),
            settings.stream().map(ChosenFormats.FormatSetting::parse).toList());
    List<Batch> batches = reading.batches(environment, output);
    Destination destination =
        Destination.of(environment, output, reading.namesInputs(), batches.size());
    destination.requireRoomFor(batches);
    Conversion conversion =
        new Conversion(
            environment,
            reading.reading(environment, batches, keepGoing),
            Batch.inputs(batches),
            targets,
            destination,
            strict == null ? null : strictness(strict));
    return SetsRun.over(batches, conversion::convert, summary, environment, reading.report())
        .number();
  }
}
