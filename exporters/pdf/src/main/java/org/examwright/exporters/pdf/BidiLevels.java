package org.examwright.exporters.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.examwright.rendering.sheet.Run;

/**
 * Finds the direction of everything in a text, and where its lines may be broken.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/">Unicode Standard Annex 9</a>
 */
final class BidiLevels {
  /** What stands for code, a formula or a picture while directions are found. */
  private static final String OBJECT = "\uFFFC";

  private final BitSet breaks = new BitSet();
  private final Bidi bidi = new Bidi();

  /**
   * Looks at a text.
   *
   * @param level of directions of what it stands in
   */
  static BidiLevels of(List<Run> runs, byte level) {
    String text = text(runs);
    WritingDirection surroundings =
        level % 2 == 1 ? WritingDirection.RIGHT_TO_LEFT : WritingDirection.LEFT_TO_RIGHT;
    return new BidiLevels(text, WritingDirection.of(text, surroundings).within(level));
  }

  /** Looks at a label, which has the direction of what it stands in. */
  static BidiLevels ofLabel(String label, WritingDirection direction) {
    return new BidiLevels(label, direction.level());
  }

  private BidiLevels(String text, byte base) {
    bidi.setPara(text, base, null);
    BreakIterator iterator = BreakIterator.getLineInstance(Locale.ROOT);
    iterator.setText(text.replace(OBJECT, "a"));
    for (int i = iterator.next();
        i < text.length() && i != BreakIterator.DONE;
        i = iterator.next()) {
      breaks.set(i);
    }
    if (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
      breaks.set(text.length());
    }
  }

  /** Whether a text has anything that needs to be looked at. */
  static boolean matter(List<Run> runs) {
    for (Run run : runs) {
      if (run instanceof Run.Words words && ScriptShaping.isNeeded(words.text())) {
        return true;
      }
    }
    return false;
  }

  /** The direction of the first letter that has one; of none, that of the surroundings. */
  static WritingDirection direction(List<Run> runs, WritingDirection surroundings) {
    return WritingDirection.of(text(runs), surroundings);
  }

  /** Where the text may be broken: before these characters. */
  BitSet breaks() {
    return breaks;
  }

  /** The level of the character that stands here. */
  byte at(int place) {
    return bidi.getLevelAt(place);
  }

  /** The levels of words that begin here. */
  byte[] of(Run.Words words, int start) {
    if (words.style().code()) {
      return ofCode(words.text(), bidi.getLevelAt(start));
    }
    byte[] levels = new byte[words.text().length()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = bidi.getLevelAt(start + i);
    }
    return levels;
  }

  /** The levels of code, which is read from the left wherever it stands. */
  static byte[] ofCode(String code, byte level) {
    Bidi bidi = new Bidi();
    bidi.setPara(code, WritingDirection.LEFT_TO_RIGHT.within(level), null);
    return bidi.getLevels();
  }

  /** How many characters stand for a run. */
  static int length(Run run) {
    return run instanceof Run.Words words ? words.text().length() : OBJECT.length();
  }

  private static String text(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      switch (run) {
        case Run.Words words ->
            text.append(words.style().code() ? OBJECT.repeat(words.text().length()) : words.text());
        case Run.Break ignored -> text.append('\u2028');
        case Run.Formula ignored -> text.append(OBJECT);
        case Run.Picture ignored -> text.append(OBJECT);
        case Run.Gap ignored -> text.append(OBJECT);
      }
    }
    return text.toString();
  }
}
