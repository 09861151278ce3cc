package org.examwright.rendering.sheet;

import java.util.List;

/**
 * A question set laid out for paper, in reading order.
 *
 * @param title as printed, with the edition where it says more than the set's own
 * @param language a BCP 47 tag
 * @param words the fixed words, in that language where they are known
 * @param totalPoints the sum over all questions, ready to print; empty when nothing is scored
 */
public record Sheet(
    Edition edition,
    String title,
    String language,
    SheetWords words,
    String totalPoints,
    List<SheetPart> parts) {
  public Sheet {
    parts = List.copyOf(parts);
  }
}
