package org.examwright.reading.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.SignSet;

/** Circles and boxes in front of options, ticked or not. */
final class TickSigns {
  private static final String TICKED = "◉●⦿⚫☑☒✓✔✅■▣";
  private static final SignSet SIGNS = SignSet.of("○◯⚪☐□▢" + TICKED);
  private static final Pattern SIGN =
      Pattern.compile(
          "[\\s\\u00A0]*(?:[(\\[]?\\p{L}[.):\\]][\\s\\u00A0]*)?([○◯⚪☐□▢◉●⦿⚫☑☒✓✔✅■▣])\\x{FE0F}?[\\s\\u00A0]*(?=\\S)");

  private TickSigns() {}

  /** Whether a line begins with such a sign, behind its letter if it has one. */
  static boolean isOn(WordLine line) {
    return sign(line).isPresent();
  }

  /** Whether it is ticked. */
  static boolean isTicked(WordLine line) {
    return sign(line).filter(found -> TICKED.contains(found.group(1))).isPresent();
  }

  /** The line without its sign, and without a letter in front of that. */
  static WordLine without(WordLine line) {
    return sign(line).map(found -> line.without(found.end())).orElse(line);
  }

  private static Optional<Matcher> sign(WordLine line) {
    if (!SIGNS.isIn(line.text())) {
      return Optional.empty();
    }
    Matcher sign = SIGN.matcher(line.text());
    return sign.lookingAt() ? Optional.of(sign) : Optional.empty();
  }
}
