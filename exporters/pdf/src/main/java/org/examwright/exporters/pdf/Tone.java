package org.examwright.exporters.pdf;

import com.itextpdf.kernel.colors.Color;

/**
 * How a text is set as a whole, whatever styles it has within.
 *
 * @param size in points
 */
record Tone(float size, Color color, boolean bold, boolean italic) {
  Tone asBold() {
    return new Tone(size, color, true, italic);
  }

  Tone asRegular() {
    return new Tone(size, color, false, italic);
  }

  Tone at(float otherSize) {
    return new Tone(otherSize, color, bold, italic);
  }

  Tone in(Color otherColor) {
    return new Tone(size, otherColor, bold, italic);
  }
}
