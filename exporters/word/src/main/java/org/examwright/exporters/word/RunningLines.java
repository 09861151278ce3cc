package org.examwright.exporters.word;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.examwright.model.text.Direction;
import org.examwright.rendering.sheet.Phrase;
import org.examwright.rendering.sheet.Sheet;

/** Sets what stands at the head and foot of every page: the title, and which page it is. */
final class RunningLines {
  private RunningLines() {}

  /** The first page shows the title anyway and has a foot alone. */
  static void set(XWPFDocument document, Sheet sheet) {
    line(
            document.createHeader(HeaderFooterType.DEFAULT),
            ParagraphStyle.HEADER,
            isRightToLeft(sheet))
        .createRun()
        .setText(sheet.runningHead());
    document.createHeader(HeaderFooterType.FIRST);
    pages(document.createFooter(HeaderFooterType.DEFAULT), sheet);
    pages(document.createFooter(HeaderFooterType.FIRST), sheet);
  }

  private static boolean isRightToLeft(Sheet sheet) {
    return Direction.ofLanguage(sheet.language()) == Direction.RIGHT_TO_LEFT;
  }

  private static void pages(XWPFHeaderFooter footer, Sheet sheet) {
    XWPFParagraph paragraph = line(footer, ParagraphStyle.FOOTER, isRightToLeft(sheet));
    for (Phrase.Piece piece : sheet.words().phrase("pageOf").pieces()) {
      switch (piece) {
        case Phrase.Piece.Words words -> paragraph.createRun().setText(words.text());
        case Phrase.Piece.Place place ->
            field(place.number() == 0 ? "PAGE" : "NUMPAGES", paragraph);
      }
    }
  }

  private static XWPFParagraph line(
      XWPFHeaderFooter part, ParagraphStyle style, boolean rightToLeft) {
    XWPFParagraph paragraph =
        part.getParagraphs().isEmpty() ? part.createParagraph() : part.getParagraphs().getFirst();
    paragraph.setStyle(style.id());
    if (rightToLeft && !Properties.of(paragraph).isSetBidi()) {
      Properties.of(paragraph).addNewBidi();
    }
    return paragraph;
  }

  /** Word fills the number in when it lays the pages out. */
  private static void field(String instruction, XWPFParagraph paragraph) {
    try (Markup markup = new Markup(paragraph.getCTP(), Markup.WORD)) {
      markup.open("fldSimple").attribute("instr", instruction);
      markup.open("r").open("t").text("1").end().end().end();
    }
  }
}
