package org.examwright.gift;

import java.util.List;
import org.examwright.model.moodle.TextFormat;
import org.examwright.model.moodle.gift.GiftEscapes;
import org.examwright.model.moodle.gift.GiftSigns;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.rendering.moodle.MoodleTexts;
import org.examwright.rendering.moodle.PicturelessHtml;

/** Rich text as the fields of a GIFT file. */
final class GiftTexts {
  /** Never part of a text, since a model's strings hold no control characters. */
  private static final String GAP = "\0";

  private static final MoodleTexts TEXTS = new MoodleTexts(new PicturelessHtml(GAP));

  private GiftTexts() {}

  /** A text with its paragraphs. */
  static String full(RichText text) {
    return html(TEXTS.full(text));
  }

  /** A choice or another text beside others like it. */
  static String item(RichText text) {
    return html(itemHtml(text));
  }

  /** The same, neither escaped nor marked. */
  static String itemHtml(RichText text) {
    return TEXTS.item(text);
  }

  /** A stem with the answers in the place of its gap, or behind it when there is none. */
  static String stem(RichText stem, String answers) {
    String text = full(stem);
    return text.contains(GAP) ? text.replace(GAP, answers) : text + answers;
  }

  /** A choice of a drop-down, without its formatting. */
  static String words(RichText text) {
    return item(RichText.ofInlines(List.of(new Inline.Text(PlainText.of(text)))));
  }

  /** Plain text that is compared with. */
  static String plain(String text) {
    return TextFormat.PLAIN.marked(GiftEscapes.written(text));
  }

  /**
   * The marker also keeps a text's first characters from being read as something else. What Moodle
   * would decode in spite of all escapes, two ampersands and a number, does not occur in HTML.
   */
  private static String html(String html) {
    return TextFormat.HTML.marked(GiftEscapes.written(html));
  }

  /** The part of an answer that shows its feedback. */
  static String feedback(RichText feedback) {
    return feedback.isEmpty() ? "" : GiftSigns.FEEDBACK + full(feedback);
  }
}
