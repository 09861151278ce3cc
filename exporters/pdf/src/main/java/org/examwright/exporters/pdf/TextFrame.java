package org.examwright.exporters.pdf;

import java.util.Map;
import org.examwright.rendering.sheet.Blank;

/**
 * The place that a text is set into.
 *
 * @param left how far it stands in from its surroundings, in points
 * @param width from there to the right end, in points
 * @param headingLevel the level of a heading that stands in the text, 1 to 6
 * @param blanks how gaps look, by their ids
 */
record TextFrame(float left, float width, int headingLevel, Tone tone, Map<String, Blank> blanks) {
  private static final int LOWEST_HEADING = 6;

  TextFrame {
    headingLevel = Math.min(headingLevel, LOWEST_HEADING);
  }

  /** A place within this one that is narrower by {@code indent}. */
  TextFrame within(float indent) {
    return new TextFrame(0, Math.max(width - indent, tone.size()), headingLevel, tone, blanks);
  }

  TextFrame with(Tone other) {
    return new TextFrame(left, width, headingLevel, other, blanks);
  }
}
