package org.examwright.app.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.app.environment.Console;
import org.examwright.app.environment.CountWording;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.ExitCode;
import org.examwright.app.outcome.Finding;
import org.examwright.app.outcome.Outcome;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.FeatureUse;
import org.examwright.model.exchange.Format;

/** Says to people what became of the sets. */
public final class Summary {
  private final Environment environment;
  private final Verbosity verbosity;
  private final boolean writing;
  private final boolean explaining;
  private final List<String> failed = new ArrayList<>();
  private final List<String> saidOfFailed = new ArrayList<>();
  private Console console;
  private boolean isMoreToTell;
  private int sets;
  private int questions;
  private int files;

  /**
   * @param writing whether files are expected, so that their absence is worth a word
   * @param explaining whether to say where in a file the questions were found
   */
  public Summary(
      Environment environment, Verbosity verbosity, boolean writing, boolean explaining) {
    this.environment = environment;
    this.console = environment.console();
    this.verbosity = verbosity;
    this.writing = writing;
    this.explaining = explaining;
  }

  /**
   * What became of a set, as soon as it is known.
   *
   * @param oneOfSeveral sets, of which each gets a line, and those with errors come last
   */
  public void print(Outcome outcome, boolean oneOfSeveral) {
    QuestionSet set = outcome.set();
    sets++;
    questions += set == null ? 0 : set.size();
    files += outcome.files().size();
    if (outcome.code() != ExitCode.DONE) {
      failed.add(outcome.batch().name());
    }
    if (!writing || !oneOfSeveral) {
      inFull(outcome);
    } else if (outcome.code() == ExitCode.DONE) {
      if (verbosity == Verbosity.NORMAL) {
        inOneLine(outcome);
      } else {
        inFull(outcome);
      }
    } else {
      saidOfFailed.add(held(outcome));
    }
  }

