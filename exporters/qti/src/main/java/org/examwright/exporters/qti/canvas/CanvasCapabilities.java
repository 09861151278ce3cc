package org.examwright.exporters.qti.canvas;

import org.examwright.exporters.qti.platform.CanvasQuizzes;
import org.examwright.exporters.qti.platform.Packaging;
import org.examwright.exporters.qti.platform.Platform;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Capabilities;

/** What quizzes of Canvas carry: both kinds do less than either. */
public final class CanvasCapabilities {
  private static final Capabilities COMMON =
      Capabilities.ALL
          .substituting(
              Feature.NUMERIC_GAP,
              Weight.CHANGED,
              "become text that must be written as it stands, one on its own a number below the text")
          .without(Feature.EXPECTED_LINES, Weight.NOTE, "are left out")
          .substituting(
              Feature.ACCEPTED_FILES,
              Weight.CHANGED,
              "stand below the question and are not enforced")
          .without(
              Feature.PARTIAL_CREDIT,
              Weight.LOST,
              "is left out: what earns less than 100 % earns nothing, and a written answer of that"
                  + " kind loses its feedback")
          .substituting(Feature.UNIT, Weight.CHANGED, "stands in brackets below the question")
          .without(Feature.HINTS, Weight.LOST, "are left out")
          .without(Feature.TAGS, Weight.NOTE, "are left out")
          .without(Feature.TITLE_BLOCK, Weight.NOTE, "is left out: it is for paper")
          .substituting(Feature.CHOICE_MARKUP, Weight.CHANGED, "becomes plain text");

  private static final Capabilities BANK =
      COMMON
          .substituting(Feature.SECTIONS, Weight.NOTE, "become a bank each")
          .without(Feature.SECTION_INTRODUCTION, Weight.LOST, "is left out of a bank")
          .without(Feature.SECTION_PICK, Weight.LOST, "is left out of a bank")
          .without(Feature.TIME_LIMIT, Weight.NOTE, "is left out of a bank")
          .without(Feature.ATTEMPTS, Weight.NOTE, "is left out of a bank")
          .substituting(Feature.DESCRIPTION, Weight.LOST, "is left out by Canvas New Quizzes");

  private CanvasCapabilities() {}

  /** What the quizzes or banks of a platform carry. */
  public static Capabilities of(Platform platform, Packaging packaging) {
    Capabilities texts = packaging == Packaging.BANK ? BANK : texts(platform);
    return platform.has(CanvasQuizzes.CLASSIC)
        ? texts
            .substituting(Feature.GRADER_NOTES, Weight.LOST, "do not reach Canvas classic")
            .substituting(
                Feature.CASE_SENSITIVE,
                Weight.CHANGED,
                "are compared without regard to case by Canvas classic")
        : texts;
  }

  /** What becomes of texts that ask nothing. */
  private static Capabilities texts(Platform platform) {
    if (platform.hasOnly(CanvasQuizzes.NEW)) {
      String beside = " beside the questions that follow it";
      return COMMON
          .substituting(Feature.DESCRIPTION, Weight.CHANGED, "stands" + beside)
          .substituting(
              Feature.SECTIONS, Weight.CHANGED, "become texts beside the questions in them")
          .substituting(Feature.SECTION_INTRODUCTION, Weight.CHANGED, "becomes a text" + beside);
    }
    if (platform.hasOnly(CanvasQuizzes.CLASSIC)) {
      return COMMON
          .substituting(Feature.SECTIONS, Weight.CHANGED, "become texts")
          .substituting(Feature.SECTION_INTRODUCTION, Weight.CHANGED, "becomes a text");
    }
    return COMMON
        .substituting(Feature.DESCRIPTION, Weight.LOST, "is left out by Canvas New Quizzes")
        .substituting(
            Feature.SECTIONS, Weight.CHANGED, "become texts, which Canvas New Quizzes leaves out")
        .substituting(
            Feature.SECTION_INTRODUCTION,
            Weight.LOST,
            "becomes a text, which Canvas New Quizzes leaves out");
  }
}
