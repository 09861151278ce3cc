package org.examwright.app;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.QuestionSet;
import org.jspecify.annotations.Nullable;

/**
 * What became of an input.
 *
 * @param set null when it could not be read
 * @param findings in the order of their places
 * @param files that were written, in the order of the formats
 */
record Outcome(
    Input input,
    @Nullable QuestionSet set,
    List<Finding> findings,
    List<WrittenFile> files,
    ExitCode code) {
  Outcome {
    findings = findings.stream().sorted(Finding.BY_PLACE).toList();
    files = List.copyOf(files);
  }

  /** Read, with or without errors, and nothing written yet. */
  static Outcome read(Input input, @Nullable QuestionSet set, List<Finding> findings) {
    boolean bad = set == null || findings.stream().anyMatch(Finding::isError);
    return new Outcome(input, set, findings, List.of(), bad ? ExitCode.CONTENT : ExitCode.DONE);
  }

  static Outcome failed(Input input, Failure failure) {
    return new Outcome(input, null, List.of(), List.of(), ExitCode.DONE).failing(failure);
  }

  /** The same, but stopped by a failure. */
  Outcome failing(Failure failure) {
    List<Finding> more = new ArrayList<>(findings);
    more.add(Finding.ofFile(input.name(), failure.problem(), failure.hint()));
    return new Outcome(input, set, more, List.of(), failure.code());
  }

  /** The same, but with its files on the disk. */
  Outcome written(List<WrittenFile> written) {
    return new Outcome(input, set, findings, written, code);
  }
}
