package org.examwright.exporters.word;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
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
import org.examwright.rendering.theme.ThemeReading;
import org.examwright.rendering.version.Versions;

/** Writes Word documents to print, hand out and edit: a file for each edition. */
public final class WordExporter implements Exporter<WordOptions> {
  private static final Format FORMAT =
      new Format("word", "Word", "Microsoft Word, LibreOffice Writer, Google Docs", "docx");

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public WordOptions defaults() {
    return WordOptions.of(PrintOptions.of(Edition.WORKSHEET, Edition.KEY));
  }

  @Override
  public Capabilities capabilities() {
    return PaperCapabilities.of(defaults().print());
  }

  @Override
  public Export export(QuestionSet set, WordOptions options) {
    ThemeReading.Result read = ThemeReading.of(options.print().look());
    if (read.failed()) {
      return new Export(List.of(), read.said());
    }
    QuestionSet headed = read.theme().headed(set);
    try {
      Looks looks = Looks.of(options, read.theme());
      List<Diagnostic> said = new ArrayList<>(read.said());
      said.addAll(looks.notes(headed));
      return export(headed, options, looks, said);
    } catch (UnusableTemplateException e) {
      Origin origin = Origin.of(options.template().name());
      return new Export(
          List.of(), List.of(Diagnostic.error(origin, "the template " + e.message(), e.hint())));
    }
  }

  private static Export export(
      QuestionSet set, WordOptions options, Looks looks, List<Diagnostic> said) {
    PrintOptions print = options.print();
    Versions versions = Versions.of(set, print.plan());
    QuestionSet printed = versions.printed();
    WordFormulas formulas = new WordFormulas();
    List<Artifact> artifacts = new ArrayList<>();
    for (Edition edition : print.edition()) {
      if (edition == Edition.ANSWER_SHEET) {
        said.add(
            Diagnostic.warning(
                printed.questions().findFirst().orElseThrow().origin(),
                "an answer sheet is written as PDF alone, since it is drawn to a tenth of a"
                    + " millimetre",
                "take it from the PDF files"));
        continue;
      }
      Template template = looks.of(edition);
      for (Sheet sheet : SheetComposer.compose(versions.papers(), edition, looks.letters())) {
        artifacts.add(
            new Artifact(
                    sheet.fileName() + ".docx",
                    WordFile.of(printed, sheet, template, options.fillable(), formulas))
                .holding(edition.holds()));
      }
    }
    said.addAll(
        PaperLosses.of(
            versions,
            print.edition(),
            PaperCapabilities.of(print),
            new WordTypesetting(formulas, new PictureRuns(printed, "", 0))));
    return new Export(artifacts, said);
  }
}
