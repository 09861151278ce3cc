package org.examwright.exporters.qti.item12;

/**
 * A text of an item.
 *
 * @param value HTML, or plain text if not {@code html}
 */
public record Text(String value, boolean html) {
  /** A text with markup. */
  public static Text html(String markup) {
    return new Text(markup, true);
  }

  /** A text that is shown as it stands. */
  public static Text plain(String text) {
    return new Text(text, false);
  }
}
