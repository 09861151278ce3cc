package org.examwright.reading.text.typed;

import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.OptionSign;

/** The answer to a question whose options have letters of another alphabet. */
final class LatinKey {
  private static final int FARTHEST = 40;
  private static final Pattern ALONE = Pattern.compile("\\s*[(\\[]?\\p{L}[)\\].]{0,2}\\s*");
  private static final Pattern ALEF =
      Pattern.compile("^(\\P{L}*)" + OptionSign.ALEF + "(?!\\p{L})");

  private LatinKey() {}

  /** The letters of a key are those of its options. */
  static TypedLine of(TypedLine line, int script) {
    int colon = Math.max(line.text().indexOf(':'), line.text().indexOf('：'));
    if (script == 0 || colon < 0) {
      return line;
    }
    String behind = ALEF.matcher(line.text().substring(colon + 1)).replaceFirst("$1أ");
    if (Starts.label(line).filter(Label.ANSWER::equals).isEmpty()
        && !(colon < FARTHEST && ALONE.matcher(behind).matches())) {
      return line;
    }
    return behind.strip().matches("[(\\[]?\\p{L}(?:[.)\\]\\s,;/&].*)?")
        ? line.saying(line.text().substring(0, colon + 1) + firstLatin(behind, script), 0)
        : line;
  }

  /** Letters down to the first word. */
  private static String firstLatin(String key, int script) {
    int end = 0;
    while (end < key.length()
        && !(end + 1 < key.length()
            && Character.isLetter(key.charAt(end))
            && Character.isLetter(key.charAt(end + 1)))) {
      end++;
    }
    return OptionMark.latin(key.substring(0, end), script) + key.substring(end);
  }
}
