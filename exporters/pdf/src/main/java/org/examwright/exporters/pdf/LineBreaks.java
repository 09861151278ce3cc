package org.examwright.exporters.pdf;

import com.ibm.icu.text.BreakIterator;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.DefaultSplitCharacters;
import com.itextpdf.layout.splitting.ISplitCharacters;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says where the lines of one document may be broken, as Unicode has it.
 *
 * @see <a href="https://www.unicode.org/reports/tr14/">Unicode Standard Annex 14</a>
 */
final class LineBreaks implements ISplitCharacters {
  /** What follows the last character stands in another element and is not seen from here. */
  private static final char SOME_LETTER = 'a';

  private static final String OBJECT = "\uFFFC";

  /** The library's own rule, which breaks after spaces, hyphens and Chinese characters alone. */
  private final ISplitCharacters careful = new DefaultSplitCharacters();

  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
  private final BitSet ends = new BitSet();
  private @Nullable GlyphLine known;
  private int size;

  @Override
  @SuppressWarnings("ReferenceEquality") // comparing all glyphs would cost as much as reading them
  public boolean isSplitCharacter(GlyphLine text, int place) {
    if (text != known || size != text.size()) {
      read(text);
    }
    boolean last = place + 1 >= text.getEnd();
    return ends.get(place) && (!last || careful.isSplitCharacter(text, place));
  }

  /**
   * Reads words of ASCII alone, with usual punctuation right behind them, whose lines are broken
   * after spaces: most texts are such, and looking all rules up takes long.
   *
   * @return false if the text is another
   */
  private boolean readSimple(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : SOME_LETTER;
      boolean last = i + 1 == text.length();
      if (character == ' ') {
        if (next != ' ' && !isOfWord(next)) {
          return false;
        }
        ends.set(i, next != ' ');
      } else if (character == '?' || character == '!') {
        if (!last && next != ' ') {
          return false;
        }
        ends.set(i, last);
      } else if (!isOfWord(character) && ".,:;".indexOf(character) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfWord(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9');
  }

  /** The library asks for every glyph of a text in turn: it is looked at once. */
  private void read(GlyphLine text) {
    known = text;
    size = text.size();
    ends.clear();
    int[] places = new int[size];
    StringBuilder characters = new StringBuilder();
    for (int i = 0; i < size; i++) {
      Glyph glyph = text.get(i);
      char[] written = glyph.getUnicodeChars();
      if (glyph.hasValidUnicode() && written != null) {
        characters.append(written);
      } else {
        characters.append(OBJECT);
      }
      places[i] = characters.length();
    }
    if (characters.length() == size && readSimple(characters)) {
      return;
    }
    ends.clear();
    breaks.setText(characters.append(SOME_LETTER).toString());
    int at = breaks.first();
    for (int i = 0; i < size; i++) {
      while (at < places[i]) {
        at = breaks.next();
      }
      ends.set(i, at == places[i]);
    }
  }
}
