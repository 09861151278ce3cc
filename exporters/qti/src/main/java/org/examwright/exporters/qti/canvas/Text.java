package org.examwright.exporters.qti.canvas;

/**
 * A text of an item.
 *
 * @param value HTML, or plain text if not {@code html}
 */
record Text(String value, boolean html) {
  static Text html(String markup) {
    return new Text(markup, true);
  }

  static Text plain(String text) {
    return new Text(text, false);
  }
}
