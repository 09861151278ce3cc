package org.examwright.app.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.app.environment.CountWording;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.ExitCode;
import org.examwright.app.outcome.Finding;
import org.examwright.app.outcome.Outcome;
import org.examwright.app.outcome.WrittenFile;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Severity;

/** Says to people what became of the sets. */
public final class Summary {
  private final Environment environment;
  private final Verbosity verbosity;
  private final boolean writing;
  private final boolean explaining;

  /**
   * @param writing whether files are expected, so that their absence is worth a word
   * @param explaining whether to say where in a file the questions were found
   */
  public Summary(
      Environment environment, Verbosity verbosity, boolean writing, boolean explaining) {
    this.environment = environment;
    this.verbosity = verbosity;
    this.writing = writing;
    this.explaining = explaining;
  }

  /** The findings about a set, what was read, what was written, and what was lost on the way. */
  public void print(Outcome outcome) {
    // Errors first, then doubts: whatever else there is to say waits until these are dealt with.
    Set<Finding> doubts = outcome.doubts();
    outcome.findings().stream()
        .filter(finding -> isShownAlone(finding.severity()))
        .sorted(
            Comparator.comparingInt(
                finding ->
                    doubts.isEmpty() || finding.isError() ? 0 : doubts.contains(finding) ? 1 : 2))
        .forEach(this::finding);
    if (verbosity != Verbosity.QUIET) {
      summarize(outcome);
    }
    if (explaining) {
      outcome.explained().stream()
          .flatMap(each -> ExplanationText.of(each).stream())
          .forEach(this::say);
    }
  }

  private void summarize(Outcome outcome) {
    QuestionSet set = outcome.set();
    if (set != null) {
      say(outcome.batch().name() + ": " + questions(set, outcome.doubtful()));
    }
    boolean merged = outcome.batch().mergedTitle() != null;
    if (outcome.code() == ExitCode.CONTENT || (merged && set == null)) {
      long errors = outcome.findings().stream().filter(Finding::isError).count();
      say(
          outcome.batch().name()
              + ": "
              + CountWording.count(errors, "error")
              + (writing ? ", nothing was written" : ""));
    }
    outcome.files().forEach(file -> say(line(file, outcome.files())));
    if (verbosity == Verbosity.NORMAL) {
      grouped(outcome, Severity.LOSS).forEach(this::loss);
      grouped(outcome, Severity.NOTE).forEach(this::note);
    }
  }

  /** One line about all sets, when there are several. */
  public void printTotal(List<Outcome> outcomes) {
    if (outcomes.size() < 2 || verbosity == Verbosity.QUIET) {
      return;
    }
    int questions =
        outcomes.stream().map(Outcome::set).mapToInt(set -> set == null ? 0 : set.size()).sum();
    int files = outcomes.stream().mapToInt(outcome -> outcome.files().size()).sum();
    long failed = outcomes.stream().filter(outcome -> outcome.code() != ExitCode.DONE).count();
    say(
        CountWording.count(outcomes.size(), "set")
            + ": "
            + CountWording.count(questions, "question")
            + (writing ? ", " + CountWording.count(files, "file") : "")
            + (failed == 0 ? "" : "; " + failed + " with errors"));
  }

  private boolean isShownAlone(Severity severity) {
    return switch (verbosity) {
      case QUIET -> severity == Severity.ERROR;
      case NORMAL -> severity == Severity.ERROR || severity == Severity.WARNING;
      case VERBOSE -> true;
    };
  }

  private static List<FindingGroup> grouped(Outcome outcome, Severity severity) {
    return FindingGroup.of(
        outcome.findings().stream()
            .filter(found -> found.severity() == severity)
            .sorted(Comparator.comparing(Finding::formatTitle))
            .toList());
  }

  private static String questions(QuestionSet set, int doubtful) {
    return CountWording.count(set.size(), "question")
        + (doubtful == 0 ? "" : ", " + doubtful + " doubtful")
        + " ("
        + QuestionKinds.counted(set).entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey().label())
            .collect(Collectors.joining(", "))
        + ")";
  }

  private static String line(WrittenFile file, List<WrittenFile> all) {
    int width = all.stream().mapToInt(each -> each.name().length()).max().orElse(0);
    return "  "
        + file.name()
        + " ".repeat(width - file.name().length() + 2)
        + CountWording.size(file.size());
  }

  private void loss(FindingGroup group) {
    say("  " + group.message() + " (" + group.places("question") + ")");
    hint(group.first());
  }

  private void note(FindingGroup group) {
    say("  note: " + group.message() + " (" + group.places("place") + ")");
    hint(group.first());
  }

  /** One finding with its place, and for a loss the formats that keep what it is about. */
  private void finding(Finding finding) {
    environment
        .console()
        .say(finding.place(), finding.severity(), finding.fullMessage(), finding.hint());
    List<String> carriers = Carriers.of(finding, environment.catalog());
    if (!carriers.isEmpty()) {
      say("  carried by " + String.join(", ", carriers));
    }
  }

  private void hint(Finding finding) {
    if (!finding.hint().isEmpty()) {
      say("    hint: " + finding.hint());
    }
  }

  private void say(String line) {
    environment.console().say(line);
  }
}
