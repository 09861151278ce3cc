package org.examwright.reading.word;

/** White space, also that which Java takes for none. */
final class LeadingSpace {
  private LeadingSpace() {}

  /** How many characters of it a text begins with. */
  static int before(String text) {
    int at = 0;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }
}
