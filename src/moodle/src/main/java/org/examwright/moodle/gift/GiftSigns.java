package org.examwright.moodle.gift;

/** The signs that a question in GIFT is taken apart by. */
public final class GiftSigns {
  /** Before and behind the name of a question. */
  public static final String NAME = "::";

  /** Between the sides of a pair. */
  public static final String ARROW = "->";

  /** Before feedback, or before the numbers of a numerical question. */
  public static final String FEEDBACK = "#";

  /** Before general feedback, at the end of the answers. */
  public static final String GENERAL_FEEDBACK = "####";

  /** The answer to a statement that is true. */
  public static final String TRUE = "T";

  /** The answer to a statement that is false. */
  public static final String FALSE = "F";

  private GiftSigns() {}
}
