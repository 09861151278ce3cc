package org.examwright.moodle.gift;

import java.util.regex.Pattern;
import org.examwright.moodle.Wildcards;

/**
 * Short answers that GIFT can say only with a wildcard in their midst.
 *
 * <p>Moodle decodes two ampersands and some numbers wherever they stand, and takes several answers
 * with {@code ->} in them for a matching question. No escape helps, but a wildcard does: it accepts
 * the wording, and others that hardly anybody will write.
 */
public final class GiftWording {
  private static final String WIDENED_ARROW = "-*>";
  private static final Pattern MARK = Pattern.compile("&(?=" + GiftEscapes.ENDS_OF_MARKS + ")");

  private static final Pattern WIDENED_MARK =
      Pattern.compile("&\\*(?=" + GiftEscapes.ENDS_OF_MARKS + ")");

  private GiftWording() {}

  /** The wording for an answer that has no equals sign, and so no others beside it. */
  public static String alone(String answer) {
    return MARK.matcher(Wildcards.written(answer)).replaceAll("&*");
  }

  /** The wording for an answer beside others. */
  public static String amongOthers(String answer) {
    return alone(answer).replace(GiftSigns.ARROW, WIDENED_ARROW);
  }

  /** The answer that is stored, without the wildcards that were put in its midst. */
  public static String read(String stored) {
    return WIDENED_MARK.matcher(stored).replaceAll("&").replace(WIDENED_ARROW, GiftSigns.ARROW);
  }
}
