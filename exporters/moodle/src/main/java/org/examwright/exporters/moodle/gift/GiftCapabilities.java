package org.examwright.exporters.moodle.gift;

import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Capabilities;

/** What GIFT carries. */
final class GiftCapabilities {
  private static final String GAP =
      "become a missing-word question where there is one; a question with several is left out,"
          + " Moodle XML carries it";

  static final Capabilities CAPABILITIES =
      Capabilities.ALL
          .substituting(
              Feature.MODEL_ANSWER, "becomes general feedback, which learners see after answering")
          .without(Feature.GRADER_NOTES, "are left out; Moodle XML carries them")
          .without(Feature.EXPECTED_LINES, "are left to Moodle; Moodle XML carries them")
          .substituting(
              Feature.FILE_UPLOAD,
              "becomes an essay without files; allow attachments in Moodle, or use Moodle XML")
          .without(Feature.ACCEPTED_FILES, "are left out; Moodle XML carries them")
          .substituting(Feature.TEXT_GAP, GAP)
          .substituting(Feature.DROP_DOWN_GAP, GAP)
          .substituting(Feature.NUMERIC_GAP, GAP)
          .substituting(
              Feature.CASE_SENSITIVE,
              "are compared without regard to case; Moodle XML keeps the difference")
          .without(Feature.UNIT, "is left out; name it in the question, or use Moodle XML")
          .without(Feature.FIXED_ORDER, "may be shuffled by Moodle; Moodle XML keeps their order")
          .without(Feature.POINTS, "become 1; set them in the quiz, or use Moodle XML")
          .substituting(
              Feature.OUTCOME_FEEDBACK,
              "is shown with the answers where a single one decides, and left out elsewhere;"
                  + " Moodle XML carries it")
          .without(Feature.HINTS, "are left out; Moodle XML carries them")
          .substituting(
              Feature.SECTION_INTRODUCTION, "becomes a description before the section's questions")
          .substituting(
              Feature.IMAGE, "become their alternative text, or their name; Moodle XML shows them")
          .substituting(Feature.CHOICE_MARKUP, "becomes plain text");

  private GiftCapabilities() {}
}
