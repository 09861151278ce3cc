package org.examwright.reading.outline.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Words in a tree of their letters, in which a beginning that several of them share is looked at
 * once: the words of all languages one after the other would be tried at each letter of a file.
 */
final class WordTree {
  private static final String ASCII = "(?=[\\x00-\\x7F])";
  private static final String BEYOND = "(?=[^\\x00-\\x7F])";
  private static final String ANY_ENDING = "\\p{L}*";

  /** A beginning of words. */
  private static final class Beginning {
    private final Map<Integer, Beginning> next = new HashMap<>();
    private boolean isWord;
    private boolean hasAnyEnding;
  }

  private final Beginning root = new Beginning();

  private WordTree() {}

  /**
   * A tree to make a pattern of; an asterisk at the end of a word stands for any letters.
   *
   * @param words not empty ones
   */
  static WordTree of(Set<String> words) {
    WordTree tree = new WordTree();
    words.forEach(tree::add);
    return tree;
  }

  /** The same, to look for the words in texts in whatever case. */
  static WordTree inAnyCase(Set<String> words) {
    WordTree tree = new WordTree();
    words.forEach(word -> tree.add(folded(word)));
    return tree;
  }

  private void add(String word) {
    boolean anyEnding = word.endsWith("*");
    Beginning at = root;
    for (int letter :
        (anyEnding ? word.substring(0, word.length() - 1) : word).codePoints().toArray()) {
      at = at.next.computeIfAbsent(letter, key -> new Beginning());
    }
    at.isWord |= !anyEnding;
    at.hasAnyEnding |= anyEnding;
  }

  /** Whether one of the words stands at a place of a text, whatever follows it. */
  boolean isAt(String text, int place) {
    return isAt(text, place, false);
  }

  /** Whether one of the words stands at a place of a text and ends where a word ends. */
  boolean isWholeAt(String text, int place) {
    return isAt(text, place, true);
  }

  private boolean isAt(String text, int place, boolean whole) {
    Beginning at = root;
    for (int i = place; i < text.length(); ) {
      int letter = text.codePointAt(i);
      at = at.next.get(folded(letter));
      if (at == null) {
        return false;
      }
      i += Character.charCount(letter);
      if ((at.isWord && (!whole || WordBounds.isAt(text, i)))
          || (at.hasAnyEnding
              && (!whole || WordBounds.isAt(text, WordBounds.endOfLetters(text, i))))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A regular expression for any of the words, for patterns that ignore case; where one is the
   * beginning of another, the longer one is tried first.
   */
  String pattern() {
    List<String> halves = new ArrayList<>();
    Map<Integer, Beginning> ascii = new TreeMap<>(root.next);
    ascii.keySet().removeIf(letter -> letter > 0x7F);
    Map<Integer, Beginning> beyond = new TreeMap<>(root.next);
    beyond.keySet().removeAll(ascii.keySet());
    if (!ascii.isEmpty()) {
      halves.add(ASCII + either(ways(ascii)));
    }
    if (!beyond.isEmpty()) {
      halves.add(BEYOND + either(ways(beyond)));
    }
    return halves.isEmpty() ? "(?!)" : String.join("|", halves);
  }

  private static List<String> ways(Map<Integer, Beginning> beginnings) {
    List<String> ways = new ArrayList<>();
    new TreeMap<>(beginnings)
        .forEach((letter, next) -> ways.add(quoted(Character.toString(letter)) + pattern(next)));
    return ways;
  }

  private static String pattern(Beginning beginning) {
    List<String> ways = ways(beginning.next);
    if (beginning.hasAnyEnding) {
      ways.add(ANY_ENDING);
    }
    if (ways.isEmpty()) {
      return "";
    }
    boolean mayEnd = beginning.isWord && !beginning.hasAnyEnding;
    return mayEnd ? "(?:" + String.join("|", ways) + ")?" : either(ways);
  }

  private static String either(List<String> ways) {
    return ways.size() == 1 ? ways.getFirst() : "(?:" + String.join("|", ways) + ")";
  }

  private static String quoted(String letter) {
    return Character.isLetterOrDigit(letter.codePointAt(0)) || letter.equals(" ")
        ? letter
        : Pattern.quote(letter);
  }

  private static String folded(String word) {
    return word.codePoints()
        .map(WordTree::folded)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** As patterns compare letters that ignore case. */
  private static int folded(int letter) {
    return Character.toLowerCase(Character.toUpperCase(letter));
  }
}
