package org.examwright.exporters.pdf;

import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.rendering.paper.PaperLosses;
import org.examwright.rendering.theme.Theme;

/** What of a set can be shown with the libraries and fonts of this module. */
record PdfTypesetting(QuestionSet set) implements PaperLosses.Typesetting {
  @Override
  public boolean setsFormula(String tex, boolean display) {
    return FormulaDrawing.of(tex, display, Look.of(Theme.PLAIN, set.language()).body()).isPresent();
  }

  @Override
  public boolean showsPicture(String source) {
    return set.asset(source).flatMap(PictureLayout::read).isPresent();
  }

  @Override
  public List<Integer> charactersInNoFont(String text) {
    return PrintedCharacters.missing(text);
  }
}
