package org.examwright.rendering.html;

import java.util.Optional;
import org.examwright.model.text.Block;
import org.examwright.model.text.Html;
import org.examwright.model.text.Inline;

/**
 * What differs between those who read our HTML.
 *
 * <p>Methods that return markup return well-formed XML; what they are given as {@code content} or
 * {@code escaped} is markup already.
 */
public interface HtmlDialect {
  /** The value of {@code src}, not yet escaped. */
  String imageSource(Inline.Image image);

  /** Markup in the place of a picture that cannot be shown; empty when it can. */
  default Optional<String> insteadOf(Inline.Image image) {
    return Optional.empty();
  }

  /** Words of the author's, outside of code and formulas. */
  default String words(String escaped) {
    return escaped;
  }

  /** The value of the attribute {@code name}. */
  default String attribute(String name, String escaped) {
    return escaped;
  }

  /** A formula, within a line or in a line of its own. */
  String formula(String tex, boolean display);

  /** The place of a gap. */
  String gap(String gap);

  /** Whether text that turns to the other direction says so. */
  default boolean marksDirection() {
    return false;
  }

  /** Whether a link leads anywhere; the text of one that does not stands alone. */
  default boolean isLive(String target) {
    return true;
  }

  /** The value of {@code href} of a link that leads anywhere, not yet escaped. */
  default String linkTarget(String target) {
    return target;
  }

  /** Code within a line. */
  default String inlineCode(String escaped) {
    return "<code>" + escaped + "</code>";
  }

  /**
   * Code in lines of its own.
   *
   * @param language may be empty
   */
  default String codeBlock(String language, String escaped) {
    String attribute =
        language.isEmpty() ? "" : " class=\"language-" + Html.escape(language) + "\"";
    return "<pre><code" + attribute + ">" + escaped + "</code></pre>";
  }

  /** Text struck through. */
  default String strike(String content) {
    return "<s>" + content + "</s>";
  }

  /**
   * The attributes that show a text on pointing at a picture or link, each with a space before it.
   *
   * @param title may be empty
   */
  default String tooltip(String title) {
    return title.isEmpty() ? "" : " title=\"" + attribute("title", Html.escape(title)) + "\"";
  }

  /** The attributes of an {@code ol}, each with a space before it. */
  default String listStart(int start) {
    return start == 1 ? "" : " start=\"" + start + "\"";
  }

  /** The attributes of a cell, each with a space before it. */
  default String alignment(Block.Alignment alignment) {
    return switch (alignment) {
      case NONE -> "";
      case LEFT -> " style=\"text-align:left\"";
      case CENTER -> " style=\"text-align:center\"";
      case RIGHT -> " style=\"text-align:right\"";
    };
  }
}
