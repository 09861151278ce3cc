package org.examwright.exporters.pdf;

import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.DefaultSplitCharacters;
import com.itextpdf.layout.splitting.ISplitCharacters;

/**
 * Says where lines may be broken: as the library does, but no line of Chinese or Japanese begins
 * with what closes or ends with what opens.
 *
 * @see <a href="https://www.w3.org/TR/jlreq/#line_breaking">W3C, requirements for Japanese text</a>
 */
final class LineBreaks implements ISplitCharacters {
  private static final String NEVER_FIRST =
      "、。，．・：；？！）〕］｝〉》」』】〙〗〟’”｠»ーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖ々〻…‥％";

  private static final String NEVER_LAST = "（〔［｛〈《「『【〘〖〝‘“｟«";

  private final ISplitCharacters usual = new DefaultSplitCharacters();

  @Override
  public boolean isSplitCharacter(GlyphLine text, int place) {
    return usual.isSplitCharacter(text, place)
        && !isOneOf(NEVER_LAST, text, place)
        && !isOneOf(NEVER_FIRST, text, place + 1);
  }

  private static boolean isOneOf(String characters, GlyphLine text, int place) {
    if (place >= text.getEnd()) {
      return false;
    }
    Glyph glyph = text.get(place);
    return glyph.hasValidUnicode() && characters.indexOf(glyph.getUnicode()) >= 0;
  }
}
