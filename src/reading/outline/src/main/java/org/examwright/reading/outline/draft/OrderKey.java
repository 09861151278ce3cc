package org.examwright.reading.outline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A few words with a colon in front of the signs of all things that are to be put in order, each of
 * them once: {@code Correct sequence: C - A - B}.
 *
 * @param length of the words with their colon
 */
record OrderKey(int length) {
  private static final String SIGN = "(?:\\d{1,2}|[IVXivx]{1,4}|[A-Za-z])(?![\\p{L}\\d])";
  private static final Pattern LINE =
      Pattern.compile(
          "^(\\s*[\\p{L}\\p{M}’' ]{2,40}[:：]\\s*)((?:[(\\[]?"
              + SIGN
              + "[)\\].°ªº]?\\s?(?:[,;→>–—-]|->)?\\s?){3,12})\\.?\\s*$");
  private static final Pattern ONE = Pattern.compile(SIGN);
  private static final int FEWEST = 3;

  /** The words that a line begins with; nothing if its signs are not a whole order. */
  static Optional<OrderKey> of(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> signs =
        ONE.matcher(matcher.group(2)).results().map(found -> found.group()).toList();
    return isOrder(signs) ? Optional.of(new OrderKey(matcher.end(1))) : Optional.empty();
  }

  /** Whether signs are all from the first one on, each once, and not counted upwards. */
  static boolean isOrder(List<String> signs) {
    List<Integer> places = new ArrayList<>();
    boolean numbers = signs.stream().allMatch(sign -> sign.matches("\\d{1,2}"));
    boolean roman = signs.stream().allMatch(sign -> sign.matches("(?i)[ivx]{1,4}"));
    for (String sign : signs) {
      int place =
          numbers
              ? Integer.parseInt(sign)
              : roman || sign.length() == 1 ? OptionSign.place(sign, roman) : 0;
      if (place < 1 || place > signs.size() || places.contains(place)) {
        return false;
      }
      places.add(place);
    }
    return places.size() >= FEWEST && !places.equals(places.stream().sorted().toList());
  }
}
