package org.examwright.exporters.pdf;

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

/**
 * Writes handouts, worksheets and keys as PDF.
 *
 * @see <a href="https://www.iso.org/standard/64599.html">ISO 14289-1</a>, PDF/UA-1
 */
public final class PdfExporter implements Exporter<PdfOptions> {
  private static final Format FORMAT =
      new Format("pdf", "PDF", "print, and screens with or without a screen reader");

  private static final Capabilities CAPABILITIES =
      Capabilities.ALL
          .substituting(Feature.GRADER_NOTES, "are printed in the key alone")
          .substituting(Feature.EXPECTED_LINES, "give the worksheet alone its room to write")
          .substituting(Feature.SHUFFLE, "stand in the order in which they are written")
          .substituting(Feature.REMOTE_IMAGE, "become links with the description of the picture")
          .substituting(Feature.CHARACTERS, "is printed, but those of rare scripts as their code")
          .without(
              Feature.OUTCOME_FEEDBACK, "is not printed, since paper does not know how it went")
          .without(Feature.TAGS, "are not printed");

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public PdfOptions defaults() {
    return new PdfOptions(List.of(Edition.HANDOUT), PdfPaper.A4);
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Export export(QuestionSet set, PdfOptions options) {
    List<Artifact> artifacts = new ArrayList<>();
    for (Edition edition : options.edition()) {
      artifacts.add(
          new Artifact(
              edition.name().toLowerCase(Locale.ROOT) + ".pdf",
              PdfFile.of(set, edition, options.paper())));
    }
    List<Diagnostic> diagnostics = new ArrayList<>(DeclaredLosses.of(set, CAPABILITIES));
    diagnostics.removeIf(loss -> isPrinted(loss, options.edition()));
    diagnostics.addAll(PdfLosses.of(set));
    return new Export(artifacts, diagnostics);
  }

  /** Whether an edition that was asked for has what the others leave out. */
  private static boolean isPrinted(Diagnostic loss, List<Edition> editions) {
    return (loss.feature() == Feature.GRADER_NOTES && editions.contains(Edition.KEY))
        || (loss.feature() == Feature.EXPECTED_LINES && editions.contains(Edition.WORKSHEET));
  }
}
