package org.examwright.exporters.pdf;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.examwright.rendering.paper.PaperCapabilities;
import org.examwright.rendering.paper.PaperLosses;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.sheet.SheetComposer;
import org.examwright.rendering.version.Versions;

/** Writes handouts, worksheets and keys as PDF. */
public final class PdfExporter implements Exporter<PrintOptions> {
  private static final Format FORMAT =
      new Format("pdf", "PDF", "print, and screens with or without a screen reader", "pdf");

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public PrintOptions defaults() {
    return PrintOptions.of(Edition.HANDOUT);
  }

  @Override
  public Capabilities capabilities() {
    return capabilities(defaults());
  }

  private static Capabilities capabilities(PrintOptions options) {
    return PaperCapabilities.of(options)
        .substituting(
            Feature.CHARACTERS,
            Weight.CHANGED,
            "is printed, but those of rare scripts as their code");
  }

  @Override
  public Export export(QuestionSet set, PrintOptions options) {
    Versions versions = Versions.of(set, options.plan());
    List<Artifact> artifacts = new ArrayList<>();
    for (Edition edition : options.edition()) {
      for (Sheet sheet : SheetComposer.compose(versions.papers(), edition)) {
        artifacts.add(
            new Artifact(
                    sheet.fileName() + ".pdf",
                    PdfFile.of(versions.printed(), sheet, options.paper(), Archive.MODERN))
                .holding(edition.holds()));
      }
    }
    return new Export(
        artifacts,
        PaperLosses.of(versions, capabilities(options), new PdfTypesetting(versions.printed())));
  }
}
