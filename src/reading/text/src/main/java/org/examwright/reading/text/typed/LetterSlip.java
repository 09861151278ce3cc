package org.examwright.reading.text.typed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter with a comma behind it, where the letter above it has what usually ends one. */
public final class LetterSlip {
  private static final Pattern SLIP =
      Pattern.compile("([\\s\\u00A0]*[(\\[]?(\\p{L}))\\s?[,;][\\s\\u00A0]*(?=\\S)");

  private LetterSlip() {}

  /**
   * How long the slip is that a line begins with.
   *
   * @param above the line above it, which has to have the letter before
   */
  public static Optional<Integer> length(String above, String line) {
    Matcher slip = SLIP.matcher(line);
    if (!slip.lookingAt()) {
      return Optional.empty();
    }
    Optional<OptionMark> before = OptionMark.of(above.strip());
    return OptionMark.of(slip.group(2) + ") x")
        .filter(mark -> before.filter(mark::follows).isPresent())
        .map(mark -> slip.end());
  }

  /** The letter of a line with a slip, as it was meant. */
  public static String mended(String line, int length) {
    return line.substring(0, length).replaceFirst("\\s?[,;]", ")").stripTrailing() + " ";
  }
}
