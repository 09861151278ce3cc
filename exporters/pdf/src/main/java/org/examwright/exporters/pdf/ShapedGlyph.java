package org.examwright.exporters.pdf;

import com.itextpdf.io.font.otf.Glyph;

/** A glyph at the place that its font has for it. */
final class ShapedGlyph extends Glyph {
  private static final int NO_CODE_POINT = -1;

  private final String cluster;
  private final int place;

  /**
   * Places a glyph.
   *
   * @param cluster the characters that are written with it and its neighbours as one
   * @param place where these stand in their text
   */
  ShapedGlyph(Glyph glyph, char[] characters, String cluster, int place) {
    // Without a code point of its own, so that what the cluster says is always written beside it.
    super(
        glyph.getCode(),
        glyph.getWidth(),
        cluster.isBlank() ? ' ' : NO_CODE_POINT,
        characters,
        false);
    this.cluster = cluster;
    this.place = place;
  }

  String cluster() {
    return cluster;
  }

  int place() {
    return place;
  }
}
