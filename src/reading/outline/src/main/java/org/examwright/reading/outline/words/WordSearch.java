package org.examwright.reading.outline.words;

import java.util.Set;

/** Looks for the words of a row in texts. */
final class WordSearch {
  private static final SignSet ENDS_OF_SENTENCES = SignSet.of(".!?;:¿¡)");

  /** Signs that may stand in front of the first word of a sentence. */
  private static final int SIGNS_IN_FRONT = 4;

  private final WordTree spaced;
  private final WordTree unspaced;

  /** Whether a word may begin with a character of ASCII. */
  private final boolean[] begins = new boolean[0x80];

  /**
   * @param spaced words of scripts that put spaces between them
   * @param unspaced all others
   */
  WordSearch(Set<String> spaced, Set<String> unspaced) {
    this.spaced = WordTree.inAnyCase(spaced);
    this.unspaced = WordTree.inAnyCase(unspaced);
    for (char first = 0; first < begins.length; first++) {
      begins[first] = this.spaced.mayBeginWith(first) || this.unspaced.mayBeginWith(first);
    }
  }

  /** Whether one of the words stands in a text, not as a part of a longer one. */
  boolean standsIn(String text) {
    boolean behindWord = false;
    for (int i = 0; i < text.length(); i++) {
      char first = text.charAt(i);
      boolean ofWord = WordBounds.isOfWord(text, i);
      if ((first >= begins.length || begins[first])
          && ((ofWord != behindWord && spaced.isWholeAt(text, i)) || unspaced.isAt(text, i))) {
        return true;
      }
      behindWord = first < begins.length ? ofWord : WordBounds.isBehindWord(text, i + 1);
    }
    return false;
  }

  /** Whether a sentence of a text begins with one of the words. */
  boolean beginsSentenceOf(String text) {
    for (int i = 0; i < text.length(); i++) {
      char first = text.charAt(i);
      if ((first >= begins.length || begins[first])
          && ((beginsSentence(text, i) && spaced.isWholeAt(text, i)) || unspaced.isAt(text, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words stands at a place of a text, whatever follows it. */
  boolean isAt(String text, int place) {
    return spaced.isAt(text, place) || unspaced.isAt(text, place);
  }

  /** Whether one of the words stands at a place of a text and ends where a word ends. */
  boolean isWholeAt(String text, int place) {
    return spaced.isWholeAt(text, place) || unspaced.isWholeAt(text, place);
  }

  private static boolean beginsSentence(String text, int place) {
    int from = place;
    while (from > 0
        && place - from < SIGNS_IN_FRONT
        && !WordBounds.isOfWord(text.codePointBefore(from))) {
      if (isEnd(text, from)) {
        return true;
      }
      from--;
    }
    if (from == 0) {
      return true;
    }
    while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return isEnd(text, from);
  }

  private static boolean isEnd(String text, int place) {
    return place > 0 && ENDS_OF_SENTENCES.has(text.charAt(place - 1));
  }
}
