package org.examwright.reading.moodle.gift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as Moodle stores it.
 *
 * @param name null when there is none, and Moodle makes one
 * @param stem with {@link #GAP} where the answers stood, if text follows them
 * @param tags as they are written
 * @param place its offset in the file
 */
record GiftQuestion(
    @Nullable String name,
    GiftText stem,
    GiftText generalFeedback,
    GiftAnswerTypes answers,
    @Nullable String idNumber,
    List<String> tags,
    int place) {
  /** Where learners see a blank; no source has this character. */
  static final char GAP = '\u000e';

  /** What Moodle shows in the place of a gap. */
  static final String BLANK = "_____";

  boolean hasGap() {
    return stem.text().indexOf(GAP) >= 0;
  }
}
