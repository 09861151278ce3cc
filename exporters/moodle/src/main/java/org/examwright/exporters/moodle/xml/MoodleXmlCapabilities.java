package org.examwright.exporters.moodle.xml;

import org.examwright.exporters.moodle.MoodleLosses;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Capabilities;

/** What Moodle XML carries. */
final class MoodleXmlCapabilities {
  static final Capabilities CAPABILITIES =
      Capabilities.ALL
          .without(Feature.TIME_LIMIT, Weight.NOTE, MoodleLosses.OF_QUIZ)
          .without(Feature.TITLE_BLOCK, Weight.NOTE, MoodleLosses.ON_PAPER)
          .without(Feature.ATTEMPTS, Weight.NOTE, MoodleLosses.OF_QUIZ)
          .substituting(Feature.CHOICE_MARKUP, Weight.CHANGED, "becomes plain text")
          .substituting(
              Feature.SECTION_INTRODUCTION,
              Weight.CHANGED,
              "becomes the description of the category, which learners do not see; a description"
                  + " among the questions is shown to them")
          .without(Feature.SECTION_PICK, Weight.CHANGED, MoodleLosses.PICK);

  private MoodleXmlCapabilities() {}
}
