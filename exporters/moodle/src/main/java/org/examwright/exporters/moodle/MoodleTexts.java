package org.examwright.exporters.moodle;

import org.examwright.model.Question;
import org.examwright.model.text.Block;
import org.examwright.model.text.Direction;
import org.examwright.model.text.RichText;
import org.examwright.model.text.WhiteSpace;
import org.examwright.rendering.html.HtmlRenderer;

/**
 * Rich text as the HTML of Moodle's fields.
 *
 * <p>A text that is not in English says its language, and which way it runs if that is not from
 * left to right: Moodle itself knows of no language of a question.
 */
public final class MoodleTexts {
  private static final String UNSAID = "en";

  private final HtmlRenderer renderer;
  private final String attributes;

  /** Texts in English. */
  public MoodleTexts(MoodleHtml dialect) {
    this(dialect, UNSAID);
  }

  /**
   * Texts in any language.
   *
   * @param language a BCP 47 tag
   */
  public MoodleTexts(MoodleHtml dialect, String language) {
    Direction direction = Direction.ofLanguage(language);
    this.renderer = new HtmlRenderer(dialect, direction);
    String turn = direction == Direction.RIGHT_TO_LEFT ? " dir=\"rtl\"" : "";
    this.attributes = language.equals(UNSAID) ? "" : " lang=\"" + language + "\"" + turn;
  }

  /** A text with its paragraphs; an empty string for an empty text. */
  public String full(RichText text) {
    return in("div", Filters.shieldBraces(renderer.blocks(text)));
  }

  /** The stem of a question, in which Moodle sets no field for the answer where none is meant. */
  public String stem(Question question) {
    return AnswerField.placed(full(question.stem()), question.interaction());
  }

  /**
   * A choice or another text beside others like it, without the paragraph around it.
   *
   * <p>Moodle takes a field that is empty or {@code 0} for none at all: such a text keeps its
   * paragraph.
   */
  public String item(RichText text) {
    String compact = Filters.shieldBraces(WhiteSpace.trim(renderer.compact(text)));
    if (compact.isEmpty() || compact.equals("0")) {
      return full(text);
    }
    boolean inLine =
        text.blocks().size() == 1 && text.blocks().getFirst() instanceof Block.Paragraph;
    return in(inLine ? "span" : "div", compact);
  }

  private String in(String element, String html) {
    return html.isEmpty() || attributes.isEmpty()
        ? html
        : "<" + element + attributes + ">" + html + "</" + element + ">";
  }
}
