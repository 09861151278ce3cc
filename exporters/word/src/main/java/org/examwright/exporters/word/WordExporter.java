package org.examwright.exporters.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.examwright.model.exchange.GivenFile;
import org.examwright.rendering.paper.PaperCapabilities;
import org.examwright.rendering.paper.PaperLosses;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.sheet.SheetComposer;
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
    Origin origin = Origin.of(options.template().name());
    try {
      Template template = template(options);
      List<Diagnostic> notes =
          Stream.concat(template.notes().stream(), unsaid(set, template))
              .map(note -> Diagnostic.note(origin, note))
              .toList();
      return export(set, options, template, notes);
    } catch (UnusableTemplateException e) {
      return new Export(
          List.of(), List.of(Diagnostic.error(origin, "the template " + e.message(), e.hint())));
    }
  }

  private static Template template(WordOptions options) throws UnusableTemplateException {
    GivenFile file = options.template();
    if (!file.isGiven()) {
      return Template.builtIn(options.print().paper());
    }
    try {
      return Template.of(file.content());
    } catch (IOException e) {
      throw new UnusableTemplateException(
          "cannot be read", "give the name of a Word file that is there");
    }
  }

  private static Stream<String> unsaid(QuestionSet set, Template template) {
    return template.asked().stream()
        .filter(each -> each.isPartOfTitleBlock() && each.in(set.titleBlock()) == null)
        .map(each -> "the template asks for " + each.written() + ", which the set does not say");
  }

  private static Export export(
      QuestionSet set, WordOptions options, Template template, List<Diagnostic> notes) {
    PrintOptions print = options.print();
    Versions versions = Versions.of(set, print.plan());
    QuestionSet printed = versions.printed();
    WordFormulas formulas = new WordFormulas();
    List<Artifact> artifacts = new ArrayList<>();
    List<Diagnostic> said = new ArrayList<>(notes);
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
      for (Sheet sheet : SheetComposer.compose(versions.papers(), edition)) {
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
            PaperCapabilities.of(print),
            new WordTypesetting(formulas, new PictureRuns(printed, ""))));
    return new Export(artifacts, said);
  }
}
