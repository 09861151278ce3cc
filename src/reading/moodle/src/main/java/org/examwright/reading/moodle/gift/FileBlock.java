package org.examwright.reading.moodle.gift;

import java.util.List;

/**
 * The lines between two empty ones.
 *
 * @param text without comments, neither escaped nor taken apart
 * @param comments each without its line end
 * @param lateComments those that stand behind the beginning of the text
 * @param endsWithZero whether a line that holds only a zero ended it
 */
record FileBlock(
    Excerpt text, List<Excerpt> comments, List<Excerpt> lateComments, boolean endsWithZero) {}
