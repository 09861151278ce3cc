package org.examwright.reading.outline.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letter in front of an option: {@code a)}, {@code B.}, {@code C:}, {@code (d)}, {@code *b)}.
 *
 * @param letter in upper case
 * @param length of all that is no part of the option's text
 * @param starred whether a star or a tick stands in front of the letter
 */
public record LineStart(char letter, int length, boolean starred) {
  private static final int FARTHEST = 12;
  private static final Pattern LETTER =
      Pattern.compile(
          "^\\s*([*✓✔✅☑]\\x{FE0F}?\\s*)?[(\\[]?([A-Za-z])(?:[.):\\]]|\\s[-–—])(?=\\s|$)\\s*");

  /** The letter that a line begins with. */
  public static Optional<LineStart> of(String line) {
    if (!mayHaveLetter(line)) {
      return Optional.empty();
    }
    Matcher matcher = LETTER.matcher(line);
    return matcher.find()
        ? Optional.of(
            new LineStart(
                Character.toUpperCase(matcher.group(2).charAt(0)),
                matcher.end(),
                matcher.group(1) != null))
        : Optional.empty();
  }

  /** Looks for a sign that could stand behind a letter, since most lines have none. */
  private static boolean mayHaveLetter(String line) {
    int end = Math.min(line.length(), FARTHEST);
    for (int i = 0; i < end; i++) {
      if (".):]-–—".indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line begins the first option, or an accepted answer. */
  static boolean isOfPart(String line) {
    return line.startsWith("= ") || of(line).filter(start -> start.letter == 'A').isPresent();
  }
}
