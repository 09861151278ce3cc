package org.examwright.exporters.moodle.gift;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.exporters.moodle.MoodleHtml;
import org.examwright.exporters.moodle.MoodleTexts;
import org.examwright.model.Question;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.moodle.TextFormat;
import org.examwright.moodle.gift.GiftEscapes;
import org.examwright.moodle.gift.GiftSigns;

/** Rich text as the fields of a GIFT file. */
final class GiftTexts {
  /** Never part of a text, since a model's strings hold no control characters. */
  private static final String GAP = "\0";

  /**
   * A gap right beside an underscore or an address: five underscores stand in its place, which
   * would belong to these if no tag divided them.
   */
  private static final Pattern BESIDE_OTHERS =
      Pattern.compile(
          "(?i)GAP(?:(?=_)|(?<=_GAP)|(?<=(?:://|www\\.)[^\\s<>]{0,2000}GAP))".replace("GAP", GAP));

  private final MoodleTexts texts;
  private final MoodleTexts words;

  /**
   * Texts in one language.
   *
   * @param language a BCP 47 tag
   */
  GiftTexts(String language) {
    this.texts = new MoodleTexts(new MoodleHtml.Pictureless(GAP), language);
    this.words = new MoodleTexts(new MoodleHtml.Pictureless());
  }

  /** A text with its paragraphs. */
  String full(RichText text) {
    return html(texts.full(text));
  }

  /** A choice or another text beside others like it. */
  String item(RichText text) {
    return html(itemHtml(text));
  }

  /** The same, neither escaped nor marked. */
  String itemHtml(RichText text) {
    return texts.item(text);
  }

  /** A stem with the answers in the place of its gap, or behind it when there is none. */
  String stem(Question question, String answers) {
    String text =
        html(BESIDE_OTHERS.matcher(texts.stem(question)).replaceAll("<span>" + GAP + "</span>"));
    return text.contains(GAP) ? text.replace(GAP, answers) : text + answers;
  }

  /** A choice of a drop-down, without its formatting. */
  String words(RichText text) {
    return html(words.item(RichText.ofInlines(List.of(new Inline.Text(PlainText.of(text))))));
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
  String feedback(RichText feedback) {
    return feedback.isEmpty() ? "" : GiftSigns.FEEDBACK + full(feedback);
  }
}
