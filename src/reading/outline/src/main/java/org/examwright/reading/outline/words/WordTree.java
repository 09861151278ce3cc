package org.examwright.reading.outline.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words in a tree of their letters, in which a beginning that several of them share is looked at
 * once: the words of all languages one after the other would be tried at each letter of a file.
 */
final class WordTree {
  private static final String ASCII = "(?=[\\x00-\\x7F])";
  private static final String BEYOND = "(?=[^\\x00-\\x7F])";
  private static final String ANY_ENDING = "\\p{L}*";

  /** A beginning of words, with the letters that may follow it in their order. */
  private static final class Beginning {
    private int[] letters = {};
    private Beginning[] next = {};
    private boolean isWord;
    private boolean hasAnyEnding;

    private @Nullable Beginning with(int letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : next[at];
    }

    private Beginning add(int letter) {
      int at = Arrays.binarySearch(letters, letter);
      if (at >= 0) {
        return next[at];
      }
      int place = -at - 1;
      letters = Arrays.copyOf(letters, letters.length + 1);
      next = Arrays.copyOf(next, letters.length);
      System.arraycopy(letters, place, letters, place + 1, letters.length - place - 1);
      System.arraycopy(next, place, next, place + 1, letters.length - place - 1);
      letters[place] = letter;
      next[place] = new Beginning();
      return next[place];
    }
  }

  private final Beginning root = new Beginning();
  private final boolean[] firsts = new boolean[0x80];

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
    if (!word.isEmpty() && word.charAt(0) < firsts.length) {
      firsts[word.charAt(0)] = true;
      firsts[Character.toUpperCase(word.charAt(0))] = true;
    }
    Beginning at = root;
    for (int letter :
        (anyEnding ? word.substring(0, word.length() - 1) : word).codePoints().toArray()) {
      at = at.add(letter);
    }
    at.isWord |= !anyEnding;
    at.hasAnyEnding |= anyEnding;
  }

  /** Whether a word may begin with a character; always so for those beyond ASCII. */
  boolean mayBeginWith(char first) {
    return first >= 0x80 || firsts[first];
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
      at = at.with(folded(letter));
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
    List<String> ways = ways(root);
    int ascii = 0;
    while (ascii < ways.size() && root.letters[ascii] <= 0x7F) {
      ascii++;
    }
    if (ascii > 0) {
      halves.add(ASCII + either(ways.subList(0, ascii)));
    }
    if (ascii < ways.size()) {
      halves.add(BEYOND + either(ways.subList(ascii, ways.size())));
    }
    return halves.isEmpty() ? "(?!)" : String.join("|", halves);
  }

  private static List<String> ways(Beginning beginning) {
    List<String> ways = new ArrayList<>();
    for (int i = 0; i < beginning.letters.length; i++) {
      ways.add(quoted(Character.toString(beginning.letters[i])) + pattern(beginning.next[i]));
    }
    return ways;
  }

  private static String pattern(Beginning beginning) {
    List<String> ways = ways(beginning);
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
    if (letter < 0x80) {
      return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
    }
    return Character.toLowerCase(Character.toUpperCase(letter));
  }
}
