package org.examwright.exporters.qti.canvas;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.exporters.qti.packaging.SetIdentity;
import org.examwright.exporters.qti.platform.Fitting;
import org.examwright.exporters.qti.platform.Packaging;
import org.examwright.exporters.qti.platform.Platform;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
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
              Weight.CHANGED,
              "become text that must be written as it stands, one on its own a number below the text")
          .substituting(Feature.DESCRIPTION, Weight.LOST, "is left out by Canvas New Quizzes")
          .substituting(
              Feature.SECTIONS, Weight.CHANGED, "become texts, which Canvas New Quizzes leaves out")
          .substituting(
              Feature.SECTION_INTRODUCTION,
              Weight.LOST,
              "becomes a text, which Canvas New Quizzes leaves out")
          .substituting(Feature.GRADER_NOTES, Weight.LOST, "do not reach Canvas classic")
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
          .substituting(
              Feature.CASE_SENSITIVE,
              Weight.CHANGED,
              "are compared without regard to case by Canvas classic")
          .substituting(Feature.UNIT, Weight.CHANGED, "stands in brackets below the question")
          .without(Feature.HINTS, Weight.LOST, "are left out")
          .without(Feature.TAGS, Weight.NOTE, "are left out")
          .substituting(Feature.CHOICE_MARKUP, Weight.CHANGED, "becomes plain text");

  private CanvasPackage() {}

  /**
   * The package of a set.
   *
   * @param format whose ending the file's name ends with
   */
  public static Export of(QuestionSet set, Platform platform, Packaging packaging, Format format) {
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
    losses.addAll(Fitting.mismatch(set, platform, format));
    return new Export(List.of(new Artifact(format.ending(), zip.toByteArray())), losses);
  }
}
