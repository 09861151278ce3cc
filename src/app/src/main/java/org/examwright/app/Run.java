package org.examwright.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through all inputs, whatever becomes of each, and tells what happened. */
final class Run {
  private Run() {}

  /**
   * Works on one input after the other.
   *
   * @param report where a report goes; null for none
   */
  static ExitCode over(
      List<Input> inputs,
      Function<Input, Outcome> work,
      Summary summary,
      Environment environment,
      @Nullable String report) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Input input : inputs) {
      Outcome outcome = work.apply(input);
      summary.print(outcome);
      outcomes.add(outcome);
    }
    summary.printTotal(outcomes);
    ExitCode code = ExitCode.worst(outcomes.stream().map(Outcome::code).toList());
    if (report != null) {
      Report.of(outcomes, code, environment.catalog())
          .write(environment.resolve(report), environment);
    }
    return code;
  }
}
