package org.examwright.reading.text.typed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign in front of an item.
 *
 * @param sign itself; a box is {@code x} or a space
 * @param box whether it is a box, and then whether that is ticked is in the sign
 * @param length of all that is no part of the item's words
 */
record Bullet(char sign, boolean box, int length) {
  private static final String CERTAIN = "•▪▫◦‣►▸➢➤●○■□\uF0B7\uF0A7\uF0D8∙⁃";
  private static final Pattern BOX =
      Pattern.compile(
          "(?:[-*•+]\\s+)?(?:\\[\\s?([xX✓✔√*]?)\\s?]|\\(([xX ])\\)|([☐☑☒□■✓✔✅✗✘❌])\\x{FE0F}?)\\s+(?=\\S)");
  private static final Pattern SIGN =
      Pattern.compile("([-–—*+>" + CERTAIN + "])\\s+(?=\\S)|([-–" + CERTAIN + "])(?=\\p{L})");
  private static final Pattern LETTER = Pattern.compile("o\\s+(?=\\S)");

  /** The bullet or box that a line begins with. */
  static Optional<Bullet> of(TypedLine line) {
    String text = line.text();
    if (text.isEmpty() || (Character.isLetterOrDigit(text.charAt(0)) && text.charAt(0) != 'o')) {
      return Optional.empty();
    }
    Matcher box = BOX.matcher(text);
    if (box.lookingAt()) {
      String glyph = box.group(3);
      boolean ticked =
          glyph != null
              ? "☑☒■✓✔✅".contains(glyph)
              : !(box.group(1) == null ? box.group(2) : box.group(1)).isBlank();
      return Optional.of(new Bullet(ticked ? 'x' : ' ', true, box.end()));
    }
    Matcher sign = SIGN.matcher(text);
    if (sign.lookingAt()) {
      String found = sign.group(1) == null ? sign.group(2) : sign.group(1);
      return Optional.of(new Bullet(found.charAt(0), false, sign.end()));
    }
    Matcher letter = LETTER.matcher(text);
    return letter.lookingAt() && isFarFromText(line, letter.end())
        ? Optional.of(new Bullet('o', false, letter.end()))
        : Optional.empty();
  }

  /** The o of Word's lists has a tab or several blanks behind it; as a word it has one. */
  private static boolean isFarFromText(TypedLine line, int end) {
    int at = line.column() + 1;
    return end > 2 || (at < line.source().length() && line.source().charAt(at) == '\t');
  }

  /** Whether one such line alone is an item: no sentence begins with its sign. */
  boolean isCertain() {
    return CERTAIN.indexOf(sign) >= 0 || sign == 'o';
  }
}
