package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in one attribute, with commas between them.
 *
 * <p>White space around a word is no part of it. A comma, space or backslash with a backslash in
 * front is a character of the word like any other.
 */
final class WordList {
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int end; // of what may not be stripped

  private WordList() {}

  /** The words of a list; none of them is empty. */
  static List<String> of(String written) {
    WordList list = new WordList();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean escape = c == '\\' && i + 1 < written.length();
      if (escape && isEscaped(written.charAt(i + 1))) {
        i++;
        list.word.append(written.charAt(i));
        list.end = list.word.length();
      } else if (c == ',') {
        list.endWord();
      } else {
        list.add(c);
      }
    }
    list.endWord();
    return list.words;
  }

  private static boolean isEscaped(char c) {
    return c == ',' || c == '\\' || Character.isWhitespace(c);
  }

  private void add(char c) {
    boolean space = Character.isWhitespace(c);
    if (!space || !word.isEmpty()) {
      word.append(c);
    }
    if (!space) {
      end = word.length();
    }
  }

  private void endWord() {
    if (end > 0) {
      words.add(word.substring(0, end));
    }
    word.setLength(0);
    end = 0;
  }
}
