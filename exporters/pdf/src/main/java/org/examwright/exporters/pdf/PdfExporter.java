package org.examwright.exporters.pdf;

import com.itextpdf.kernel.geom.PageSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.examwright.rendering.bubbles.AnswerSheetLayout;
import org.examwright.rendering.paper.PaperCapabilities;
import org.examwright.rendering.paper.PaperLosses;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.LetterSize;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.sheet.SheetComposer;
import org.examwright.rendering.theme.Theme;
import org.examwright.rendering.theme.ThemeReading;
import org.examwright.rendering.version.Versions;

/** Writes handouts, worksheets and keys as PDF. */
public final class PdfExporter implements Exporter<PdfOptions> {
  private static final Format FORMAT =
      new Format("pdf", "PDF", "print, and screens with or without a screen reader", "pdf");

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public PdfOptions defaults() {
    return PdfOptions.of(PrintOptions.of(Edition.HANDOUT));
  }

  @Override
  public Capabilities capabilities() {
    return capabilities(defaults());
  }

  private static Capabilities capabilities(PdfOptions options) {
    return PaperCapabilities.of(options.print())
        .substituting(
            Feature.CHARACTERS,
            Weight.CHANGED,
            "is printed, but those of rare scripts as their code");
  }

  @Override
  public Export export(QuestionSet written, PdfOptions options) {
    ThemeReading.Result read = ThemeReading.of(options.print().look());
    if (read.failed()) {
      return new Export(List.of(), read.said());
    }
    Theme theme = read.theme();
    QuestionSet set = theme.headed(written);
    Versions versions = Versions.of(set, options.print().plan());
    QuestionSet printed = versions.printed();
    List<Artifact> artifacts = new ArrayList<>();
    List<Diagnostic> said = new ArrayList<>(read.said());
    missingFont(theme, options).ifPresent(said::add);
    HanForms.of(set.language())
        .filter(forms -> forms.installed().isEmpty())
        .map(
            forms ->
                Diagnostic.note(set.questions().findFirst().orElseThrow().origin(), forms.note()))
        .ifPresent(said::add);
    for (Edition edition : options.print().edition()) {
      for (Sheet sheet : SheetComposer.compose(versions.papers(), edition, LetterSize.of(theme))) {
        if (edition == Edition.ANSWER_SHEET) {
          artifacts.addAll(answerSheet(versions, sheet, options, said));
        } else {
          artifacts.add(
              new Artifact(sheet.fileName() + ".pdf", PdfFile.of(printed, sheet, theme, options))
                  .holding(edition.holds()));
        }
      }
    }
    said.addAll(
        PaperLosses.of(
            versions,
            options.print().edition(),
            capabilities(options),
            new PdfTypesetting(printed)));
    return new Export(artifacts, said);
  }

  private static Optional<Diagnostic> missingFont(Theme theme, PdfOptions options) {
    return theme
        .font()
        .filter(font -> Typeface.of(font).isEmpty())
        .map(
            font ->
                Diagnostic.warning(
                    Origin.of(options.print().look().theme().name()),
                    "there is no font `" + font + "` on this computer, or none that files may hold",
                    "install it; until then text is set in Source Serif 4"));
  }

  private static List<Artifact> answerSheet(
      Versions versions, Sheet sheet, PdfOptions options, List<Diagnostic> said) {
    QuestionSet printed = versions.printed();
    if (printed.questions().noneMatch(AnswerSheetLayout::asks)) {
      said.add(
          Diagnostic.warning(
              printed.questions().findFirst().orElseThrow().origin(),
              "no question is answered by filling in bubbles, so that there is no answer sheet",
              "leave out the edition, or add questions with choices"));
      return List.of();
    }
    PageSize page = PdfFile.page(options.print().paper());
    return AnswerSheetFiles.of(
        printed,
        AnswerSheetLayout.of(
            versions.papers(), millimetres(page.getWidth()), millimetres(page.getHeight())),
        sheet,
        options);
  }

  private static double millimetres(float points) {
    return Math.round(points / 72 * 25.4 * 100) / 100.0;
  }
}
