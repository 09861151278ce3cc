package org.examwright.reading.outline.words;

/** Where words begin and end, as {@code \b} of patterns with Unicode's classes has it. */
final class WordBounds {
  private WordBounds() {}

  /** Whether a word begins or ends at a place. */
  static boolean isAt(String text, int place) {
    return (place > 0 && isOfWord(text.codePointBefore(place)))
        != (place < text.length() && isOfWord(text.codePointAt(place)));
  }

  /** Where the letters that stand at a place end. */
  static int endOfLetters(String text, int place) {
    int end = place;
    while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Whether a character is one of those that words are made of. */
  static boolean isOfWord(int character) {
    if (character < 0x80) {
      return (character >= 'a' && character <= 'z')
          || (character >= 'A' && character <= 'Z')
          || (character >= '0' && character <= '9')
          || character == '_';
    }
    return Character.isAlphabetic(character)
        || switch (Character.getType(character)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.CONNECTOR_PUNCTUATION ->
              true;
          default -> character == 0x200C || character == 0x200D; // Unicode's joiners
        };
  }
}
