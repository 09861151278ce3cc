package org.examwright.exporters.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Direction;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.sheet.SheetWords;

/** A document in the making, with what all of its parts share. */
record OpenDocument(
    XWPFDocument document,
    SheetWords words,
    Direction direction,
    ListNumbering numbers,
    WordFormulas formulas,
    PictureRuns pictures,
    TickBoxes tickBoxes) {

  static OpenDocument of(
      XWPFDocument document, QuestionSet set, Sheet sheet, WordFormulas formulas) {
    return new OpenDocument(
        document,
        sheet.words(),
        Direction.ofLanguage(sheet.language()),
        new ListNumbering(document.getNumbering()),
        formulas,
        new PictureRuns(set),
        new TickBoxes());
  }
}
