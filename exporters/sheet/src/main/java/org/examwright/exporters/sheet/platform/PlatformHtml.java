package org.examwright.exporters.sheet.platform;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.examwright.model.text.FormulaDelimiter;
import org.examwright.model.text.Html;
import org.examwright.model.text.Inline;
import org.examwright.rendering.html.DeadLinks;
import org.examwright.rendering.html.HtmlDialect;

/**
 * HTML in a cell, which no file can stand beside.
 *
 * @param gaps how the place of a gap is written
 */
record PlatformHtml(UnaryOperator<String> gaps) implements HtmlDialect {
  @Override
  public String imageSource(Inline.Image image) {
    return image.source();
  }

  @Override
  public Optional<String> insteadOf(Inline.Image image) {
    return image.isRemote()
        ? Optional.empty()
        : Optional.of(image.alt().isEmpty() ? "" : "[" + Html.escape(image.alt()) + "]");
  }

  @Override
  public String formula(String tex, boolean display) {
    FormulaDelimiter delimiter = FormulaDelimiter.of(display);
    return delimiter.around(Html.escape(delimiter.whole(tex)));
  }

  @Override
  public String gap(String gap) {
    return Html.escape(gaps.apply(gap));
  }

  @Override
  public boolean isLive(String target) {
    return DeadLinks.isLive(target);
  }
}