  /** What is said of a set at the end; the set itself need not stay in memory until then. */
  private String held(Outcome outcome) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    console = new Console(said, said, environment.console().colours());
    inFull(outcome);
    console = environment.console();
    return said.toString(StandardCharsets.UTF_8);
  }

  /** The findings about a set, what was read, what was written, and what was lost on the way. */
  private void inFull(Outcome outcome) {
    // Errors first, then doubts: whatever else there is to say waits until these are dealt with.
    Set<Finding> doubts = outcome.doubts();
    List<Finding> alone =
        outcome.findings().stream()
            .filter(finding -> isShownAlone(finding.severity()))
            .sorted(
                Comparator.comparingInt(
                    finding ->
                        doubts.isEmpty() || finding.isError()
                            ? 0
                            : doubts.contains(finding) ? 1 : 2))
            .toList();
    if (!alone.isEmpty()) {
      RepeatedFindings.of(alone, verbosity == Verbosity.VERBOSE).forEach(this::finding);
    }
    if (verbosity == Verbosity.QUIET) {
      LossCount.byFormat(outcome)
          .forEach((format, count) -> losses(outcome.batch().name() + ": ", format, count.lost()));
    } else {
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
      say(outcome.batch().name() + ": " + CountWording.count(errors, "error") + written(outcome));
    }
    outcome.files().forEach(file -> say(line(file, outcome.files())));
    switch (verbosity) {
      case NORMAL -> {
        LossCount.byFormat(outcome).forEach((format, count) -> losses("  ", format, count.all()));
        FindingGroup.of(ofReaders(outcome, Severity.NOTE)).forEach(this::note);
      }
      case DETAILED -> {
        grouped(outcome, Severity.LOSS).forEach(this::loss);
        grouped(outcome, Severity.NOTE).forEach(this::note);
      }
      case QUIET, VERBOSE -> {} // all is said
    }
  }

  private String written(Outcome outcome) {
    if (!writing) {
      return "";
    }
    return outcome.isPartial() ? ", the other questions were written" : ", nothing was written";
  }

  private void losses(String start, Format format, List<String> words) {
    if (!words.isEmpty()) {
      say(start + format.title() + ": " + String.join("; ", words));
      isMoreToTell = true;
    }
  }

  private void inOneLine(Outcome outcome) {
    QuestionSet set = outcome.set();
    List<String> words = new ArrayList<>(LossCount.ofAllFormats(outcome).all());
    int warnings = ofSeverity(outcome, Severity.WARNING).size();
    if (warnings > 0) {
      words.add(CountWording.count(warnings, "warning"));
    }
    isMoreToTell |= !words.isEmpty();
    say(
        outcome.batch().name()
            + ": "
            + CountWording.count(set == null ? 0 : set.size(), "question")
            + ", "
            + CountWording.count(outcome.files().size(), "file")
            + (words.isEmpty() ? "" : "; " + String.join("; ", words)));
  }

  /** The sets with errors and a line about all sets, when there are several. */
  public void printTotal() {
    if (sets > 1) {
      saidOfFailed.forEach(console.err()::print);
      console.err().flush();
      if (verbosity != Verbosity.QUIET) {
        total();
      }
    }
    if (isMoreToTell && verbosity == Verbosity.NORMAL) {
      say("  More: --details shows each loss and where, --report FILE writes them down");
    }
  }

  private void total() {
    say(
        CountWording.count(sets, "set")
            + ": "
            + CountWording.count(questions, "question")
            + (writing ? ", " + CountWording.count(files, "file") : "")
            + (failed.isEmpty()
                ? ""
                : "; " + failed.size() + " with errors: " + String.join(", ", failed)));
  }

  private boolean isShownAlone(Severity severity) {
    return switch (verbosity) {
      case QUIET -> severity == Severity.ERROR;
      case NORMAL, DETAILED -> severity == Severity.ERROR || severity == Severity.WARNING;
      case VERBOSE -> true;
    };
  }

  private static List<FindingGroup> grouped(Outcome outcome, Severity severity) {
    return FindingGroup.of(
        ofSeverity(outcome, severity).stream()
            .sorted(Comparator.comparing(Finding::formatTitle))
            .toList());
  }

  private static List<Finding> ofReaders(Outcome outcome, Severity severity) {
    return ofSeverity(outcome, severity).stream().filter(found -> found.format() == null).toList();
  }

  private static List<Finding> ofSeverity(Outcome outcome, Severity severity) {
    return outcome.findings().stream().filter(found -> found.severity() == severity).toList();
  }

  private static String questions(QuestionSet set, int doubtful) {
    Map<Feature, Integer> kinds = new EnumMap<>(Feature.class);
    set.questions().forEach(question -> kinds.merge(FeatureUse.kind(question), 1, Integer::sum));
    return CountWording.count(set.size(), "question")
        + (doubtful == 0 ? "" : ", " + doubtful + " doubtful")
        + " ("
        + kinds.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey().label())
            .collect(Collectors.joining(", "))
        + ")";
  }

  private static String line(Outcome.WrittenFile file, List<Outcome.WrittenFile> all) {
    int width = all.stream().mapToInt(each -> each.name().length()).max().orElse(0);
    return "  "
        + file.name()
        + " ".repeat(width - file.name().length() + 2)
        + CountWording.size(file.size())
        + (file.holds().isEmpty() ? "" : "  " + file.holds());
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
  private void finding(RepeatedFindings.Shown shown) {
    Finding finding = shown.finding();
    console.say(finding.place(), finding.severity(), shown.message(), shown.hint());
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
    console.say(line);
  }

  /** How much is said. */
  public enum Verbosity {
    /** Errors, and what is lost. */
    QUIET,
    /** Errors and warnings one by one, what was read and written, and losses in a line a format. */
    NORMAL,
    /** The same, but losses and notes with their places, grouped. */
    DETAILED,
    /** Everything one by one. */
    VERBOSE
  }
}
