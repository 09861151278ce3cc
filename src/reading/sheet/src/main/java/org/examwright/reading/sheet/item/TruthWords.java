package org.examwright.reading.sheet.item;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.examwright.reading.outline.words.Vocabulary;

/** How cells say that a statement is true or false. */
public final class TruthWords {
  private static final Set<String> YES =
      Set.of("true", "t", "1", "yes", "y", "x", "✓", "✔", "wahr", "vrai", "correct", "right");
  private static final Set<String> NO =
      Set.of("false", "f", "0", "no", "n", "-", "✗", "✘", "falsch", "faux", "incorrect", "wrong");

  private TruthWords() {}

  /** What a cell says; nothing if it is no such word. */
  public static Optional<Boolean> of(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return Optional.of(true);
    }
    if (NO.contains(word)) {
      return Optional.of(false);
    }
    return word(word);
  }

  /** The same for words that an option may be called by, and no signs. */
  public static Optional<Boolean> word(String text) {
    boolean yes = Vocabulary.TRUE.has(text);
    boolean no = Vocabulary.FALSE.has(text);
    return yes == no ? Optional.empty() : Optional.of(yes);
  }
}
