package org.examwright.reading.text.typed;

import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * A line as somebody typed it, or one of several options on it.
 *
 * @param number of the line, from 0
 * @param column where the text begins, from 0
 * @param indent how wide the blanks in front of it are
 * @param text without blanks at its ends
 * @param source the whole line
 */
record TypedLine(int number, int column, int indent, String text, String source) {

  static TypedLine of(int number, String source) {
    int start = Blanks.before(source);
    int end = Math.max(start, Blanks.end(source));
    return new TypedLine(
        number,
        start,
        Blanks.width(source, start),
        Blanks.mended(source.substring(start, end)),
        source);
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** How far it reaches to the right. */
  int width() {
    return indent + text.length();
  }

  /**
   * The line with other words.
   *
   * @param shift how many characters further right they begin
   */
  TypedLine saying(String words, int shift) {
    return new TypedLine(number, column + shift, indent, words, source);
  }

  /** The line as if its author had written it so. */
  TypedLine writtenAs(String words) {
    return new TypedLine(number, 0, 0, words, words);
  }

  List<SourceSpan> place() {
    return List.of(SourceSpan.of(number, column, 0, text.length()));
  }
}
