package org.examwright.reading.sheet.columns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.source.Problems;

/**
 * The keys of a sheet, of which one decides by all rows together how they name options: in a list
 * of sums, a {@code 2} may be the second option or the one that says 2.
 */
public final class KeyColumn {
  /** In a header it says that keys are numbers: {@code Answer (1-4)}. */
  private static final Pattern COUNTING =
      Pattern.compile("number|index|#|nummer|número|номер|番号|\\d\\s*[-–/,]\\s*\\d");

  /** In a header it says that keys are letters, whatever options say: {@code Key (letters)}. */
  private static final Pattern LETTERING =
      Pattern.compile("\\([^()]*\\b(?:letters?|buchstaben?|lettres?|letras?|lettere|lettera)\\b");

  private final KeyNotation notation;
  private final boolean ambiguous;
  private final Problems problems;

  private KeyColumn(KeyNotation notation, boolean ambiguous, Problems problems) {
    this.notation = notation;
    this.ambiguous = ambiguous;
    this.problems = problems;
  }

  /**
   * Looks at all rows that have options.
   *
   * @param header of the keys, as written
   */
  public static KeyColumn of(
      List<KeyRow> rows, String header, SheetProduct product, Problems problems) {
    List<KeyRow> filled = rows.stream().filter(row -> !row.isBlank()).toList();
    if (product == SheetProduct.IDOCEO) {
      return new KeyColumn(KeyNotation.BITS, false, problems);
    }
    if (LETTERING.matcher(header.toLowerCase(Locale.ROOT)).find()) {
      return new KeyColumn(KeyNotation.LETTERS, false, problems);
    }
    if (header.toLowerCase(Locale.ROOT).contains("(numbers)")) {
      return new KeyColumn(KeyNotation.NUMBERS, false, problems);
    }
    long numbers = fitting(KeyNotation.NUMBERS, filled);
    long fromNought = fitting(KeyNotation.NUMBERS_FROM_NOUGHT, filled);
    long letters = fitting(KeyNotation.LETTERS, filled);
    long words = fitting(KeyNotation.WORDS, filled);
    boolean counts =
        product.countsOptions() || COUNTING.matcher(header.toLowerCase(Locale.ROOT)).find();
    if (fromNought > numbers && hasNought(filled)) {
      filled.stream()
          .findFirst()
          .ifPresent(
              row ->
                  problems.warning(
                      row.keys().getFirst().origin(),
                      "the keys are taken for numbers of options counted from 0",
                      "count options from 1, or name them by letters"));
      return new KeyColumn(KeyNotation.NUMBERS_FROM_NOUGHT, false, problems);
    }
    if (numbers > 0 && numbers >= letters && (numbers > words || (counts && numbers >= words))) {
      return new KeyColumn(KeyNotation.NUMBERS, !counts && words > 0, problems);
    }
    if (letters > 0 && letters > words) {
      return new KeyColumn(KeyNotation.LETTERS, words > 0, problems);
    }
    if (words > 0) {
      return new KeyColumn(KeyNotation.WORDS, numbers > 0 || letters > 0, problems);
    }
    return new KeyColumn(likely(filled), false, problems);
  }

  /** How keys are written of which none fits. */
  private static KeyNotation likely(List<KeyRow> rows) {
    for (KeyNotation notation : List.of(KeyNotation.NUMBERS, KeyNotation.LETTERS)) {
      if (!rows.isEmpty()
          && rows.stream().allMatch(row -> row.keys().stream().allMatch(notation::isWritten))) {
        return notation;
      }
    }
    return KeyNotation.WORDS;
  }

  private static long fitting(KeyNotation notation, List<KeyRow> rows) {
    return rows.stream()
        .filter(row -> row.keys().stream().allMatch(key -> notation.read(key, row).isPresent()))
        .count();
  }

  private static boolean hasNought(List<KeyRow> rows) {
    return rows.stream()
        .flatMap(row -> row.keys().stream())
        .anyMatch(key -> KeyNotation.parts(key).contains("0"));
  }

