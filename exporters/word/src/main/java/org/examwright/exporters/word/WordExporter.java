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
import org.examwright.rendering.version.Versions;

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
    return PaperCapabilities.of(defaults());
  }

  @Override
  public Export export(QuestionSet set, PrintOptions options) {
    return export(set, options, false);
  }

  /**
   * Exports in our own look.
   *
   * @param fillable whether worksheets are filled in on the screen, and not on paper
   */
  Export export(QuestionSet set, PrintOptions options, boolean fillable) {
    return export(set, options, fillable, Template.builtIn(options.paper()), List.of());
  }

  /**
   * Exports in the look of a template of the user's own.
   *
   * @param fillable whether worksheets are filled in on the screen, and not on paper
   * @param name of the template, for what is to be said about it
   * @param template a Word file; if it is none, that is an error among the diagnostics
   */
  Export export(
      QuestionSet set, PrintOptions options, boolean fillable, String name, byte[] template) {
    Origin origin = Origin.of(name);
    try {
      Template own = Template.of(template);
      return export(
          set,
          options,
          fillable,
          own,
          own.notes().stream().map(note -> Diagnostic.note(origin, note)).toList());
    } catch (UnusableTemplateException e) {
      return new Export(
          List.of(), List.of(Diagnostic.error(origin, "the template " + e.message(), e.hint())));
    }
  }

  private static Export export(
      QuestionSet set,
      PrintOptions options,
      boolean fillable,
      Template template,
      List<Diagnostic> notes) {
    Versions versions = Versions.of(set, options.plan());
    QuestionSet printed = versions.printed();
    WordFormulas formulas = new WordFormulas();
    List<Artifact> artifacts = new ArrayList<>();
    List<Diagnostic> said = new ArrayList<>(notes);
    for (Edition edition : options.edition()) {
      if (edition == Edition.ANSWER_SHEET) {
        said.add(
            Diagnostic.warning(
                printed.questions().findFirst().orElseThrow().origin(),
                "an answer sheet is written as PDF alone, since it is drawn to a tenth of a"
                    + " millimetre",
                "take it from the PDF files"));
        continue;
      }
      for (Sheet sheet : SheetComposer.compose(versions.papers(), edition)) {
        artifacts.add(
            new Artifact(
                    sheet.fileName() + ".docx",
                    WordFile.of(printed, sheet, template, fillable, formulas))
                .holding(edition.holds()));
      }
    }
    said.addAll(
        PaperLosses.of(
            versions,
            PaperCapabilities.of(options),
            new WordTypesetting(formulas, new PictureRuns(printed, ""))));
    return new Export(artifacts, said);
  }
}
