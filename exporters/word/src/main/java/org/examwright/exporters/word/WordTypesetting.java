package org.examwright.exporters.word;

import org.examwright.rendering.paper.PaperLosses;

/** What Word can show: it finds fonts for all characters by itself. */
record WordTypesetting(WordFormulas formulas, PictureRuns pictures)
    implements PaperLosses.Typesetting {
  @Override
  public boolean setsFormula(String tex, boolean display) {
    return formulas.of(tex, display).isPresent();
  }

  @Override
  public boolean showsPicture(String source) {
    return pictures.find(source).isPresent();
  }
}
