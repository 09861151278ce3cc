package org.examwright.reading.outline.dialect;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.SignSet;

/**
 * A box in front of an option, in whatever signs it is drawn.
 *
 * @param ticked whether the option is right
 * @param length of the box with the white space behind it
 */
record Box(boolean ticked, int length) {
  private static final String TICKED_SIGNS = "☑☒🗹◉⦿🔘";
  private static final String EMPTY_SIGNS = "☐□▢⬜◻❏❑";

  /** The boxes that are one sign; a constant, so that who counts them need not load this class. */
  static final String DRAWN = TICKED_SIGNS + EMPTY_SIGNS;

  /** What the boxes that are drawn of several signs begin with. */
  static final String OPENING = "[(（";

  private static final SignSet BEGINNINGS = SignSet.of(OPENING + DRAWN);
  private static final Pattern TICKED =
      Pattern.compile(
          "^\\s*(?:\\[\\s?[xX*√✓✔✅+CcVv]\\s?\\]|\\(\\s?[xX*√✓✔•●]\\s?\\)|\\[\\([xX*]\\)\\]|\\[\\[[xX*]\\]\\]|["
              + TICKED_SIGNS
              + "])\\x{FE0F}?(?:\\s+|$)");
  private static final Pattern EMPTY =
      Pattern.compile(
          "^\\s*(?:\\[[\\s_-]*\\]|\\([\\s_]*\\)|（[\\s\\u3000]*）|\\[\\(\\s*\\)\\]|\\[\\[\\s*\\]\\]|["
              + EMPTY_SIGNS
              + "])\\x{FE0F}?(?:\\s+|(?=[^\\s\\p{ASCII}])|$)");

  /** Whether a text has what boxes begin with, wherever it stands. */
  static boolean mayBeIn(String text) {
    return BEGINNINGS.isIn(text);
  }

  /** The box that a text begins with. */
  static Optional<Box> of(String text) {
    if (!BEGINNINGS.begins(text)) {
      return Optional.empty();
    }
    Matcher ticked = TICKED.matcher(text);
    if (ticked.find()) {
      return Optional.of(new Box(true, ticked.end()));
    }
    Matcher empty = EMPTY.matcher(text);
    return empty.find() ? Optional.of(new Box(false, empty.end())) : Optional.empty();
  }
}
