package org.examwright.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.examwright.app.environment.Environment;
import org.examwright.app.input.Batch;
import org.examwright.app.report.Summary;
import org.examwright.app.run.Reading;
import org.examwright.app.run.SetsRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads question sets and says what is wrong with them. */
@Command(
    name = ExamwrightCommand.CHECK,
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    description = "Read question sets and report what is wrong, without writing anything.",
    footer = {
      "",
      "Examples:",
      "  examwright check",
      "      every set in input/",
      "  examwright check week-3.md --explain",
      "      also which parts of the file were taken for questions, and why",
      "  examwright check --package quiz.zip",
      "      what an importer would stumble over in it",
      "  examwright check course/ --report report.json",
      "      every set in a folder and its subfolders, with a report for programs"
    })
final class CheckCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(
      order = 1,
      names = "--explain",
      description = {
        "Show where in each file the questions were found and why, and which parts were passed"
            + " over. If a file was misread, --shape mends it."
      })
  private boolean explain;

  @Option(
      order = 2,
      names = "--package",
      description = {
        "Check packages of QTI and Common Cartridges as importers meet them: identifiers, files"
            + " that are missing, feedback that nothing shows, scores that cannot be reached."
      })
  private boolean asPackage;

  CheckCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Summary summary = new Summary(environment, reading.verbosity(false), false, explain);
    List<Batch> batches = reading.batches(environment, null);
    Reading work = reading.reading(environment, batches, false);
    return SetsRun.over(
            batches, asPackage ? work::check : work::read, summary, environment, reading.report())
        .number();
  }
}
