package org.examwright.exporters.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.examwright.rendering.paper.PaperCapabilities;
import org.examwright.rendering.paper.PaperLosses;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Draw;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.SheetComposer;

/** Writes Word documents to print, hand out and edit: a file for each edition. */
public final class WordExporter implements Exporter<PrintOptions> {
  private static final Format FORMAT =
      new Format("word", "Word", "Microsoft Word, LibreOffice Writer, Google Docs", "docx");

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public PrintOptions defaults() {
    return PrintOptions.of(Edition.WORKSHEET, Edition.KEY);
  }

  @Override
  public Capabilities capabilities() {
    return PaperCapabilities.of(defaults().edition());
  }

  @Override
  public Export export(QuestionSet set, PrintOptions options) {
    Draw draw = Draw.of(set, options.seed());
    QuestionSet drawn = draw.set();
    WordFormulas formulas = new WordFormulas();
    List<Artifact> artifacts = new ArrayList<>();
    for (Edition edition : options.edition()) {
      artifacts.add(
          new Artifact(
                  edition.name().toLowerCase(Locale.ROOT) + ".docx",
                  WordFile.of(
                      drawn, SheetComposer.compose(drawn, edition), options.paper(), formulas))
              .holding(edition.holds()));
    }
    return new Export(
        artifacts,
        PaperLosses.of(
            draw,
            PaperCapabilities.of(options.edition()),
            new WordTypesetting(formulas, new PictureRuns(drawn))));
  }
}
