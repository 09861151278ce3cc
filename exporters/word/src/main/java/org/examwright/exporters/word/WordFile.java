package org.examwright.exporters.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Direction;
import org.examwright.rendering.sheet.Sheet;

/** Makes the Word file of a sheet: the same bytes for the same sheet. */
final class WordFile {
  /** Word wants a date of every file; the day says nothing. */
  private static final Date DAY = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

  private WordFile() {}

  /**
   * Makes the file.
   *
   * @param fillable whether a worksheet is filled in on the screen, and not on paper
   */
  static byte[] of(
      QuestionSet set, Sheet sheet, Template template, boolean fillable, WordFormulas formulas) {
    return parts(set, sheet, template, fillable, formulas).file();
  }

  /** A method of its own, so that the document is out of memory when its file is made. */
  private static Packed parts(
      QuestionSet set, Sheet sheet, Template template, boolean fillable, WordFormulas formulas) {
    try (XWPFDocument document = template.open(Placeholder.values(sheet, set))) {
      DocumentLanguage.set(document.getStyles(), sheet.language());
      properties(document, sheet);
      OpenDocument draft = OpenDocument.of(document, template, set, sheet, fillable, formulas);
      Optional<XWPFParagraph> headEnd =
          new SheetSetter(draft, sheet, OwnHead.of(sheet, set, template)).set();
      if (draft.controls().haveBoxes()) {
        Markup.allowWord2010(document.getDocument());
      }
      if (!template.hasRunningLines()) {
        RunningLines.set(document, sheet);
      }
      if (draft.direction() == Direction.RIGHT_TO_LEFT
          && !document.getDocument().getBody().getSectPr().isSetBidi()) {
        document.getDocument().getBody().getSectPr().addNewBidi();
      }
      headEnd.ifPresent(end -> template.columns().set(document.getDocument().getBody(), end));
      template.close(document.getDocument().getBody());
      RecordWriting.of(set, sheet, template, draft).addTo(document);
      return Packed.of(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void properties(XWPFDocument document, Sheet sheet) {
    PackagePropertiesPart properties =
        document.getProperties().getCoreProperties().getUnderlyingProperties();
    properties.setTitleProperty(sheet.heading());
    properties.setLanguageProperty(sheet.language());
    properties.setCreatedProperty(Optional.of(DAY));
    properties.setModifiedProperty(Optional.of(DAY));
  }
}
