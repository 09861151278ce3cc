package org.examwright.reading.text.typed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.TruthMark;

/**
 * The key that somebody wrote on the line in front of a question: {@code __T__ 1. Ice is cold.},
 * {@code 2. _B_ Which is a bird?}
 *
 * @param number of the question with the sign behind it; empty if it has none here
 * @param sign what is written on the line
 * @param length of all of it
 */
public record FilledFront(String number, String sign, int length) {
  private static final String NUMBER = "(\\d{1,3}\\s?[.):])[\\s\\u00A0]*";
  private static final Pattern FRONT =
      Pattern.compile(
          "[\\s\\u00A0]*(?:"
              + NUMBER
              + ")?_+[\\s\\u00A0]*(\\p{L}{1,10})[\\s\\u00A0]*_+[\\s\\u00A0]*(?:"
              + NUMBER
              + ")?(?=[^\\s_])");

  /** What stands on the line that a text begins with. */
  public static Optional<FilledFront> of(String text) {
    Matcher front = FRONT.matcher(text);
    if (text.length() > 400 || !front.lookingAt()) {
      return Optional.empty();
    }
    String sign = front.group(2);
    boolean twice = front.group(1) != null && front.group(3) != null;
    String number = front.group(front.group(1) == null ? 3 : 1);
    FilledFront found = new FilledFront(number == null ? "" : number, sign, front.end());
    return (found.isLetter() || TruthMark.isSign(sign)) && !twice
        ? Optional.of(found)
        : Optional.empty();
  }

  /** Whether an option may be called so. */
  boolean isLetter() {
    return sign.matches("[A-Ja-j]");
  }

  /** The same as most people write it, with the number first. */
  String mended() {
    return withoutSign() + "(" + sign + ") ";
  }

  /** The number alone. */
  String withoutSign() {
    return number.isEmpty() ? "" : number + " ";
  }

  /** The same with the number first, and the sign on its line. */
  public String numbered() {
    return withoutSign() + "__" + sign + "__ ";
  }
}