  /** The options that a key repeats in their words, or else names by letters or numbers. */
  public static Optional<Set<Integer>> named(SheetCell key, KeyRow row) {
    return KeyNotation.WORDS
        .read(key, row)
        .or(() -> KeyNotation.LETTERS.read(key, row))
        .or(() -> KeyNotation.NUMBERS.read(key, row));
  }

  /** The options that the key of a row names, counted from 0; none if that cannot be said. */
  public Set<Integer> right(KeyRow row) {
    Set<Integer> right = new LinkedHashSet<>();
    for (SheetCell key : row.keys()) {
      Optional<Set<Integer>> named = notation.read(key, row);
      if (named.isPresent()) {
        right.addAll(named.get());
        warnIfSum(key, named.get());
        warnIfTwoWays(key, row, named.get());
      } else {
        Optional<Set<Integer>> other = otherwise(key, row);
        if (other.isEmpty()) {
          tellUnknown(key, row);
          return Set.of();
        }
        right.addAll(other.get());
      }
    }
    return right;
  }

  /** What is written in another way than the rest, and can be read in that way alone. */
  private Optional<Set<Integer>> otherwise(SheetCell key, KeyRow row) {
    Optional<Set<Integer>> truth = KeyWords.truth(key.whole(), row);
    if (truth.isPresent()) {
      return truth;
    }
    if (notation != KeyNotation.WORDS && notation.isWritten(key)) {
      return Optional.empty();
    }
    for (KeyNotation other : List.of(KeyNotation.WORDS, KeyNotation.LETTERS, KeyNotation.NUMBERS)) {
      Optional<Set<Integer>> read =
          other != notation && other.isWritten(key) ? other.read(key, row) : Optional.empty();
      if (read.isPresent()) {
        problems.tally(
            key.origin(),
            "the key `" + shown(key) + "` is written otherwise than most and read as it can be",
            "write all keys in one way");
        return read;
      }
    }
    return Optional.empty();
  }

  /** In a code of iDoceo, 3 is the third option, and might be the first and the second. */
  private void warnIfSum(SheetCell key, Set<Integer> named) {
    if (notation == KeyNotation.BITS && named.size() == 1 && key.whole().matches("[3567]")) {
      problems.tally(
          key.origin(),
          "the code " + key.whole() + " is taken for one option and could be a sum of several",
          "look whether it is the right one");
    }
  }

  private void warnIfTwoWays(SheetCell key, KeyRow row, Set<Integer> named) {
    KeyNotation other =
        notation == KeyNotation.WORDS
            ? (KeyNotation.NUMBERS.isWritten(key) ? KeyNotation.NUMBERS : KeyNotation.LETTERS)
            : KeyNotation.WORDS;
    Optional<Set<Integer>> meant = ambiguous ? other.read(key, row) : Optional.empty();
    if (meant.isPresent() && !meant.get().equals(named)) {
      problems.warning(
          key.origin(),
          "the key `"
              + shown(key)
              + "` is taken for "
              + (notation == KeyNotation.WORDS ? "what an option says" : "the place of an option")
              + ", and could be "
              + (notation == KeyNotation.WORDS ? "the place of another" : "what another says"),
          "name options by letters, or put `number` into the header of the keys if they count");
    }
  }

  private void tellUnknown(SheetCell key, KeyRow row) {
    long options = row.options().stream().filter(option -> !option.isEmpty()).count();
    String hint =
        switch (key.kind()) {
          case DATE -> "the program made a date of it: format the column as text, and write `1,4`";
          case NUMBER ->
              "write the number, the letter or the words of an option; if the program made a number"
                  + " of `1,4`, format the column as text";
          case TRUTH, TEXT -> "write the number, the letter or the words of an option";
        };
    problems.error(
        key.origin(),
        "the key `" + shown(key) + "` names none of the " + options + " options",
        hint);
  }

  private static String shown(SheetCell key) {
    String text = key.text().replace('\n', ' ');
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  /** Where a row whose key is missing says nothing. */
  public static void tellMissing(Origin origin, Problems problems) {
    problems.error(
        origin,
        "none of the options is marked as right",
        "write the number, the letter or the words of the right one");
  }
}
