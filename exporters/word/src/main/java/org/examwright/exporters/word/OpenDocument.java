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
 * @param line the length of its lines, in twentieths of a point
 */
record OpenDocument(
    XWPFDocument document,
    StyleSheet styles,
    int line,
    SheetWords words,
    Direction direction,
    ListNumbering numbers,
    WordFormulas formulas,
    PictureRuns pictures,
    Controls controls,
    HeadingOrder headings) {

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
        template.line(),
        sheet.words(),
        Direction.ofLanguage(sheet.language()),
        new ListNumbering(document.getNumbering(), template.styles().lists()),
        formulas,
        new PictureRuns(set, sheet.words().get("picture")),
        new Controls(fillable && sheet.edition() == Edition.WORKSHEET, sheet.words()),
        new HeadingOrder());
  }

  /** Where text of a style stands on the page. */
  BlockFrame frame(ParagraphStyle style) {
    return new BlockFrame(style, style.indent(), line - style.indent(), 0, false);
  }
}
