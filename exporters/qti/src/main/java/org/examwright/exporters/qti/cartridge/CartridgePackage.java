package org.examwright.exporters.qti.cartridge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.exporters.qti.packaging.SetIdentity;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.Sitting;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.DeclaredLosses;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Format;
import org.examwright.model.text.RichText;
import org.examwright.rendering.archive.StableZip;
import org.examwright.rendering.html.DeadLinks;

/**
 * A cartridge of a quiz, a bank or both, and of their pictures.
 *
 * <p>The files of questions stand in the root, where Moodle and Canvas agree on where a picture is.
 */
public final class CartridgePackage {
  private static final String GAP =
      "become a short answer or a single choice where there is one that the profile has; a question"
          + " with several is left out";

  public static final Capabilities CAPABILITIES =
      Capabilities.ALL
          .substituting(
              Feature.MULTIPLE_CHOICE,
              Weight.CHANGED,
              "earns its share for each right choice in Moodle, and loses nothing for a wrong one")
          .substituting(
              Feature.NUMERIC,
              Weight.CHANGED,
              "becomes a text that must be written as it stands in Moodle; one with a tolerance or"
                  + " range is left out")
          .substituting(
              Feature.MATCHING,
              Weight.CHANGED,
              "becomes a single choice for each pair, with its share of the points")
          .without(Feature.ORDERING, Weight.LEFT_OUT, "is left out; Moodle XML and QTI carry it")
          .substituting(Feature.TEXT_GAP, Weight.CHANGED, GAP)
          .substituting(Feature.DROP_DOWN_GAP, Weight.CHANGED, GAP)
          .substituting(Feature.NUMERIC_GAP, Weight.CHANGED, GAP)
          .substituting(
              Feature.FILE_UPLOAD,
              Weight.CHANGED,
              "becomes an essay without files in Moodle; allow attachments there")
          .substituting(
              Feature.DESCRIPTION,
              Weight.CHANGED,
              "stands in front of the next question; one with none behind it is left out")
          .substituting(
              Feature.MODEL_ANSWER,
              Weight.CHANGED,
              "becomes general feedback in Moodle, which learners see after answering")
          .without(Feature.GRADER_NOTES, Weight.LOST, "are left out; Moodle XML carries them")
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
              "are compared without regard to case by Moodle and Canvas")
          .without(Feature.SHUFFLE, Weight.CHANGED, "keep their order; set it in the platform")
          .substituting(
              Feature.POINTS,
              Weight.CHANGED,
              "reach Canvas; Moodle takes whole ones up to 99, and 1 for each question of a quiz")
          .substituting(
              Feature.OUTCOME_FEEDBACK,
              Weight.LOST,
              "reaches Canvas alone, but for what a right choice shows")
          .substituting(Feature.ANSWER_FEEDBACK, Weight.LOST, "reaches Canvas alone")
          .without(Feature.HINTS, Weight.LOST, "are left out")
          .without(Feature.TAGS, Weight.NOTE, "are left out")
          .without(Feature.TITLE_BLOCK, Weight.NOTE, "is left out: it is for paper")
          .without(Feature.SECTIONS, Weight.CHANGED, "are left out: all questions are in one list")
          .substituting(
              Feature.SECTION_INTRODUCTION,
              Weight.CHANGED,
              "stands in front of the section's first question")
          .without(
              Feature.SECTION_PICK,
              Weight.CHANGED,
              "is left out: all questions are asked; QTI carries it, and in Moodle a quiz draws"
                  + " random questions from its bank")
          .substituting(
              Feature.IMAGE, Weight.LOST, "are seen in Canvas, and not in Moodle; use Moodle XML");

  private CartridgePackage() {}

  /**
   * The cartridge of a set.
   *
   * @param format whose ending the file's name ends with
   */
  public static Export of(QuestionSet set, Holdings holdings, Format format) {
    PackagePictures pictures = new PackagePictures(set);
    String identity = new SetIdentity(set).quiz();
    CartridgeOutline outline = CartridgeOutline.of(set);
    // Moodle's restore fails over a quiz without questions.
    boolean any = !outline.questions().isEmpty();
    boolean quiz = any && holdings.haveQuiz();
    boolean bank = any && holdings.haveBank();
    String quizFile = quiz ? identity + ".xml" : "";
    String bankFile = bank ? identity + "-bank.xml" : "";
    CartridgeItems items = new CartridgeItems(pictures, set.language());
    StableZip zip = new StableZip();
    zip.add(
        CartridgeManifest.FILE,
        CartridgeManifest.of(
            set, identity, quizFile, bankFile, pictures, pictures.shownIn(texts(set))));
    if (quiz) {
      zip.add(quizFile, CartridgeDocument.quiz(set, identity, outline, items));
    }
    if (bank) {
      zip.add(bankFile, CartridgeDocument.bank(set, outline, items));
    }
    pictures.addTo(zip);
    List<Diagnostic> losses =
        new ArrayList<>(DeclaredLosses.of(set, CAPABILITIES, outline::leavesOut));
    losses.addAll(CartridgeLosses.of(set, outline));
    losses.addAll(GuardedSigns.of(set, outline));
    losses.addAll(DeadLinks.of(set));
    Origin first = set.questions().findFirst().orElseThrow().origin();
    if (!quiz && !set.sitting().equals(Sitting.OPEN)) {
      losses.add(
          Diagnostic.loss(
              Weight.LOST,
              first,
              set.sitting().minutes() == null ? Feature.ATTEMPTS : Feature.TIME_LIMIT,
              "a bank has no time limit and no number of attempts",
              "make a quiz of it: --set cartridge.as=both"));
    }
    if (set.title().contains("<")) {
      losses.add(
          Diagnostic.note(
              first, "`<` in the title becomes `‹`, since Moodle's restore fails over it"));
    }
    if (quiz) {
      losses.add(
          Diagnostic.note(
              first,
              "Moodle counts the points of a restored quiz as 4: open its questions there, and save"
                  + " the maximum grade"));
    }
    return new Export(List.of(new Artifact(format.ending(), zip.toByteArray())), losses);
  }

  private static Stream<RichText> texts(QuestionSet set) {
    return set.sections().stream().flatMap(CartridgePackage::texts);
  }

  private static Stream<RichText> texts(Section section) {
    return Stream.concat(
        Stream.of(section.introduction()), section.questions().stream().flatMap(Question::texts));
  }
}
