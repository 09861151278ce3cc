package org.examwright.moodle;

import java.util.Optional;
import java.util.stream.Stream;

/** How Moodle reads a text. */
public enum TextFormat {
  HTML("html", "html"),
  /** HTML in which the ends of lines count. */
  MOODLE("moodle", "moodle_auto_format"),
  PLAIN("plain", "plain_text"),
  MARKDOWN("markdown", "markdown");

  private final String gift;
  private final String xml;

  TextFormat(String gift, String xml) {
    this.gift = gift;
    this.xml = xml;
  }

  /** A text with the marker of the format before it, as in GIFT. */
  public String marked(String text) {
    return "[" + gift + "]" + text;
  }

  /** How an attribute in Moodle XML names the format. */
  public String xml() {
    return xml;
  }

  /** The format that a marker in GIFT names, without its brackets. */
  public static Optional<TextFormat> ofGift(String word) {
    return Stream.of(values()).filter(format -> format.gift.equals(word)).findFirst();
  }

  /** The format that an attribute in Moodle XML names. */
  public static Optional<TextFormat> ofXml(String word) {
    return Stream.of(values()).filter(format -> format.xml.equals(word)).findFirst();
  }
}
