package org.examwright.exporters.qti.platform;

import static org.examwright.model.diagnostics.Feature.MULTIPLE_CHOICE;
import static org.examwright.model.diagnostics.Feature.OPEN_RESPONSE;
import static org.examwright.model.diagnostics.Feature.SHORT_ANSWER;
import static org.examwright.model.diagnostics.Feature.SINGLE_CHOICE;
import static org.examwright.model.diagnostics.Feature.TEXT_GAP;
import static org.examwright.model.diagnostics.Feature.TRUE_FALSE;

import java.util.List;
import java.util.Set;

/** The platform that a package is written for; the default is for all of them at once. */
public enum QtiTarget {
  GENERIC(Platform.reading("any platform", List.of())),
  /** Of 2.2 it takes the questions alone. */
  CANVAS_CLASSIC(
      Platform.reading("Canvas classic", List.of("qti12", "qti21"))
          .withQuizzes(CanvasQuizzes.CLASSIC)),
  CANVAS_NEW(
      Platform.reading("Canvas New Quizzes", List.of("qti12", "qti21", "qti22"))
          .withQuizzes(CanvasQuizzes.NEW)),
  TAO(Platform.reading("TAO", List.of("qti22", "qti21", "qti30"))),
  /** Asks for the least score beside the most. */
  OPENOLAT(Platform.reading("OpenOLAT", List.of("qti21")).withLeastScore()),
  INSPERA(Platform.reading("Inspera", List.of("qti21", "qti22"))),
  /** Learn Original, whose documentation names these kinds and a single blank. */
  BLACKBOARD(
      Platform.reading("Blackboard", List.of("qti21", "cartridge"))
          .ofKinds(
              Set.of(
                  TRUE_FALSE,
                  SINGLE_CHOICE,
                  MULTIPLE_CHOICE,
                  SHORT_ANSWER,
                  TEXT_GAP,
                  OPEN_RESPONSE))),
  BRIGHTSPACE(Platform.reading("Brightspace", List.of("cartridge", "qti12")));

  private final Platform platform;

  QtiTarget(Platform platform) {
    this.platform = platform;
  }

  /** What it reads, and how. */
  public Platform platform() {
    return platform;
  }
}
