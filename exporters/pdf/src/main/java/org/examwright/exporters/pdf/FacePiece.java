package org.examwright.exporters.pdf;

/**
 * Characters of one face and one direction.
 *
 * @param start where they stand in the text that they are a piece of
 * @param level of direction: odd from right to left
 * @param shaped whether their glyphs depend on their neighbours
 */
record FacePiece(String text, int start, Face face, byte level, boolean shaped) {
  boolean isRightToLeft() {
    return level % 2 == 1;
  }
}
