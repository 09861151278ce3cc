package org.examwright.reading.outline.question;

import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;

/**
 * An interaction that was read, with the stem above it.
 *
 * @param feedback what stands behind the answers; may be empty
 */
record ReadInteraction(RichText stem, Interaction interaction, RichText feedback) {}
