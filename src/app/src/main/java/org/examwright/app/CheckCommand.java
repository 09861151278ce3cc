package org.examwright.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads question sets and says what is wrong with them. */
@Command(
    name = "check",
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
      "  examwright check week-3.md --report report.json"
    })
final class CheckCommand implements Callable<Integer> {
  private final Environment environment;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  CheckCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Summary summary = new Summary(environment, reading.verbosity(), false);
    return Run.over(
            reading.inputs(environment),
            new Reading(environment)::read,
            summary,
            environment,
            reading.report())
        .number();
  }
}
