package org.examwright.rendering.paper;

import java.util.List;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Capabilities;
import org.examwright.rendering.sheet.Edition;

/** Says what paper carries, whatever program sets it. */
public final class PaperCapabilities {
  private static final Capabilities ANY_EDITION =
      Capabilities.ALL
          .substituting(
              Feature.FILE_UPLOAD, Weight.CHANGED, "becomes an instruction to hand files in")
          .substituting(
              Feature.SHUFFLE, Weight.NOTE, "are printed in the order in which they are written")
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
          .without(Feature.TIME_LIMIT, Weight.NOTE, "is not printed")
          .without(Feature.ATTEMPTS, Weight.NOTE, "is not printed");

  private PaperCapabilities() {}

  /**
   * What some editions carry together.
   *
   * <p>What an edition is there to leave out, such as the answers of a worksheet, is no loss.
   */
  public static Capabilities of(List<Edition> editions) {
    Capabilities carried = ANY_EDITION;
    if (!editions.contains(Edition.KEY)) {
      carried =
          carried.substituting(Feature.GRADER_NOTES, Weight.NOTE, "are printed in the key alone");
    }
    if (!editions.contains(Edition.WORKSHEET)) {
      carried =
          carried.substituting(
              Feature.EXPECTED_LINES, Weight.NOTE, "give the worksheet alone its room to write");
    }
    return carried;
  }
}
