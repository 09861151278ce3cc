package org.examwright.qti.canvas;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.examwright.model.text.Inline;
import org.examwright.qti.packaging.Pictures;
import org.examwright.rendering.html.DeadLinks;
import org.examwright.rendering.html.Html;
import org.examwright.rendering.html.HtmlDialect;

/**
 * HTML as Canvas's editor writes it.
 *
 * @param gaps what stands in the place of a gap
 */
record CanvasHtml(Pictures pictures, UnaryOperator<String> gaps) implements HtmlDialect {
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
        + encoded(encoded(tex))
        + "\" alt=\"LaTeX: "
        + escaped
        + "\" data-equation-content=\""
        + escaped
        + "\"/>";
  }

  @Override
  public boolean isLive(String target) {
    return DeadLinks.isLive(target);
  }

  @Override
  public String gap(String gap) {
    return gaps.apply(gap);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
