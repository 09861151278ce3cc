package org.examwright.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through all sets, whatever becomes of each, and tells what happened. */
final class SetsRun {
  private SetsRun() {}

  /**
   * Works on one set after the other.
   *
   * @param report where a report goes; null for none
   */
  static ExitCode over(
      List<Batch> batches,
      Function<Batch, Outcome> work,
      Summary summary,
      Environment environment,
      @Nullable String report) {
    if (report != null) {
      requireNoInput(environment.resolve(report), batches, report);
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Batch batch : batches) {
      Outcome outcome = work.apply(batch);
      summary.print(outcome);
      outcomes.add(outcome);
    }
    summary.printTotal(outcomes);
    ExitCode code = ExitCode.worst(outcomes.stream().map(Outcome::code).toList());
    if (report != null) {
      requireNoOutput(environment.resolve(report), outcomes, environment);
      Report.of(outcomes, code, environment.catalog())
          .write(environment.resolve(report), environment);
    }
    return code;
  }

  private static void requireNoInput(Path report, List<Batch> batches, String name) {
    for (Input input : Batch.inputs(batches)) {
      Path file = input.file();
      if (file != null && FileProblem.areSame(report, file)) {
        throw Failure.usage(
            name + " would be written over, but it is an input",
            "name another place with --report");
      }
    }
  }

  private static void requireNoOutput(
      Path report, List<Outcome> outcomes, Environment environment) {
    for (Outcome outcome : outcomes) {
      for (WrittenFile written : outcome.files()) {
        if (FileProblem.areSame(report, environment.resolve(written.name()))) {
          throw Failure.usage(
              "the report would be written over " + written.name(),
              "name another place with --report");
        }
      }
    }
  }
}
