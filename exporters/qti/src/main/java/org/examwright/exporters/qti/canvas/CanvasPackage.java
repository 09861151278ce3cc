package org.examwright.exporters.qti.canvas;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.exporters.qti.packaging.SetIdentity;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.DeclaredLosses;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Format;
import org.examwright.rendering.archive.StableZip;
import org.examwright.rendering.html.DeadLinks;

/** A package of a quiz, its settings and its pictures. */
public final class CanvasPackage {
  public static final Capabilities CAPABILITIES =
      Capabilities.ALL
          .substituting(
              Feature.NUMERIC_GAP,
              "become text that must be written as it stands, one on its own a number below the text")
          .substituting(Feature.DESCRIPTION, "is left out by Canvas New Quizzes")
          .substituting(Feature.SECTIONS, "become texts, which Canvas New Quizzes leaves out")
          .substituting(
              Feature.SECTION_INTRODUCTION, "becomes a text, which Canvas New Quizzes leaves out")
          .substituting(Feature.GRADER_NOTES, "reach Canvas New Quizzes alone")
          .without(Feature.EXPECTED_LINES, "are left out")
          .substituting(Feature.ACCEPTED_FILES, "stand below the question and are not enforced")
          .without(
              Feature.PARTIAL_CREDIT,
              "is left out: what earns less than 100 % earns nothing, and a written answer of that"
                  + " kind loses its feedback")
          .substituting(
              Feature.CASE_SENSITIVE, "are compared without regard to case by Canvas classic")
          .substituting(Feature.UNIT, "stands in brackets below the question")
          .without(Feature.HINTS, "are left out")
          .without(Feature.TAGS, "are left out")
          .substituting(Feature.CHOICE_MARKUP, "becomes plain text");

  private CanvasPackage() {}

  /**
   * The package of a set.
   *
   * @param format whose id the file's name ends with
   */
  public static Export of(QuestionSet set, Format format) {
    PackagePictures pictures = new PackagePictures(set);
    SetIdentity identity = new SetIdentity(set);
    String quiz = identity.quiz();
    String quizFile = quiz + "/" + quiz + ".xml";
    String settingsFile = quiz + "/assessment_meta.xml";
    StableZip zip = new StableZip();
    zip.add(CanvasManifest.FILE, CanvasManifest.of(quiz, quizFile, settingsFile, pictures));
    zip.add(quizFile, new QuizDocument(identity, pictures, set.language()).of(set));
    zip.add(settingsFile, QuizSettings.of(set, quiz));
    pictures.addTo(zip);
    List<Diagnostic> losses = new ArrayList<>(DeclaredLosses.of(set, CAPABILITIES));
    losses.addAll(CanvasLosses.of(set, new Plans(pictures, set.language())));
    losses.addAll(DeadLinks.of(set));
    return new Export(List.of(new Artifact(format.id() + ".zip", zip.toByteArray())), losses);
  }
}
