package org.examwright.rendering.paper;

import java.util.List;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Capabilities;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.version.Shuffled;

/** Says what paper carries, whatever program sets it. */
public final class PaperCapabilities {
  private static final Capabilities ANY_EDITION =
      Capabilities.ALL
          .substituting(
              Feature.FILE_UPLOAD, Weight.CHANGED, "becomes an instruction to hand files in")
          .substituting(
              Feature.SECTION_PICK,
              Weight.CHANGED,
              "happens once for all papers; another seed draws others")
          .substituting(
              Feature.REMOTE_IMAGE,
              Weight.CHANGED,
              "become links with the description of the picture")
          .without(
              Feature.OUTCOME_FEEDBACK,
              Weight.LOST,
              "is not printed, since paper does not know how it went")
          .without(Feature.TAGS, Weight.NOTE, "are not printed")
          .without(Feature.ATTEMPTS, Weight.NOTE, "is not printed");

  private static final List<Feature> EXPLANATIONS =
      List.of(
          Feature.GENERAL_FEEDBACK,
          Feature.HINTS,
          Feature.CHOICE_FEEDBACK,
          Feature.ANSWER_FEEDBACK);

  private PaperCapabilities() {}

  /**
   * What some editions carry together.
   *
   * <p>What an edition is there to leave out, such as the answers of a worksheet, is no loss.
   */
  public static Capabilities of(PrintOptions options) {
    List<Edition> editions = options.edition();
    Capabilities carried = ANY_EDITION;
    if (!options.plan().shuffles(Shuffled.CHOICES)) {
      carried =
          carried.substituting(
              Feature.SHUFFLE, Weight.NOTE, "are printed in the order in which they are written");
    }
    if (editions.stream().noneMatch(Edition::isForGraders)) {
      carried =
          carried.substituting(Feature.GRADER_NOTES, Weight.NOTE, "are printed in the key alone");
    } else if (editions.stream().noneMatch(Edition::explains)) {
      for (Feature explanation : EXPLANATIONS) {
        carried =
            carried.substituting(
                explanation, Weight.NOTE, "is printed in the handout and the study sheet");
      }
    }
    if (!editions.contains(Edition.WORKSHEET)) {
      carried =
          carried.substituting(
              Feature.EXPECTED_LINES, Weight.NOTE, "give the worksheet alone its room to write");
    }
    return carried;
  }
}
