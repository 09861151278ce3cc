package org.examwright.reading.outline.question;

import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;

/**
 * An interaction that was read, with the stem above it.
 *
 * @param feedback what stands behind the answers; may be empty
 */
record ReadInteraction(RichText stem, Interaction interaction, RichText feedback) {

  /** The same with more feedback to every answer. */
  ReadInteraction explained(RichText explanation) {
    return new ReadInteraction(stem, interaction, feedback.then(explanation));
  }

  /** The same with something below its stem. */
  ReadInteraction noted(RichText notes) {
    return new ReadInteraction(stem.then(notes), interaction, feedback);
  }
}
