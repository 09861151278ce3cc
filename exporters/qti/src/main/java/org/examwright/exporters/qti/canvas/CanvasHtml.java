package org.examwright.exporters.qti.canvas;

import java.util.function.UnaryOperator;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.model.naming.PercentCoding;
import org.examwright.model.text.Html;
import org.examwright.model.text.Inline;
import org.examwright.rendering.html.DeadLinks;
import org.examwright.rendering.html.HtmlDialect;

/**
 * HTML as Canvas's editor writes it.
 *
 * @param gaps what stands in the place of a gap
 */
record CanvasHtml(PackagePictures pictures, UnaryOperator<String> gaps) implements HtmlDialect {
  @Override
  public String imageSource(Inline.Image image) {
    return pictures.source(image);
  }

  /** Canvas draws formulas itself; the address wants its LaTeX encoded twice. */
  @Override
  public String formula(String tex, boolean display) {
    String escaped = Html.escape(tex);
    return "<img class=\"equation_image\" title=\""
        + escaped
        + "\" src=\"/equation_images/"
        + PercentCoding.encoded(PercentCoding.encoded(tex))
        + "\" alt=\"LaTeX: "
        + escaped
        + "\" data-equation-content=\""
        + escaped
        + "\"/>";
  }

  @Override
  public boolean marksDirection() {
    return true;
  }

  @Override
  public boolean isLive(String target) {
    return DeadLinks.isLive(target);
  }

  @Override
  public String gap(String gap) {
    return gaps.apply(gap);
  }
}
