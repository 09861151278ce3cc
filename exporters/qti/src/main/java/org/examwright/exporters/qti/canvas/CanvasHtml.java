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
    return linkTarget(pictures.source(image));
  }

  /** Canvas draws formulas itself; the address wants its LaTeX encoded twice. */
  @Override
  public String formula(String tex, boolean display) {
    String blankFree = BlankFreeTex.of(tex);
    String escaped = Html.escape(blankFree);
    return "<img class=\"equation_image\" title=\""
        + escaped
        + "\" src=\"/equation_images/"
        + PercentCoding.encoded(PercentCoding.encoded(blankFree))
        + "\" alt=\"LaTeX: "
        + escaped
        + "\" data-equation-content=\""
        + escaped
        + "\"/>";
  }

  /** Canvas takes other elements for this out, and leaves their words as if they were valid. */
  @Override
  public String strike(String content) {
    return "<del>" + content + "</del>";
  }

  @Override
  public String attribute(String name, String escaped) {
    return WordJoiner.inBrackets(escaped);
  }

  @Override
  public String linkTarget(String target) {
    return target.replace("[", "%5B").replace("]", "%5D");
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
