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
    ExitCode code = ExitCode.DONE;
    String overwritten = null;
    List<Report.SetReport> reports = new ArrayList<>();
    for (Batch batch : batches) {
      Outcome outcome = work.apply(batch); // kept no longer than this: there may be very many
      summary.print(outcome, batches.size() > 1);
      code = ExitCode.worst(List.of(code, outcome.code()));
      if (report != null) {
        reports.add(Report.set(outcome, environment.catalog()));
        overwritten = overwritten == null ? overwritten(report, outcome, environment) : overwritten;
      }
    }
    summary.printTotal();
    if (overwritten != null) {
      throw Failure.usage(
          "the report would be written over " + overwritten, "name another place with --report");
    }
    if (report != null) {
      Report.of(reports, code).write(environment.resolve(report), environment);
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

  /** The file of a set that has the place of the report; null if none has. */
  private static @Nullable String overwritten(
      String report, Outcome outcome, Environment environment) {
    for (Outcome.WrittenFile written : outcome.files()) {
      if (leadToOneFile(environment.resolve(report), environment.resolve(written.name()))) {
        return written.name();
      }
    }
    return null;
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
