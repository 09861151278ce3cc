package org.examwright.reading.sheet.columns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.sheet.grid.SheetCell;

/** The ways in which keys name options. */
enum KeyNotation {
  /** By their numbers, counted from 1. */
  NUMBERS {
    @Override
    Optional<Set<Integer>> read(SheetCell key, KeyRow row) {
      return counted(key, row, 1);
    }
  },
  /** By their numbers, counted from 0. */
  NUMBERS_FROM_NOUGHT {
    @Override
    Optional<Set<Integer>> read(SheetCell key, KeyRow row) {
      return counted(key, row, 0);
    }
  },
  LETTERS {
    @Override
    Optional<Set<Integer>> read(SheetCell key, KeyRow row) {
      Set<Integer> places = new LinkedHashSet<>();
      for (String part : parts(key)) {
        Set<Integer> found = letters(part, row);
        if (found.isEmpty()) {
          return Optional.empty();
        }
        places.addAll(found);
      }
      return existing(places, row);
    }
  },
  WORDS {
    @Override
    Optional<Set<Integer>> read(SheetCell key, KeyRow row) {
      return KeyWords.read(key.text(), row);
    }
  },
  /**
   * By its number where one is right, and where several are by a sum in which the first option
   * counts 1, the second 2, the third 4.
   */
  BITS {
    @Override
    Optional<Set<Integer>> read(SheetCell key, KeyRow row) {
      Optional<Set<Integer>> alone = counted(key, row, 1);
      if (alone.isPresent() || !NUMBER.matcher(key.whole()).matches()) {
        return alone;
      }
      int sum = Integer.parseInt(key.whole());
      Set<Integer> places = new LinkedHashSet<>();
      for (int place = 0; place < 31 && sum >> place > 0; place++) {
        if ((sum >> place & 1) == 1) {
          places.add(place);
        }
      }
      return existing(places, row);
    }
  };

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[,;/|&+\\n、]|@@@|\\s(?:and|und|et|y|e|en|og|och|i|и|و)\\s)\\s*|\\s+");

  /** What stands around a number or letter: {@code Option 2}, {@code (b)}, {@code ans1}. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^(?i:option|answer|ans|opt|choice|antwort|réponse|respuesta|resposta|risposta|opción"
              + "|opção|вариант|ответ|câu|đáp án|cevap|seçenek)?[ #_]*[(\\[']*"
              + "(\\d{1,3}|\\p{L}{1,8})[)\\].:']*$");

  private static final int MOST_LETTERS = 8;
  private static final int LONGEST = 200;

  /** The options that a key names; nothing if it names none, or one that there is not. */
  abstract Optional<Set<Integer>> read(SheetCell key, KeyRow row);

  private static Optional<Set<Integer>> counted(SheetCell key, KeyRow row, int first) {
    Set<Integer> places = new LinkedHashSet<>();
    for (String part : parts(key)) {
      if (!NUMBER.matcher(part).matches()) {
        return Optional.empty();
      }
      places.add(Integer.parseInt(part) - first);
    }
    return existing(places, row);
  }

  private static Optional<Set<Integer>> existing(Set<Integer> places, KeyRow row) {
    return !places.isEmpty() && places.stream().allMatch(row::hasOption)
        ? Optional.of(places)
        : Optional.empty();
  }

  /** Several letters may stand together, {@code ABD}. */
  private static Set<Integer> letters(String part, KeyRow row) {
    Set<Integer> places = new LinkedHashSet<>();
    int whole = OptionLetters.place(part, row.labels());
    if (whole >= 0 && !Character.isDigit(part.charAt(0))) {
      return Set.of(whole);
    }
    for (int i = 0; i < part.length(); i++) {
      int place = OptionLetters.place(part.substring(i, i + 1), row.labels());
      if (place < 0 || Character.isDigit(part.charAt(i)) || !places.add(place)) {
        return Set.of();
      }
    }
    boolean together =
        part.length() == 1
            || (part.length() <= MOST_LETTERS
                && (part.equals(part.toUpperCase(Locale.ROOT)) || part.length() <= 3));
    return together ? places : Set.of();
  }

  /** The numbers or letters of a key, without what stands around each; none if it has others. */
  static List<String> parts(SheetCell key) {
    if (key.text().length() > LONGEST) {
      return List.of();
    }
    Matcher alone = AROUND.matcher(key.whole());
    if (alone.matches()) {
      return List.of(alone.group(1));
    }
    List<String> parts = new ArrayList<>();
    for (String part : BETWEEN.split(key.whole(), -1)) {
      if (part.isEmpty()) {
        continue;
      }
      Matcher around = AROUND.matcher(part);
      if (!around.matches()) {
        return List.of();
      }
      parts.add(around.group(1));
    }
    return parts;
  }

  /** Whether a key is written so, whatever options there are. */
  boolean isWritten(SheetCell key) {
    List<String> parts = parts(key);
    return switch (this) {
      case NUMBERS, NUMBERS_FROM_NOUGHT, BITS ->
          !parts.isEmpty() && parts.stream().allMatch(part -> NUMBER.matcher(part).matches());
      case LETTERS ->
          !parts.isEmpty()
              && parts.stream()
                  .allMatch(part -> part.length() == 1 && !Character.isDigit(part.charAt(0)));
      case WORDS -> true;
    };
  }
}
