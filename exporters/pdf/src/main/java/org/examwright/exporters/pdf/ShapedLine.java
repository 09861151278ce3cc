package org.examwright.exporters.pdf;

import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.ISplitCharacters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The glyphs of a piece, which know where their line may be broken. */
final class ShapedLine implements ISplitCharacters {
  private final FacePiece piece;
  private final List<Glyph> glyphs;
  private final BitSet ends = new BitSet();

  /**
   * Shapes a piece.
   *
   * @param breaks where the whole text may be broken
   * @param offset of the text that the piece is of, in the whole
   */
  ShapedLine(FacePiece piece, BitSet breaks, int offset) {
    this.piece = piece;
    this.glyphs = Shaper.shape(piece);
    for (int i = 0; i < glyphs.size(); i++) {
      int end = i + 1 < glyphs.size() ? place(glyphs.get(i + 1)) : piece.text().length();
      boolean last = i + 1 == glyphs.size() || end != place(glyphs.get(i));
      ends.set(i, last && breaks.get(offset + piece.start() + end));
    }
  }

  /** Shapes a piece that is not broken. */
  ShapedLine(FacePiece piece) {
    this(piece, new BitSet(), 0);
  }

  GlyphLine glyphs() {
    return new GlyphLine(glyphs);
  }

  @Override
  public boolean isSplitCharacter(GlyphLine text, int place) {
    return ends.get(place);
  }

  /**
   * A line of the glyphs from left to right, as it is drawn.
   *
   * <p>Beside words whose glyphs stand in the order of reading is written what they say. Where they
   * stand in the other order, readers turn them around by themselves, and what is written there as
   * well.
   */
  GlyphLine drawn(GlyphLine line) {
    if (line.getStart() < 0) { // so is one of spaces that went away at a line's end
      return line;
    }
    return piece.isRightToLeft() ? reversed(line) : spoken(line);
  }

  private static GlyphLine reversed(GlyphLine line) {
    List<Glyph> visual = new ArrayList<>();
    int at = 0;
    for (int i = line.getStart(); i < line.getEnd(); i++) {
      boolean goesOn = i > line.getStart() && place(line.get(i)) == place(line.get(i - 1));
      at = goesOn ? at + 1 : 0;
      visual.add(at, line.get(i));
    }
    return new GlyphLine(visual);
  }

  private static GlyphLine spoken(GlyphLine line) {
    GlyphLine drawn = line.copy(line.getStart(), line.getEnd());
    StringBuilder word = new StringBuilder();
    int start = 0;
    for (int i = 0; i < drawn.size(); i++) {
      if (!(drawn.get(i) instanceof ShapedGlyph glyph) || glyph.cluster().isBlank()) {
        say(drawn, start, i, word);
        start = i + 1;
      } else if (i == start || place(glyph) != place(drawn.get(i - 1))) {
        word.append(glyph.cluster());
      }
    }
    say(drawn, start, drawn.size(), word);
    return drawn;
  }

  private static void say(GlyphLine line, int from, int to, StringBuilder word) {
    if (from < to) {
      line.setActualText(from, to, word.toString());
    }
    word.setLength(0);
  }

  private static int place(Glyph glyph) {
    return glyph instanceof ShapedGlyph shaped ? shaped.place() : -1;
  }
}
