package org.examwright.exporters.moodle;

import org.examwright.model.text.FormulaDelimiter;
import org.examwright.model.text.Html;
import org.examwright.rendering.html.DeadLinks;
import org.examwright.rendering.html.HtmlDialect;

/**
 * HTML as Moodle shows it, in which its filters change nothing of what the author wrote.
 *
 * @see <a href="https://docs.moodle.org/405/en/Filters">Moodle's filters</a>
 */
public interface MoodleHtml extends HtmlDialect {
  /** Markup in which Moodle makes neither links nor pictures. */
  static String apart(String markup) {
    return Filters.nolink(markup, "");
  }

  @Override
  default String words(String escaped) {
    return Filters.shieldWords(escaped);
  }

  @Override
  default String attribute(String name, String escaped) {
    return name.equals("src") ? Filters.shieldSource(escaped) : Filters.shieldAttribute(escaped);
  }

  @Override
  default boolean marksDirection() {
    return true;
  }

  @Override
  default boolean isLive(String target) {
    return DeadLinks.isLive(target);
  }

  /** MathJax, which Moodle loads for these delimiters. */
  @Override
  default String formula(String tex, boolean display) {
    String escaped = Filters.shieldFormula(Html.escape(tex));
    return (display ? FormulaDelimiter.DISPLAY : FormulaDelimiter.INLINE).around(escaped);
  }

  @Override
  default String inlineCode(String escaped) {
    String style = ShownSpaces.collapse(escaped) ? " style=\"white-space:pre-wrap\"" : "";
    return "<code>" + Filters.nolink(Filters.shieldCode(escaped), style) + "</code>";
  }

  @Override
  default String codeBlock(String language, String escaped) {
    String code = Filters.nolink(Filters.shieldCode(escaped), "");
    return HtmlDialect.super.codeBlock(language, code);
  }
}
