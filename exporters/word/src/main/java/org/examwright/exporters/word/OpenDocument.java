package org.examwright.exporters.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Direction;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.sheet.SheetWords;

/**
 * A document in the making, with what all of its parts share.
 *
 * @param fitting of styles to its letters and lines
 * @param slants whether what is stressed is slanted; else it is bold
 */
record OpenDocument(
    XWPFDocument document,
    StyleSheet styles,
    StyleFitting fitting,
    boolean slants,
    SheetWords words,
    Direction direction,
    ListNumbering numbers,
    WordFormulas formulas,
    PictureRuns pictures,
    Controls controls,
    HeadingOrder headings,
    PaperMarks marks) {
  /** How much of a page a picture may take. */
  private static final double TALLEST = 0.8;

  static OpenDocument of(
      XWPFDocument document,
      Template template,
      QuestionSet set,
      Sheet sheet,
      boolean fillable,
      WordFormulas formulas) {
    return new OpenDocument(
        document,
        template.styles(),
        template.fitting(),
        template.slants(),
        sheet.words(),
        Direction.ofLanguage(sheet.language()),
        new ListNumbering(document.getNumbering(), template.styles().lists()),
        formulas,
        new PictureRuns(
            set,
            sheet.words().get("picture"),
            TALLEST * PageMeasures.height(document.getDocument().getBody().getSectPr())),
        new Controls(fillable && sheet.edition() == Edition.WORKSHEET, sheet.words()),
        new HeadingOrder(),
        new PaperMarks());
  }

  /** How large its letters are, and with them indents and spaces. */
  TypeScale scale() {
    return fitting.scale();
  }

  /** The length of its lines, in twentieths of a point. */
  int line() {
    return fitting.line();
  }

  /** Where text of a style stands on the page. */
  BlockFrame frame(ParagraphStyle style) {
    int indent = scale().of(style.indent());
    return new BlockFrame(style, scale(), indent, line() - indent, 0, false);
  }
}
