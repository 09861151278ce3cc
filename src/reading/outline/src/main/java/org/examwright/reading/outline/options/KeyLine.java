package org.examwright.reading.outline.options;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The line of an answer that names options.
 *
 * @param right the places of the options that it names
 * @param length of what names them; the rest of the line explains
 * @param problem what makes no sense about it; null if all of it does
 */
public record KeyLine(Set<Integer> right, int length, @Nullable String problem) {
  private static final String OTHER_WORDS =
      "the letter of the answer names one option and its words another";
  private static final String ONE_MORE =
      "the answer names one option and, behind words that do not join them, one more";

  private static final String AND = Vocabulary.AND.between();
  private static final String ANOTHER =
      "(?:\\s*[,;&/+]|" + AND + ")+\\s*[(\\[]?([A-Za-z])[)\\]]?(?![\\p{L}\\d])";
  private static final Pattern OTHER_LETTER = Pattern.compile(ANOTHER);
  private static final Pattern LETTERS =
      Pattern.compile(
          "^(?i:options?\\s+|choices?\\s+|letters?\\s+)?[(\\[]?([A-Za-z])[)\\]]?((?:"
              + ANOTHER
              + ")*)"
              + "\\s*(?:$|[.):,;–—-]+(?=\\s|$)\\s*|(?=\\s[(]))",
          Pattern.UNICODE_CASE);
  private static final Pattern JOINED = Pattern.compile("^([A-Z]{2,6})[.)]?\\s*$");
  private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}])[A-Za-z](?![\\p{L}])");
  private static final Pattern DIGIT = Pattern.compile("^([1-9])\\s*(?:[.):]\\s*.*)?$");
  private static final Pattern NUMBERED = Pattern.compile("([1-9])[.)] (.+)");
  private static final Pattern NEXT =
      Pattern.compile("(?:\\s*[,;&]|" + AND + ")+\\s*(?=[(\\[]?[A-Za-z][.):\\]])");
  private static final Pattern ONE_MORE_OPTION =
      Pattern.compile("(?:\\s+\\p{L}{1,20}){1,3}\\s+[(\\[]?([A-Za-z])[.):\\]]\\s*(.+)");
  private static final Pattern ATTEMPT =
      Pattern.compile(
          "^[(\\[]?[A-Za-z](?:[)\\].:,]|\\s*$|\\s+[-–—]\\s).*|^[A-Z]{2,4}$", Pattern.DOTALL);

  /** Reads a line; nothing if it names no option. */
  public static Optional<KeyLine> of(String line, List<OfferedOption> options) {
    String text = line.strip();
    int dropped = line.length() - line.stripLeading().length();
    return byWords(text, options)
        .or(() -> byLetters(text, options))
        .or(() -> byPieces(text, options))
        .or(() -> SignedKey.of(text, options).map(key -> key.withRepeated(text, options)))
        .or(() -> QuotedKey.of(text, options))
        .map(key -> new KeyLine(key.right, key.length + dropped, key.problem));
  }

  /** Whether a line looks as if it named an option by its letter. */
  static boolean isAttempt(String line) {
    return ATTEMPT.matcher(line.strip()).matches();
  }

  /** A text without what may differ when it is repeated: spaces, case and the final stop. */
  static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceAll("[.;,]$", "").toLowerCase(Locale.ROOT);
  }

  /** The number in a folded answer that repeats an item of a numbered list, and that item. */
  static Optional<Integer> numbered(String folded, List<String> items) {
    Matcher matcher = NUMBERED.matcher(folded);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    return number <= items.size() && folded(items.get(number - 1)).equals(matcher.group(2))
        ? Optional.of(number)
        : Optional.empty();
  }

  private static Optional<KeyLine> byWords(String text, List<OfferedOption> options) {
    boolean letter = text.length() == 1 && OfferedOption.named(upper(text), options).isPresent();
    for (int i = 0; i < options.size() && !letter; i++) {
      if (folded(options.get(i).words()).equals(folded(text)) && !text.isEmpty()) {
        return Optional.of(new KeyLine(Set.of(i), text.length(), null));
      }
    }
    return Optional.empty();
  }

  private static char upper(String letter) {
    return Character.toUpperCase(letter.charAt(0));
  }

  private static Optional<KeyLine> byLetters(String text, List<OfferedOption> options) {
    Matcher digit = DIGIT.matcher(text);
    if (digit.matches()) {
      return OfferedOption.named(digit.group(1).charAt(0), options)
          .map(place -> new KeyLine(Set.of(place), text.length(), null));
    }
    Matcher joined = JOINED.matcher(text);
    if (joined.matches()) {
      return named(
          joined.group(1).chars().mapToObj(c -> (char) c).toList(), options, text.length());
    }
    Matcher matcher = LETTERS.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    List<Character> letters = new ArrayList<>();
    letters.add(matcher.group(1).charAt(0));
    OTHER_LETTER
        .matcher(matcher.group(2))
        .results()
        .forEach(other -> letters.add(other.group(1).charAt(0)));
    Optional<KeyLine> key = named(letters, options, matcher.end());
    return key.map(found -> found.withRepeated(text, options));
  }

  /** After a letter the option's own words may be repeated. */
  private KeyLine withRepeated(String text, List<OfferedOption> options) {
    if (right.size() != 1 || length >= text.length()) {
      return this;
    }
    String behind = text.substring(length);
    String words = options.get(right.iterator().next()).words();
    if (folded(behind).equals(folded(words))) {
      return new KeyLine(right, text.length(), null);
    }
    if (byWords(behind, options).isPresent()) {
      return new KeyLine(right, text.length(), OTHER_WORDS);
    }
    return byPieces(text, options)
        .orElse(new KeyLine(right, length, namesAnother(behind, options) ? ONE_MORE : null));
  }

  /**
   * Whether the option's own words, a few others, and then the letter and the words of another
   * option are all that is left: {@code one plus C) three}. A sentence that explains is more.
   */
  private boolean namesAnother(String behind, List<OfferedOption> options) {
    String own = options.get(right.iterator().next()).words();
    if (!behind.startsWith(own)) {
      return false;
    }
    Matcher more = ONE_MORE_OPTION.matcher(behind.substring(own.length()));
    return more.matches()
        && OfferedOption.named(upper(more.group(1)), options)
            .filter(place -> !right.contains(place))
            .filter(place -> folded(options.get(place).words()).equals(folded(more.group(2))))
            .isPresent();
  }

  /** {@code A) one, C) three}: each piece a letter with its option's words. */
  private static Optional<KeyLine> byPieces(String text, List<OfferedOption> options) {
    Set<Integer> right = new LinkedHashSet<>();
    String[] pieces = NEXT.split(text, -1);
    if (pieces.length < 2) {
      return Optional.empty();
    }
    for (String piece : pieces) {
      Optional<Integer> place =
          LETTERS.matcher(piece).find()
              ? OfferedOption.named(
                  Character.toUpperCase(
                      LETTER.matcher(piece).results().findFirst().orElseThrow().group().charAt(0)),
                  options)
              : Optional.empty();
      if (place.isEmpty()) {
        return Optional.empty();
      }
      Matcher letter = LETTERS.matcher(piece);
      String behind = letter.find() ? piece.substring(letter.end()) : "";
      if (!folded(behind).isEmpty()
          && !folded(behind).equals(folded(options.get(place.get()).words()))) {
        return Optional.empty();
      }
      right.add(place.get());
    }
    return Optional.of(new KeyLine(right, text.length(), null));
  }

  private static Optional<KeyLine> named(
      List<Character> letters, List<OfferedOption> options, int length) {
    Set<Integer> right = new LinkedHashSet<>();
    for (char letter : letters) {
      Optional<Integer> place = OfferedOption.named(Character.toUpperCase(letter), options);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      right.add(place.get());
    }
    return Optional.of(new KeyLine(right, length, null));
  }
}
