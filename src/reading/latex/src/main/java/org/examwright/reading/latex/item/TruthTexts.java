package org.examwright.reading.latex.item;

import java.util.Optional;
import org.examwright.reading.outline.words.Vocabulary;

/** Words for true and false. */
public final class TruthTexts {
  private TruthTexts() {}

  /** What a text says, if that is all that it says. */
  public static Optional<Boolean> of(String words) {
    String text = words.replaceAll("[.!]$", "").strip();
    boolean yes = Vocabulary.TRUE.has(text);
    boolean no = Vocabulary.FALSE.has(text);
    return yes == no ? Optional.empty() : Optional.of(yes);
  }
}
