package org.examwright.exporters.pdf;

import com.itextpdf.kernel.colors.Color;

/**
 * How a text is set as a whole, whatever styles it has within.
 *
 * @param size in points
 */
record Tone(float size, Color color, boolean bold, boolean italic) {
  static final Tone BODY = new Tone(Look.TEXT_SIZE, Look.INK, false, false);
  static final Tone STEM = new Tone(Look.TEXT_SIZE, Look.INK, true, false);
  static final Tone NOTE = new Tone(Look.SMALL_SIZE, Look.QUIET, false, false);
  static final Tone INSTRUCTION = new Tone(Look.SMALL_SIZE, Look.QUIET, false, true);
  static final Tone TITLE = new Tone(Look.TITLE_SIZE, Look.ACCENT, true, false);
  static final Tone SECTION = new Tone(Look.SECTION_SIZE, Look.ACCENT, true, false);

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
