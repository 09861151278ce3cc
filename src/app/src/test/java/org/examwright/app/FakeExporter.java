package org.examwright.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.DeclaredLosses;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.examwright.model.exchange.Option;
import org.examwright.model.text.PlainText;

/**
 * Writes the stems, one a line, and its options above them; a stem {@code forbidden} is an error, a
 * stem {@code boom} a fault of the exporter.
 */
record FakeExporter<O extends Record>(
    Format format, O defaults, Capabilities capabilities, Function<O, List<String>> suffixes)
    implements Exporter<O> {

  enum Paper {
    A4,
    US_LETTER
  }

  enum Edition {
    HANDOUT,
    WORKSHEET,
    KEY
  }

  record PaperOptions(
      @Option("what is printed") List<Edition> edition,
      @Option("the paper") Paper paperSize,
      @Option("how many columns there are") int columns,
      @Option("whether lines are numbered") boolean lineNumbers,
      @Option("stands at the top") String heading) {
    PaperOptions {
      if (columns < 1) {
        throw new IllegalArgumentException("there must be a column");
      }
    }
  }

  record NoOptions() {}

  /** Keeps all but tags; writes one file. */
  static FakeExporter<NoOptions> bank() {
    return new FakeExporter<>(
        new Format("bank", "Bank", "some platform", "bank"),
        new NoOptions(),
        Capabilities.ALL
            .without(Feature.TAGS, Weight.NOTE, "are left out")
            .substituting(Feature.ORDERING, Weight.CHANGED, "becomes matching")
            .without(Feature.FILE_UPLOAD, Weight.LEFT_OUT, "is left out"),
        options -> List.of("bank"));
  }

  /** Keeps all; writes a file for each edition. */
  static FakeExporter<PaperOptions> paper() {
    return new FakeExporter<>(
        new Format("paper", "Paper", "people", "paper"),
        new PaperOptions(List.of(Edition.HANDOUT, Edition.KEY), Paper.A4, 1, false, ""),
        Capabilities.ALL,
        options ->
            options.edition().stream()
                .map(edition -> edition.name().toLowerCase(Locale.ROOT) + ".paper")
                .toList());
  }

  /** Keeps all; writes one file, and only if somebody asks for it. */
  static FakeExporter<NoOptions> onRequest(String id, String title) {
    return new FakeExporter<>(
        new Format(id, title, "somebody", id, true),
        new NoOptions(),
        Capabilities.ALL,
        options -> List.of(id));
  }

  @Override
  public Export export(QuestionSet set, O options) {
    List<Diagnostic> diagnostics = new ArrayList<>(DeclaredLosses.of(set, capabilities));
    set.questions()
        .forEach(
            question -> {
              String stem = PlainText.of(question.stem());
              if (stem.equals("boom")) {
                throw new IllegalStateException("a fault");
              }
              if (stem.equals("forbidden")) {
                diagnostics.add(Diagnostic.error(question.origin(), "this cannot be said", ""));
              }
            });
    String content =
        set.questions()
            .map(question -> PlainText.of(question.stem()))
            .collect(Collectors.joining("\n", options + "\n", "\n"));
    return new Export(
        suffixes.apply(options).stream()
            .map(suffix -> new Artifact(suffix, content.getBytes(StandardCharsets.UTF_8)))
            .toList(),
        diagnostics);
  }
}
