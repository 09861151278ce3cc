package org.examwright.reading.text.typed;

import org.examwright.reading.outline.draft.Label;

/** The answer to a question whose options have letters of another alphabet. */
final class LatinKey {
  private LatinKey() {}

  /** The letters of a key are those of its options. */
  static TypedLine of(TypedLine line, int script) {
    int colon = Math.max(line.text().indexOf(':'), line.text().indexOf('：'));
    if (script == 0 || colon < 0 || Starts.label(line).filter(Label.ANSWER::equals).isEmpty()) {
      return line;
    }
    String behind = line.text().substring(colon + 1);
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
