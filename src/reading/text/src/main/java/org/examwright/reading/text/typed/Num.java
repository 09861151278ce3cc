package org.examwright.reading.text.typed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.LatinDigits;

/**
 * The number in front of a line: {@code 1.}, {@code 2)}, {@code (3)}, {@code 4 -}.
 *
 * @param style the signs around it
 * @param length of all that is no part of the words
 */
record Num(int value, String style, int indent, int length) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "([(\\[]?)(\\d{1,4})[a-z]?\\s?(?:([.)\\]]{1,2})[-–—]?(?:\\s+|(?=[\\p{L}¿¡\"“«_(]|$))|([-–—:])(?:\\s+|$)|([、．]))");
  private static final Pattern BARE = Pattern.compile("(\\d{1,3})\\s{2,8}(?=[\\p{L}¿¡\"“«])");

  private static final Pattern TABBED = Pattern.compile("(\\d{1,3})\\t+");

  /** The number that a line begins with. */
  static Optional<Num> of(TypedLine line) {
    String text = line.text();
    if (text.isEmpty()
        || !Character.isDigit(
            text.charAt(text.length() > 1 && "([".indexOf(text.charAt(0)) >= 0 ? 1 : 0))) {
      return Optional.empty();
    }
    text = LatinDigits.inFront(text);
    Matcher number = NUMBER.matcher(text);
    if (number.lookingAt()) {
      String sign =
          number.group(3) != null
              ? number.group(3)
              : number.group(4) != null ? number.group(4) : number.group(5);
      return Optional.of(
          new Num(
              Integer.parseInt(number.group(2)),
              number.group(1) + sign,
              line.indent(),
              number.end()));
    }
    Matcher bare = BARE.matcher(text);
    if (bare.lookingAt()) {
      return Optional.of(new Num(Integer.parseInt(bare.group(1)), "", line.indent(), bare.end()));
    }
    int at = line.column();
    Matcher tabbed = TABBED.matcher(line.source());
    return tabbed.region(at, line.source().length()).lookingAt()
        ? Optional.of(
            new Num(
                Integer.parseInt(tabbed.group(1)),
                "",
                line.indent(),
                Math.min(text.length(), tabbed.end() - at)))
        : Optional.empty();
  }

  /** Whether a line begins with a number and signs of punctuation. */
  static boolean isSigned(TypedLine line) {
    return of(line).filter(number -> !number.style().isEmpty()).isPresent();
  }

  boolean isLike(Num other) {
    return style.equals(other.style);
  }
}
