package org.examwright.reading.outline.doubt;

import org.examwright.model.diagnostics.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What the author says of a question by means of our own syntax or of labels.
 *
 * @param named whether its kind is named, so that nothing is to be guessed
 * @param answers how many labels say that an answer follows
 * @param unkeyed where its options begin, or the answer that names none of them; null unless it has
 *     options of which nothing says which is right
 */
public record AskedHow(boolean named, int answers, @Nullable Origin unkeyed) {
  /** Whether a label says which part of it is the answer. */
  boolean labelled() {
    return answers > 0;
  }
}
