package org.examwright.reading.outline.account;

import java.util.Locale;
import org.examwright.reading.outline.draft.Label;

/** What a line of a file is to the set that is made of it. */
public enum LineRole {
  FRONT_MATTER,
  TITLE,
  CATEGORY,
  INTRODUCTION,
  STEM,
  /** An option, a pair or an item to be put in order. */
  OPTION,
  /** Names the right options. */
  KEY,
  /** A model answer, or one that is accepted. */
  ANSWER,
  /** An explanation, or what is said to a certain answer. */
  FEEDBACK,
  HINT,
  POINTS,
  /** For those who grade. */
  GRADING,
  ATTRIBUTES,
  /** A footnote, or where a link leads. */
  NOTE,
  COMMENT,
  /** A rule or a tag, which only sets apart what stands around it. */
  SPACER,
  PASSED_OVER,
  /** Of a question that is not read, since something about it makes no sense. */
  WITH_ERRORS;

  /** As people read it. */
  public String word() {
    return name().replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** What stands under a label. */
  public static LineRole of(Label label) {
    return switch (label) {
      case ANSWER -> ANSWER;
      case GRADING -> GRADING;
      case EXPLANATION, CORRECT, PARTIALLY_CORRECT, INCORRECT, ANY_OTHER_ANSWER -> FEEDBACK;
      case HINT -> HINT;
      case POINTS -> POINTS;
    };
  }
}
