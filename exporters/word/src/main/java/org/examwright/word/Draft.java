package org.examwright.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Direction;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.sheet.SheetWords;

/** A document in the making, with what all of its parts share. */
record Draft(
    XWPFDocument document,
    SheetWords words,
    Direction direction,
    Numbers numbers,
    Formulas formulas,
    Pictures pictures,
    TickBoxes tickBoxes) {

  static Draft of(XWPFDocument document, QuestionSet set, Sheet sheet, Formulas formulas) {
    return new Draft(
        document,
        sheet.words(),
        Direction.ofLanguage(sheet.language()),
        new Numbers(document.getNumbering()),
        formulas,
        new Pictures(set),
        new TickBoxes());
  }
}
