package org.examwright.reading.outline.question;

import org.examwright.reading.outline.draft.Draft;

/** What the questions of a part have in common. */
record PartHabits(PartPoints points, UsualKinds usual) {
  /**
   * Learns from all that the part has.
   *
   * @param language of the set
   */
  static PartHabits of(Draft.Part part, String language) {
    return new PartHabits(PartPoints.of(part), UsualKinds.of(part, language));
  }
}
