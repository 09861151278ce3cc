package org.examwright.app.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.ExitCode;
import org.examwright.app.environment.Failure;
import org.examwright.app.input.Batch;
import org.examwright.app.outcome.Finding;
import org.examwright.app.outcome.Outcome;
import org.examwright.app.output.DraftFiles;
import org.examwright.library.Catalog;
import org.examwright.library.FileProblem;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.FeatureUse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Says to programs, in JSON, what became of the sets; its components are the file's keys. */
public record Report(String program, int exitCode, List<SetReport> sets) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              ignored -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
          .build();

  /**
   * A set; without a title and language if it could not be read.
   *
   * @param input the file that it was read from; null for a merged set
   * @param merged the files that it was made of; null for a set of one file
   * @param missing what the files go without, since it has errors; null when they hold all
   * @param explanations of the files in which there was something to find out
   */
  public record SetReport(
      @Nullable String input,
      @Nullable List<String> merged,
      @Nullable String title,
      @Nullable String language,
      int exitCode,
      List<QuestionReport> questions,
      List<FileReport> files,
      @Nullable List<MissingReport> missing,
      List<DiagnosticReport> diagnostics,
      @Nullable List<ExplanationReport> explanations) {}

  /**
   * A question and where it stands.
   *
   * @param file null in a set of one file
   */
  public record QuestionReport(
      String id, @Nullable String label, String kind, @Nullable String file, int line) {}

  /** A place with an error, whose question is in none of the files. */
  public record MissingReport(String file, int line, String message) {}

  /** A file that was written. */
  public record FileReport(String format, String file, long bytes) {}

  /**
   * A diagnostic; without a place if it is about the file as a whole.
   *
   * @param weight how much it matters to what is written; null if no exporter found it
   * @param carriedBy the formats that keep what a loss is about; null for all other diagnostics
   */
  public record DiagnosticReport(
      String severity,
      @Nullable String format,
      @Nullable String feature,
      @Nullable String weight,
      String file,
      @Nullable Integer line,
      @Nullable Integer column,
      String message,
      @Nullable String hint,
      @Nullable List<String> carriedBy) {}

  /**
   * Why the questions of a file were found where they were.
   *
   * @param shapes the ways of marking questions that it may have, the likeliest first
   * @param passedOver what is no part of any question, in the order of the file
   * @param doubts what may be meant in another way than it is read
   * @param account what became of each line of the file
   */
  public record ExplanationReport(
      String file,
      List<Explanation.Shape> shapes,
      List<Explanation.PassedOver> passedOver,
      List<Explanation.Doubt> doubts,
      List<Explanation.Stretch> account) {}

  /** Of a whole run, which ends with {@code code}. */
  public static Report of(List<SetReport> sets, ExitCode code) {
    return new Report("Examwright " + Environment.version(), code.number(), List.copyOf(sets));
  }

  /** Writes the report in one step. */
  public void write(Path file, Environment environment) {
    try (DraftFiles drafts = new DraftFiles()) {
      String json = MAPPER.writeValueAsString(this) + "\n";
      drafts.publish(Map.of(drafts.write(file, json.getBytes(StandardCharsets.UTF_8)), file));
    } catch (IOException e) {
      throw Failure.files(
          "the report cannot be written: " + FileProblem.words(e),
          "name another place than " + environment.shown(file));
    }
  }

  /** Of one set, which need not be kept for it. */
  public static SetReport set(Outcome outcome, Catalog catalog) {
    QuestionSet set = outcome.set();
    List<String> files = outcome.batch().inputs().stream().map(Batch.Input::name).toList();
    boolean merged = outcome.batch().mergedTitle() != null;
    return new SetReport(
        merged ? null : files.get(0),
        merged ? files : null,
        set == null ? null : set.title(),
        set == null ? null : set.language(),
        outcome.code().number(),
        set == null
            ? List.of()
            : set.questions().map(question -> question(question, merged)).toList(),
        outcome.files().stream()
            .map(file -> new FileReport(file.format().id(), file.name(), file.size()))
            .toList(),
        outcome.isPartial() ? missing(outcome) : null,
        outcome.findings().stream().map(finding -> diagnostic(finding, catalog)).toList(),
        explanations(outcome));
  }

  private static List<MissingReport> missing(Outcome outcome) {
    return outcome.findings().stream()
        .filter(Finding::isError)
        .map(error -> new MissingReport(error.file(), error.line(), error.message()))
        .toList();
  }

  private static @Nullable List<ExplanationReport> explanations(Outcome outcome) {
    List<ExplanationReport> explanations =
        outcome.explained().stream()
            .filter(explained -> !explained.isEmpty())
            .map(
                explained ->
                    new ExplanationReport(
                        explained.file(),
                        explained.explanation().shapes(),
                        explained.explanation().passedOver(),
                        explained.explanation().doubts(),
                        explained.explanation().account()))
            .toList();
    return explanations.isEmpty() ? null : explanations;
  }

  private static QuestionReport question(Question question, boolean merged) {
    return new QuestionReport(
        question.id(),
        orNull(question.label()),
        FeatureUse.kind(question).label(),
        merged ? question.origin().file() : null,
        question.origin().line());
  }

  private static DiagnosticReport diagnostic(Finding finding, Catalog catalog) {
    return new DiagnosticReport(
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.format() == null ? null : finding.format().id(),
        finding.feature() == null ? null : finding.feature().label(),
        finding.weight() == null ? null : weight(finding.weight()),
        finding.file(),
        finding.line() == 0 ? null : finding.line(),
        finding.column() == 0 ? null : finding.column(),
        finding.message(),
        orNull(finding.hint()),
        finding.feature() == null ? null : Carriers.of(finding, catalog));
  }

  private static String weight(Weight weight) {
    return weight.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
