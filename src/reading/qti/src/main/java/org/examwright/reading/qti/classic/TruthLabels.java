package org.examwright.reading.qti.classic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two labels of a statement that is true or false, known by the words that platforms use. */
record TruthLabels(FieldLabel yes, FieldLabel no) {
  private static final String TRUE = "true";
  private static final String FALSE = "false";

  /** The labels; nothing if there are others, or they are called otherwise. */
  static Optional<TruthLabels> of(ClassicItem item) {
    List<FieldLabel> labels = item.offering().map(ResponseField::labels).orElse(List.of());
    if (labels.size() != 2) {
      return Optional.empty();
    }
    FieldLabel first = labels.getFirst();
    FieldLabel second = labels.getLast();
    if (says(first, TRUE) && says(second, FALSE)) {
      return Optional.of(new TruthLabels(first, second));
    }
    return says(first, FALSE) && says(second, TRUE)
        ? Optional.of(new TruthLabels(second, first))
        : Optional.empty();
  }

  private static boolean says(FieldLabel label, String word) {
    String words = label.words().replaceAll("<[^>]*>", "").strip().toLowerCase(Locale.ROOT);
    return words.equals(word) || (words.isEmpty() && label.ident().equalsIgnoreCase(word));
  }
}
