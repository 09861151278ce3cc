package org.examwright.exporters.qti.assessment;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.model.text.Block;
import org.examwright.model.text.FormulaDelimiter;
import org.examwright.model.text.Html;
import org.examwright.model.text.Inline;
import org.examwright.rendering.html.DeadLinks;
import org.examwright.rendering.html.HtmlDialect;

/**
 * The part of HTML that items may hold: classes instead of styles, no tooltips, no start of a list.
 *
 * @param gaps the markup of a gap's interaction
 */
record ItemHtml(QtiVersion version, PackagePictures pictures, UnaryOperator<String> gaps)
    implements HtmlDialect {
  @Override
  public String imageSource(Inline.Image image) {
    return address(image).orElseThrow();
  }

  @Override
  public Optional<String> insteadOf(Inline.Image image) {
    if (address(image).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        Html.escape(image.alt().isBlank() ? "[" + image.source() + "]" : image.alt()));
  }

  private Optional<String> address(Inline.Image image) {
    return Address.uri(pictures.source(image));
  }

  @Override
  public String formula(String tex, boolean display) {
    FormulaDelimiter delimiter = FormulaDelimiter.of(display);
    return MathMarkup.of(tex, display)
        .orElseGet(() -> Html.escape(delimiter.around(delimiter.whole(tex))));
  }

  @Override
  public boolean marksDirection() {
    return version.hasDirections();
  }

  @Override
  public boolean isLive(String target) {
    return DeadLinks.isLive(target) && Address.uri(target).isPresent();
  }

  @Override
  public String linkTarget(String target) {
    return Address.uri(target).orElseThrow();
  }

  @Override
  public String gap(String gap) {
    return gaps.apply(gap);
  }

  /** A player of 3.0 sets all {@code code} in one line, even that of several lines. */
  @Override
  public String codeBlock(String language, String escaped) {
    if (version != QtiVersion.V3_0) {
      return HtmlDialect.super.codeBlock(language, escaped);
    }
    String attribute =
        language.isEmpty() ? "" : " class=\"language-" + Html.escape(language) + "\"";
    return "<pre" + attribute + ">" + escaped + "</pre>";
  }

  @Override
  public String strike(String content) {
    return "<span class=\"strike\">" + content + "</span>";
  }

  @Override
  public String tooltip(String title) {
    return "";
  }

  @Override
  public String listStart(int start) {
    return "";
  }

  @Override
  public String alignment(Block.Alignment alignment) {
    return switch (alignment) {
      case NONE -> "";
      case LEFT -> " class=\"align-left\"";
      case CENTER -> " class=\"align-center\"";
      case RIGHT -> " class=\"align-right\"";
    };
  }
}
