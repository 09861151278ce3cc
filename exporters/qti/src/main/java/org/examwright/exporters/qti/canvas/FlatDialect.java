package org.examwright.exporters.qti.canvas;

import org.examwright.model.text.FormulaDelimiter;
import org.examwright.model.text.Html;
import org.examwright.model.text.Inline;
import org.examwright.rendering.html.HtmlDialect;

/** Canvas's HTML with formulas in words and code whose lines and indentation are characters. */
record FlatDialect(CanvasHtml canvas) implements HtmlDialect {
  @Override
  public String imageSource(Inline.Image image) {
    return canvas.imageSource(image);
  }

  @Override
  public String formula(String tex, boolean display) {
    return FormulaDelimiter.INLINE.around(Html.escape(FormulaDelimiter.INLINE.whole(tex)));
  }

  @Override
  public String codeBlock(String language, String escaped) {
    return canvas.codeBlock(
        language,
        escaped.replace("\n", "&#10;").replace("\t", "&#9;").replaceAll(" (?= )", "&#32;"));
  }

  @Override
  public String strike(String content) {
    return canvas.strike(content);
  }

  @Override
  public String attribute(String name, String escaped) {
    return canvas.attribute(name, escaped);
  }

  @Override
  public String linkTarget(String target) {
    return canvas.linkTarget(target);
  }

  @Override
  public boolean marksDirection() {
    return canvas.marksDirection();
  }

  @Override
  public boolean isLive(String target) {
    return canvas.isLive(target);
  }

  @Override
  public String gap(String gap) {
    return canvas.gap(gap);
  }
}
