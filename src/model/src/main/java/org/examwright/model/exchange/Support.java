package org.examwright.model.exchange;

/**
 * How far a format carries a feature.
 *
 * @param level whether as it was meant, otherwise, or not at all
 * @param remark what happens instead, as the end of a sentence that begins with the feature ({@code
 *     becomes general feedback}); empty when it is fully carried
 */
public record Support(Level level, String remark) {
  /** How far. */
  public enum Level {
    /** As the author meant it. */
    FULL,
    /** Said otherwise. */
    SUBSTITUTE,
    /** Not at all. */
    NONE
  }

  /** As the author meant it, which needs no remark. */
  public static final Support FULL = new Support(Level.FULL, "");
}
