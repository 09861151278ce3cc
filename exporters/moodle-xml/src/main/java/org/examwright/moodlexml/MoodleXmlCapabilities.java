package org.examwright.moodlexml;

import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Capabilities;

/** What Moodle XML carries. */
final class MoodleXmlCapabilities {
  static final Capabilities CAPABILITIES =
      Capabilities.ALL
          .substituting(Feature.CHOICE_MARKUP, "becomes plain text")
          .without(Feature.LANGUAGE, "is left to the course");

  private MoodleXmlCapabilities() {}
}
