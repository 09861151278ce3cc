package org.examwright.moodle.xml;

import java.math.BigDecimal;

/** Settings that say no more than if nothing were said. */
public final class XmlDefaults {
  /** What a wrong try costs, as a part of the points. */
  public static final BigDecimal PENALTY = new BigDecimal("0.3333333");

  /** How high the field for an essay is. */
  public static final int ESSAY_LINES = 15;

  /** How choices are labelled. */
  public static final String CHOICE_LABELS = "abc";

  private XmlDefaults() {}
}
