package org.examwright.reading.moodle.gift;

import org.examwright.model.text.WhiteSpace;
import org.examwright.moodle.TextFormat;

/**
 * A text as Moodle stores it.
 *
 * @param place its offset in the file
 */
record GiftText(String text, TextFormat format, int place) {

  /** Reads a text with the marker of its format before it, if there is one. */
  static GiftText of(Excerpt raw, TextFormat usual) {
    String text = raw.text();
    int end = text.startsWith("[") ? text.indexOf(']') : -1;
    // Moodle takes a text without a closing bracket as if its last character were one.
    String word =
        end >= 0
            ? text.substring(1, end)
            : text.startsWith("[") && text.length() > 1 ? text.substring(1, text.length() - 1) : "";
    TextFormat named = TextFormat.ofGift(word).orElse(null);
    Excerpt body = named == null ? raw : raw.from(end >= 0 ? end + 1 : 1);
    String shown = WhiteSpace.trim(HiddenEscapes.show(body.text()));
    return new GiftText(shown, named == null ? usual : named, raw.place());
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
