package org.examwright.exporters.pdf;

import com.itextpdf.io.font.otf.Glyph;
import java.text.Normalizer;
import java.util.List;

/** Says which of the characters that are written as one each of their glyphs stands for. */
final class ClusterCharacters {
  private final String cluster;
  private final String rest;
  private final boolean several;

  ClusterCharacters(String cluster, List<Glyph> glyphs) {
    this.cluster = cluster;
    this.several = glyphs.size() > 1;
    StringBuilder left = new StringBuilder(cluster);
    if (several) {
      for (Glyph glyph : glyphs) {
        String own = own(glyph);
        int at = left.indexOf(own);
        if (at >= 0) {
          left.delete(at, at + own.length());
        }
      }
    }
    this.rest = left.isEmpty() ? cluster : left.toString();
  }

  /** Its own characters where they are some of them; else all that the other glyphs leave. */
  char[] of(Glyph glyph) {
    String own = several ? own(glyph) : "";
    return (own.isEmpty() ? rest : own).toCharArray();
  }

  /** Fonts may have a code point for the shape of a letter rather than for the letter. */
  private String own(Glyph glyph) {
    if (!glyph.hasValidUnicode()) {
      return "";
    }
    String letter =
        Normalizer.normalize(Character.toString(glyph.getUnicode()), Normalizer.Form.NFKC);
    return cluster.contains(letter) ? letter : "";
  }
}
