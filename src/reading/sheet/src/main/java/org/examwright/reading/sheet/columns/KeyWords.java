package org.examwright.reading.sheet.columns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.examwright.reading.outline.words.Vocabulary;

/** Finds the options that a key repeats in their words. */
final class KeyWords {
  private static final List<String> SEPARATORS = List.of("\n", ";", "\\|", "@@@", ",", " / ");
  private static final Pattern LABELLED =
      Pattern.compile("(?s)\\(?(\\p{L}|\\d{1,2})\\s*[).:]\\s*(.+)");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0]+");

  private KeyWords() {}

  static Optional<Set<Integer>> read(String key, KeyRow row) {
    int whole = place(key, row);
    if (whole >= 0) {
      return Optional.of(Set.of(whole));
    }
    for (String separator : SEPARATORS) {
      String[] parts = key.split(separator, -1);
      Set<Integer> places = new LinkedHashSet<>();
      boolean all = parts.length > 1;
      for (String part : parts) {
        if (!part.isBlank()) {
          int place = place(part, row);
          all &= place >= 0;
          places.add(place);
        }
      }
      if (all && !places.isEmpty()) {
        return Optional.of(places);
      }
    }
    return truth(key, row);
  }

  /** Of two options that say true and false the one that the key says in another word. */
  static Optional<Set<Integer>> truth(String key, KeyRow row) {
    List<Integer> filled =
        IntStream.range(0, row.options().size()).filter(row::hasOption).boxed().toList();
    Optional<Boolean> said = truth(key);
    if (filled.size() != 2 || said.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<Boolean>> offered =
        filled.stream().map(place -> word(row.options().get(place))).toList();
    boolean opposite =
        offered.stream().allMatch(Optional::isPresent)
            && !offered.getFirst().equals(offered.getLast());
    return opposite
        ? Optional.of(Set.of(filled.get(offered.getFirst().equals(said) ? 0 : 1)))
        : Optional.empty();
  }

  private static Optional<Boolean> truth(String key) {
    return switch (key.strip().toLowerCase(Locale.ROOT)) {
      case "t", "√", "✓", "✔" -> Optional.of(true);
      case "f", "×", "✗", "✘" -> Optional.of(false);
      default -> word(key);
    };
  }

  private static Optional<Boolean> word(String text) {
    boolean yes = Vocabulary.TRUE.has(text);
    boolean no = Vocabulary.FALSE.has(text);
    return yes == no ? Optional.empty() : Optional.of(yes);
  }

  /** The option with these words; -1 if there is none, or if several have them. */
  private static int place(String words, KeyRow row) {
    int found = only(words, row);
    if (found >= 0) {
      return found;
    }
    Matcher labelled = LABELLED.matcher(words.strip());
    if (labelled.matches()) {
      int place = only(labelled.group(2), row);
      String label = labelled.group(1);
      int named =
          Character.isDigit(label.charAt(0))
              ? Integer.parseInt(label) - 1
              : OptionLetters.place(label, row.labels());
      return place >= 0 && place == named ? place : -1;
    }
    return -1;
  }

  private static int only(String words, KeyRow row) {
    int exact = only(row, option -> option.equals(words.strip()));
    return exact >= 0 ? exact : only(row, option -> folded(option).equals(folded(words)));
  }

  private static int only(KeyRow row, Predicate<String> test) {
    int found = -1;
    for (int i = 0; i < row.options().size(); i++) {
      if (!row.options().get(i).isEmpty() && test.test(row.options().get(i))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static String folded(String words) {
    String one = SPACE.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return one.endsWith(".") ? one.substring(0, one.length() - 1) : one;
  }
}
