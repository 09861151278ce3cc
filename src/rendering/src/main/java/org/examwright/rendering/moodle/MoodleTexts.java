package org.examwright.rendering.moodle;

import org.examwright.model.text.RichText;
import org.examwright.rendering.html.HtmlRenderer;

/** Rich text as the HTML of Moodle's fields. */
public final class MoodleTexts {
  private final HtmlRenderer renderer;

  public MoodleTexts(MoodleHtml dialect) {
    this.renderer = new HtmlRenderer(dialect);
  }

  /** A text with its paragraphs; an empty string for an empty text. */
  public String full(RichText text) {
    return Filters.shieldBraces(renderer.blocks(text));
  }

  /**
   * A choice or another text beside others like it, without the paragraph around it.
   *
   * <p>Moodle takes a field that is empty or {@code 0} for none at all: such a text keeps its
   * paragraph.
   */
  public String item(RichText text) {
    String compact = Filters.shieldBraces(renderer.compact(text).strip());
    return compact.isEmpty() || compact.equals("0") ? full(text) : compact;
  }
}
