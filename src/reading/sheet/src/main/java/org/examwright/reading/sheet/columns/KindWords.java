package org.examwright.reading.sheet.columns;

import java.util.Optional;
import java.util.Set;
import org.examwright.reading.outline.notation.Kind;

/** How sheets call kinds of questions. */
public final class KindWords {
  private static final NamedWords WORDS = NamedWords.read("kinds.txt");
  private static final Set<String> POLLS =
      Set.of("poll", "survey", "umfrage", "opinion", "rating", "word cloud");
  private static final Set<String> UNREAD =
      Set.of("draw", "hotspot", "bow tie", "categorization", "likert", "drag and drop", "puzzle");

  private KindWords() {}

  /** The kind that a cell names. */
  public static Optional<Kind> of(String written) {
    String text = HeaderText.normal(written).replace('-', ' ');
    return WORDS.find(text).or(() -> WORDS.find(HeaderText.normal(written))).flatMap(Kind::of);
  }

  /** Whether a cell says that no answer is right. */
  public static boolean isPoll(String written) {
    return POLLS.contains(HeaderText.normal(written));
  }

  /** Whether a cell names a kind that the model has no place for. */
  public static boolean isUnread(String written) {
    return UNREAD.contains(HeaderText.normal(written));
  }

  /** Whether a cell names any kind. */
  public static boolean isKnown(String written) {
    return of(written).isPresent() || isPoll(written) || isUnread(written);
  }
}
