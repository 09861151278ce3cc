package org.examwright.exporters.pdf;

import com.ibm.icu.text.BreakIterator;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.otf.Glyph;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Finds the glyphs that a font has for letters beside each other, and where they stand: Arabic
 * letters that join, vowels of India that stand before their consonant, marks above and below.
 */
final class Shaper {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  /** Codes from here on stand for what is not seen. */
  private static final int INVISIBLE = 0xFFFE;

  private final String text;
  private final FontProgram program;
  private final GlyphVector vector;
  private final boolean rightToLeft;
  private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);

  private Shaper(FacePiece piece) {
    this.text = piece.text();
    letters.setText(text);
    this.program = piece.face().program();
    this.rightToLeft = piece.isRightToLeft();
    char[] characters = text.toCharArray();
    this.vector =
        piece
            .face()
            .shaping()
            .layoutGlyphVector(
                CONTEXT,
                characters,
                0,
                characters.length,
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
  }

  /** The glyphs of a piece in the order in which it is read, those of a cluster from the left. */
  static List<Glyph> shape(FacePiece piece) {
    return new Shaper(piece).shaped();
  }

  /** The width of a piece beside text that is one unit high. */
  static double width(FacePiece piece) {
    GlyphVector vector = new Shaper(piece).vector;
    return vector.getGlyphPosition(vector.getNumGlyphs()).getX()
        * piece.face().scale()
        / Face.UNITS;
  }

  /** Glyphs that are written as one: from here to there in the vector, which is visual. */
  private record Cluster(int from, int to) {}

  private List<Glyph> shaped() {
    List<Cluster> clusters = clusters();
    if (rightToLeft) {
      Collections.reverse(clusters);
    }
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      int start = i == 0 ? 0 : start(clusters.get(i).from);
      int end = i + 1 < clusters.size() ? start(clusters.get(i + 1).from) : text.length();
      place(clusters.get(i), start, Math.max(start, end), glyphs);
    }
    return glyphs;
  }

  private List<Cluster> clusters() {
    List<Cluster> clusters = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= vector.getNumGlyphs(); i++) {
      if (i == vector.getNumGlyphs() || start(i) != start(from)) {
        if (hasVisible(from, i)) {
          clusters.add(new Cluster(from, i));
        }
        from = i;
      }
    }
    return clusters;
  }

  private boolean hasVisible(int from, int to) {
    for (int i = from; i < to; i++) {
      if (vector.getGlyphCode(i) < INVISIBLE) {
        return true;
      }
    }
    return false;
  }

  private void place(Cluster cluster, int start, int end, List<Glyph> glyphs) {
    String characters = text.substring(start, end);
    List<Glyph> known = known(cluster);
    ClusterCharacters said = new ClusterCharacters(characters, known);
    int pen = x(leader(cluster));
    int right = cluster.to < vector.getNumGlyphs() ? x(leader(next(cluster))) : x(cluster.to);
    for (int i = cluster.from; i < cluster.to; i++) {
      if (vector.getGlyphCode(i) < INVISIBLE) {
        Glyph glyph = known(vector.getGlyphCode(i));
        ShapedGlyph shaped = new ShapedGlyph(glyph, said.of(glyph), characters, start);
        shaped.setXPlacement((short) (x(i) - pen));
        shaped.setYPlacement((short) Math.round(-vector.getGlyphPosition(i).getY()));
        advance(shaped, shaped.hasPlacement() ? 0 : glyph.getWidth());
        pen += shaped.getWidth() + shaped.getXAdvance();
        glyphs.add(shaped);
      }
    }
    Glyph last = glyphs.getLast();
    advance(last, right - (pen - last.getWidth() - last.getXAdvance()));
  }

  /** The library does not move on at all behind a glyph with a place and no advance of its own. */
  private static void advance(Glyph glyph, int advance) {
    int own = advance - glyph.getWidth();
    glyph.setXAdvance((short) (own == 0 && glyph.hasPlacement() && advance != 0 ? 1 : own));
  }

  /** The cluster to the right of another one, or what is not seen there. */
  private Cluster next(Cluster cluster) {
    int to = cluster.to + 1;
    while (to < vector.getNumGlyphs() && start(to) == start(cluster.to)) {
      to++;
    }
    return new Cluster(cluster.to, to);
  }

  /** The glyph that stands where its cluster begins: marks may stand further left or right. */
  private int leader(Cluster cluster) {
    int leader = cluster.from;
    for (int i = cluster.from; i < cluster.to; i++) {
      if (vector.getGlyphCode(i) < INVISIBLE) {
        leader = i;
        if (!rightToLeft) {
          break;
        }
      }
    }
    return leader;
  }

  private List<Glyph> known(Cluster cluster) {
    List<Glyph> known = new ArrayList<>();
    for (int i = cluster.from; i < cluster.to; i++) {
      if (vector.getGlyphCode(i) < INVISIBLE) {
        known.add(known(vector.getGlyphCode(i)));
      }
    }
    return known;
  }

  private Glyph known(int code) {
    Glyph glyph = program.getGlyphByCode(code);
    return glyph == null ? new Glyph(code, program.getWidth(code), -1) : glyph;
  }

  /** Where the letter with its marks begins that a glyph belongs to. */
  private int start(int glyph) {
    int index = vector.getGlyphCharIndex(glyph);
    return letters.isBoundary(index) ? index : letters.preceding(index);
  }

  private int x(int glyph) {
    return (int) Math.round(vector.getGlyphPosition(glyph).getX());
  }
}
