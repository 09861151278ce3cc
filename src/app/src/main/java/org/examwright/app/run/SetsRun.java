package org.examwright.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.ExitCode;
import org.examwright.app.environment.Failure;
import org.examwright.app.input.Batch;
import org.examwright.app.outcome.Outcome;
import org.examwright.app.report.Report;
import org.examwright.app.report.Summary;
import org.jspecify.annotations.Nullable;

/** Goes through all sets, whatever becomes of each, and tells what happened. */
public final class SetsRun {
  private SetsRun() {}

  /**
   * Works on one set after the other.
   *
   * @param report where a report goes; null for none
   */
  public static ExitCode over(
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
      summary.print(outcome, batches.size() > 1);
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
    for (Batch.Input input : Batch.inputs(batches)) {
      Path file = input.file();
      if (file != null && leadToOneFile(report, file)) {
        throw Failure.usage(
            name + " would be written over, but it is an input",
            "name another place with --report");
      }
    }
  }

  private static void requireNoOutput(
      Path report, List<Outcome> outcomes, Environment environment) {
    for (Outcome outcome : outcomes) {
      for (Outcome.WrittenFile written : outcome.files()) {
        if (leadToOneFile(report, environment.resolve(written.name()))) {
          throw Failure.usage(
              "the report would be written over " + written.name(),
              "name another place with --report");
        }
      }
    }
  }

  /** Not, if one of them leads to no file. */
  private static boolean leadToOneFile(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
