package org.examwright.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Says to programs, in JSON, what became of the inputs; its components are the file's keys. */
record Report(String program, int exitCode, List<SetReport> sets) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              ignored -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
          .build();

  /** A set; without a title and language if it could not be read. */
  record SetReport(
      String input,
      @Nullable String title,
      @Nullable String language,
      int exitCode,
      List<QuestionReport> questions,
      List<FileReport> files,
      List<DiagnosticReport> diagnostics) {}

  /** A question and where it stands. */
  record QuestionReport(String id, @Nullable String label, String kind, int line) {}

  /** A file that was written. */
  record FileReport(String format, String file, long bytes) {}

  /**
   * A diagnostic; without a place if it is about the file as a whole.
   *
   * @param carriedBy the formats that keep what a loss is about; null for all other diagnostics
   */
  record DiagnosticReport(
      String severity,
      @Nullable String format,
      @Nullable String feature,
      String file,
      @Nullable Integer line,
      @Nullable Integer column,
      String message,
      @Nullable String hint,
      @Nullable List<String> carriedBy) {}

  static Report of(List<Outcome> outcomes, ExitCode code, Catalog catalog) {
    return new Report(
        "Examwright " + Version.current(),
        code.number(),
        outcomes.stream().map(outcome -> set(outcome, catalog)).toList());
  }

  /** Writes the report in one step. */
  void write(Path file, Environment environment) {
    try {
      String json = MAPPER.writeValueAsString(this) + "\n";
      ArtifactWriter.write(Map.of(file, json.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw Failure.files(
          "the report cannot be written: " + FileProblem.words(e),
          "name another place than " + environment.shown(file));
    }
  }

  private static SetReport set(Outcome outcome, Catalog catalog) {
    QuestionSet set = outcome.set();
    return new SetReport(
        outcome.input().name(),
        set == null ? null : set.title(),
        set == null ? null : set.language(),
        outcome.code().number(),
        set == null ? List.of() : set.questions().map(Report::question).toList(),
        outcome.files().stream()
            .map(file -> new FileReport(file.format().id(), file.name(), file.size()))
            .toList(),
        outcome.findings().stream().map(finding -> diagnostic(finding, catalog)).toList());
  }

  private static QuestionReport question(Question question) {
    return new QuestionReport(
        question.id(),
        orNull(question.label()),
        QuestionKinds.of(question).label(),
        question.origin().line());
  }

  private static DiagnosticReport diagnostic(Finding finding, Catalog catalog) {
    return new DiagnosticReport(
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.format() == null ? null : finding.format().id(),
        finding.feature() == null ? null : finding.feature().label(),
        finding.file(),
        finding.line() == 0 ? null : finding.line(),
        finding.column() == 0 ? null : finding.column(),
        finding.message(),
        orNull(finding.hint()),
        finding.feature() == null ? null : catalog.carriersOf(finding));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
