package org.examwright.exporters.moodle;

import java.util.Optional;
import org.examwright.model.text.FormulaDelimiter;
import org.examwright.model.text.Html;
import org.examwright.model.text.Inline;
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
    FormulaDelimiter delimiter = FormulaDelimiter.of(display);
    return delimiter.around(delimiter.whole(Filters.shieldFormula(Html.escape(tex))));
  }

  @Override
  default String inlineCode(String escaped) {
    String style = spacesCollapse(escaped) ? " style=\"white-space:pre-wrap\"" : "";
    return "<code>" + Filters.nolink(Filters.shieldCode(escaped), style) + "</code>";
  }

  /** Whether a browser would not show the white space as it is. */
  private static boolean spacesCollapse(String text) {
    return text.startsWith(" ")
        || text.endsWith(" ")
        || text.contains("  ")
        || text.indexOf('\t') >= 0
        || text.indexOf('\n') >= 0;
  }

  @Override
  default String codeBlock(String language, String escaped) {
    String code = Filters.nolink(Filters.shieldCode(escaped), "");
    return HtmlDialect.super.codeBlock(language, code);
  }

  /**
   * Moodle's HTML for places that no file can be put beside: a picture of the set becomes its
   * alternative text, or else its name; pictures on the web stay.
   *
   * @param gap markup in the place of every gap
   */
  public record Pictureless(String gap) implements MoodleHtml {
    public Pictureless() {
      this("");
    }

    @Override
    public String imageSource(Inline.Image image) {
      return image.source();
    }

    @Override
    public Optional<String> insteadOf(Inline.Image image) {
      if (image.isRemote()) {
        return Optional.empty();
      }
      return Optional.of(
          words(Html.escape(image.alt().isBlank() ? "[" + image.source() + "]" : image.alt())));
    }

    @Override
    public String gap(String id) {
      return gap;
    }
  }
}
