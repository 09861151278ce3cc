package org.examwright.app.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.app.environment.ExitCode;
import org.examwright.app.environment.Failure;
import org.examwright.app.input.Batch;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Format;
import org.jspecify.annotations.Nullable;

/**
 * What became of the files of a set.
 *
 * @param set null when it could not be read
 * @param explained why the questions of each file were found where they were
 * @param findings in the order of the files and of their places
 * @param files that were written, in the order of the formats
 * @param delivered whether files were written or printed
 */
public record Outcome(
    Batch batch,
    @Nullable QuestionSet set,
    List<Explained> explained,
    List<Finding> findings,
    List<WrittenFile> files,
    boolean delivered,
    ExitCode code) {
  public Outcome {
    explained = List.copyOf(explained);
    findings =
        findings.stream()
            .sorted(
                Comparator.comparingInt((Finding finding) -> batch.placeOf(finding.file()))
                    .thenComparing(Finding.BY_PLACE))
            .toList();
    files = List.copyOf(files);
  }

  /** Read, with or without errors, and nothing written yet. */
  public static Outcome read(
      Batch batch, @Nullable QuestionSet set, List<Explained> explained, List<Finding> findings) {
    boolean bad = set == null || findings.stream().anyMatch(Finding::isError);
    return new Outcome(
        batch, set, explained, findings, List.of(), false, bad ? ExitCode.CONTENT : ExitCode.DONE);
  }

  /** Stopped by a failure before anything was read. */
  public static Outcome failed(Batch batch, Failure failure) {
    return new Outcome(batch, null, List.of(), List.of(), List.of(), false, ExitCode.DONE)
        .failing(failure);
  }

  /** How many of its questions may be meant in another way than they are read. */
  public int doubtful() {
    return explained.stream().mapToInt(each -> each.explanation().doubtful()).sum();
  }

  /** The findings that say that something may be meant in another way than it is read. */
  public Set<Finding> doubts() {
    Map<String, String> said = new HashMap<>();
    for (Explained each : explained) {
      each.explanation()
          .doubts()
          .forEach(doubt -> said.put(each.file() + ":" + doubt.line(), doubt.message()));
    }
    return findings.stream()
        .filter(finding -> said.containsKey(finding.file() + ":" + finding.line()))
        .filter(
            finding ->
                finding
                    .message()
                    .startsWith(said.getOrDefault(finding.file() + ":" + finding.line(), "")))
        .collect(Collectors.toSet());
  }

  /** The same set, but all that was found about it up to now is this. */
  public Outcome finding(List<Finding> all) {
    return read(batch, set, explained, all);
  }

  /** The same, but stopped by a failure. */
  public Outcome failing(Failure failure) {
    List<Finding> more = new ArrayList<>(findings);
    more.add(Finding.ofFile(batch.name(), failure.problem(), failure.hint()));
    return new Outcome(batch, set, explained, more, List.of(), false, failure.code());
  }

  /** Whether files hold only what is left of the set without the questions that have errors. */
  public boolean isPartial() {
    return delivered && code != ExitCode.DONE;
  }

  /** The same, but with its files on the disk. */
  public Outcome written(List<WrittenFile> written) {
    return new Outcome(batch, set, explained, findings, written, true, code);
  }

  /**
   * Why the questions of a file were found where they were.
   *
   * @param file as diagnostics show it
   */
  public record Explained(String file, Explanation explanation) {

    /** Whether there was nothing to find out about the file. */
    public boolean isEmpty() {
      return explanation.shapes().isEmpty() && explanation.passedOver().isEmpty();
    }
  }

  /**
   * A file that was written.
   *
   * @param name as it is shown to the user
   * @param size in bytes
   * @param holds in a few words; empty if its name says it
   */
  public record WrittenFile(Format format, String name, long size, String holds) {}
}
