package org.examwright.reading.outline.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words in one attribute, with commas between them.
 *
 * <p>White space around a word is no part of it. A comma, space or backslash with a backslash in
 * front is a character of the word like any other.
 */
public final class WordList {
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int end; // of what may not be stripped

  private WordList() {}

  /** The words of a list; none of them is empty. */
  public static List<String> of(String written) {
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

  /** Words as a list that {@link #of} reads. */
  public static String written(List<String> words) {
    return words.stream().map(WordList::escaped).collect(Collectors.joining(", "));
  }

  /** White space at the ends of a word would be none of it. */
  private static String escaped(String word) {
    int from = word.length() - word.stripLeading().length();
    int to = word.stripTrailing().length();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(c == ',' || c == '\\' || i < from || i >= to ? "\\" : "").append(c);
    }
    return out.toString();
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
