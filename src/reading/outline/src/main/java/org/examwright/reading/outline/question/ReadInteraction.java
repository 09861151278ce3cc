package org.examwright.reading.outline.question;

import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * An interaction that was read, with the stem above it.
 *
 * @param feedback what stands behind the answers; may be empty
 * @param unkeyed the place of what should say which of its options are right, and does not; null
 *     unless it is an open question for this reason alone
 */
record ReadInteraction(
    RichText stem, Interaction interaction, RichText feedback, @Nullable Origin unkeyed) {

  ReadInteraction(RichText stem, Interaction interaction, RichText feedback) {
    this(stem, interaction, feedback, null);
  }

  /** The same with more feedback to every answer. */
  ReadInteraction explained(RichText explanation) {
    return new ReadInteraction(stem, interaction, feedback.then(explanation), unkeyed);
  }

  /** The same with something below its stem. */
  ReadInteraction noted(RichText notes) {
    return new ReadInteraction(stem.then(notes), interaction, feedback, unkeyed);
  }
}
