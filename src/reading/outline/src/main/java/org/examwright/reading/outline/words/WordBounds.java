package org.examwright.reading.outline.words;

/** Where words begin and end, as {@code \b} of patterns with Unicode's classes has it. */
final class WordBounds {
  private static final boolean[] ASCII = new boolean[0x80];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = isOfWord(c);
    }
  }

  private WordBounds() {}

  /** Whether a word begins or ends at a place. */
  static boolean isAt(String text, int place) {
    return isBehindWord(text, place) != (place < text.length() && isOfWord(text, place));
  }

  /** Whether a character of a word stands in front of a place. */
  static boolean isBehindWord(String text, int place) {
    if (place == 0) {
      return false;
    }
    char before = text.charAt(place - 1);
    return before < ASCII.length ? ASCII[before] : isOfWord(text.codePointBefore(place));
  }

  /** Whether the character at a place is one of those that words are made of. */
  static boolean isOfWord(String text, int place) {
    char at = text.charAt(place);
    return at < ASCII.length ? ASCII[at] : isOfWord(text.codePointAt(place));
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
