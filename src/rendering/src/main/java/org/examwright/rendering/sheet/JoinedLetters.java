package org.examwright.rendering.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells choices that are made of the letters of other choices and the words that join them.
 *
 * <p>Two letters are enough, or one with a word such as "only"; articles and the like are none.
 */
final class JoinedLetters {
  private static final List<String> LATIN =
      List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
  private static final List<String> ROMAN =
      List.of("ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
  private static final Pattern SHORT = Pattern.compile("[a-z]{1,2}");
  private static final String SIGNS = " ,;()[].'\"、。・،";

  private final Set<String> letters = new HashSet<>(LATIN);
  private final Set<String> joining = new HashSet<>();
  private final int longest;

  JoinedLetters(List<String> joining, List<String> letters) {
    this.letters.addAll(ROMAN);
    letters.forEach(letter -> this.letters.add(Folded.plain(letter)));
    joining.forEach(word -> this.joining.add(Folded.plain(word)));
    this.longest = this.joining.stream().mapToInt(String::length).max().orElse(1);
  }

  /** Whether such letters and words make the whole choice. */
  boolean make(String choice) {
    String text = Folded.plain(choice);
    int found = 0;
    boolean joined = false;
    int endOfLetter = -1;
    int endOfWord = -1;
    for (int at = 0; at < text.length(); ) {
      String word = wordAt(text, at);
      int end = at + Math.max(1, word.length());
      if (letters.contains(word)) {
        if (at == endOfLetter) {
          return false; // a word of such letters
        }
        found++;
        endOfLetter = end;
      } else if (!word.isEmpty()) {
        joined |= !SHORT.matcher(word).matches();
        endOfWord = end;
      } else if (SIGNS.indexOf(text.charAt(at)) < 0
          && !(text.charAt(at) == '-' && at == endOfWord)) {
        return false;
      }
      at = end;
    }
    return found > 1 || (found == 1 && joined);
  }

  /** The longest letter or word at a place that ends where a word may end; empty if none does. */
  private String wordAt(String text, int at) {
    for (int end = Math.min(text.length(), at + longest); end > at; end--) {
      String word = text.substring(at, end);
      boolean known = letters.contains(word) || joining.contains(word);
      if (known && (WordEnd.isAt(text, end) || isPrefix(word))) {
        return word;
      }
    }
    return "";
  }

  /** In Arabic and Hebrew, "and" is written together with what follows. */
  private boolean isPrefix(String word) {
    return joining.contains(word) && (word.equals("و") || word.equals("ו"));
  }
}
