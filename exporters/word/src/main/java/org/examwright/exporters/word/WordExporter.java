package org.examwright.exporters.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.DeclaredLosses;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.SheetComposer;

/** Writes Word documents to print, hand out and edit: a file for each edition. */
public final class WordExporter implements Exporter<WordOptions> {
  private static final Format FORMAT =
      new Format("word", "Word", "Microsoft Word, LibreOffice Writer, Google Docs");

  private static final Capabilities CAPABILITIES =
      Capabilities.ALL
          .substituting(Feature.FILE_UPLOAD, "becomes an instruction to hand files in")
          .substituting(Feature.SHUFFLE, "are printed in the order of the file")
          .without(Feature.OUTCOME_FEEDBACK, "is not printed, since paper does not respond")
          .without(Feature.TAGS, "are not printed")
          .substituting(Feature.REMOTE_IMAGE, "become links");

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public WordOptions defaults() {
    return WordOptions.DEFAULTS;
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Export export(QuestionSet set, WordOptions options) {
    WordFormulas formulas = new WordFormulas();
    List<Artifact> artifacts = new ArrayList<>();
    for (Edition edition : options.edition()) {
      artifacts.add(
          new Artifact(
              edition.name().toLowerCase(Locale.ROOT) + ".docx",
              WordFile.of(set, SheetComposer.compose(set, edition), options.paper(), formulas)));
    }
    List<Diagnostic> diagnostics = new ArrayList<>(DeclaredLosses.of(set, CAPABILITIES));
    diagnostics.addAll(WordLosses.of(set, formulas));
    return new Export(artifacts, diagnostics);
  }
}
