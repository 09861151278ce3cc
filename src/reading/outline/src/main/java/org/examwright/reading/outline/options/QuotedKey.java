package org.examwright.reading.outline.options;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * An answer that says nothing but the words of some options: {@code The correct answers are 2. iron
 * and 3. copper.}, {@code iron, copper}.
 */
final class QuotedKey {
  private static final int LONGEST = 4_000;

  /** What may stand around the words of options. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?iU)(?:(?:"
              + Vocabulary.ANSWER.anywhere()
              + ")|correct answers|right answers|is|are|es|son|est|sont|ist|sind|é|são|è|sono|är|er"
              + "|jest|są|это|являются|the|la|las|los|el|o|a|os|as|die|der|le|les|die|both"
              + "|[(\\[]?\\p{L}[).\\]]|\\d{1,2}|"
              + Vocabulary.AND.between()
              + "|[\\s\\p{P}=+]|的|是|为)*");

  private static final char QUOTE = '\u0001';

  private QuotedKey() {}

  /** The options that a line quotes; nothing if it says anything else. */
  static Optional<KeyLine> of(String line, List<OfferedOption> options) {
    return quoted(line, options.stream().map(OfferedOption::words).toList())
        .map(right -> new KeyLine(right, line.length(), null));
  }

  /** The places of the items that a text quotes; nothing if it says anything else. */
  static Optional<Set<Integer>> quoted(String text, List<String> items) {
    if (text.length() > LONGEST || text.isBlank()) {
      return Optional.empty();
    }
    String left = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Set<Integer> found = new TreeSet<>();
    List<Integer> longest = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      longest.add(i);
    }
    longest.sort(Comparator.comparingInt((Integer i) -> items.get(i).length()).reversed());
    for (int item : longest) {
      String words = KeyLine.folded(items.get(item));
      int at = words.length() < 2 ? -1 : whole(left, words);
      if (at >= 0) {
        found.add(item);
        left = left.substring(0, at) + QUOTE + left.substring(at + words.length());
      }
    }
    String around = left.replace(QUOTE, ' ');
    return !found.isEmpty() && found.size() < items.size() && AROUND.matcher(around).matches()
        ? Optional.of(found)
        : Optional.empty();
  }

  /** Where some words stand that are no part of longer ones; -1 if they do not. */
  private static int whole(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return at;
      }
    }
    return -1;
  }
}
