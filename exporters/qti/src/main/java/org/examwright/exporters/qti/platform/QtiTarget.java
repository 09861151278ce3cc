package org.examwright.exporters.qti.platform;

import java.util.List;
import java.util.Set;
import org.examwright.model.diagnostics.Feature;

/** The platform that a package is written for; the default is for all of them at once. */
public enum QtiTarget {
  GENERIC,
  /** Of QTI 2.2 it takes the questions alone. */
  CANVAS_CLASSIC,
  CANVAS_NEW,
  TAO,
  /** Asks for the least score beside the most. */
  OPENOLAT,
  INSPERA,
  /** Learn Original, whose documentation names the kinds of questions and a single blank. */
  BLACKBOARD,
  BRIGHTSPACE;

  private static final Set<Feature> OF_BLACKBOARD =
      Set.of(
          Feature.TRUE_FALSE,
          Feature.SINGLE_CHOICE,
          Feature.MULTIPLE_CHOICE,
          Feature.SHORT_ANSWER,
          Feature.TEXT_GAP,
          Feature.OPEN_RESPONSE);

  /** What it reads, and how. */
  public Platform platform() {
    return switch (this) {
      case GENERIC -> Platform.reading("any platform", List.of());
      case CANVAS_CLASSIC ->
          Platform.reading("Canvas classic", List.of("qti12", "qti21"))
              .withQuizzes(CanvasQuizzes.CLASSIC);
      case CANVAS_NEW ->
          Platform.reading("Canvas New Quizzes", List.of("qti12", "qti21", "qti22"))
              .withQuizzes(CanvasQuizzes.NEW);
      case TAO -> Platform.reading("TAO", List.of("qti22", "qti21", "qti30"));
      case OPENOLAT -> Platform.reading("OpenOLAT", List.of("qti21")).withLeastScore();
      case INSPERA -> Platform.reading("Inspera", List.of("qti21", "qti22"));
      case BLACKBOARD ->
          Platform.reading("Blackboard", List.of("qti21", "cartridge")).ofKinds(OF_BLACKBOARD);
      case BRIGHTSPACE -> Platform.reading("Brightspace", List.of("cartridge", "qti12"));
    };
  }
}
