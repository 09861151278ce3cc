package org.examwright.moodlexml;

import org.examwright.model.Interaction;

/** Moodle's types of questions, and which parts they have. */
enum QuestionType {
  ESSAY("essay", false, Outcomes.NONE),
  MULTICHOICE("multichoice", true, Outcomes.FIELDS),
  TRUE_FALSE("truefalse", true, Outcomes.WITH_ANSWERS),
  SHORT_ANSWER("shortanswer", true, Outcomes.WITH_ANSWERS),
  NUMERICAL("numerical", true, Outcomes.WITH_ANSWERS),
  MATCHING("matching", true, Outcomes.FIELDS),
  ORDERING("ordering", true, Outcomes.FIELDS),
  CLOZE("cloze", true, Outcomes.NONE),
  DESCRIPTION("description", false, Outcomes.NONE);

  /** Where feedback for all, some or nothing right goes. */
  enum Outcomes {
    /** Into fields of its own. */
    FIELDS,
    /** To the answers, since one of them decides. */
    WITH_ANSWERS,
    /** Nowhere. */
    NONE
  }

  private final String word;
  private final boolean hints;
  private final Outcomes outcomes;

  QuestionType(String word, boolean hints, Outcomes outcomes) {
    this.word = word;
    this.hints = hints;
    this.outcomes = outcomes;
  }

  static QuestionType of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse ignored -> ESSAY;
      case Interaction.FileUpload ignored -> ESSAY;
      case Interaction.ChoiceSelection ignored -> MULTICHOICE;
      case Interaction.TrueFalse ignored -> TRUE_FALSE;
      case Interaction.ShortAnswer ignored -> SHORT_ANSWER;
      case Interaction.Numeric ignored -> NUMERICAL;
      case Interaction.Matching ignored -> MATCHING;
      case Interaction.Ordering ignored -> ORDERING;
      case Interaction.Gaps ignored -> CLOZE;
      case Interaction.None ignored -> DESCRIPTION;
    };
  }

  /** How Moodle spells it. */
  String word() {
    return word;
  }

  /** Whether learners may try again, with a hint and for fewer points. */
  boolean hasHints() {
    return hints;
  }

  /** What Moodle itself takes off for a wrong try, as a part of the points. */
  String penalty() {
    return switch (this) {
      case TRUE_FALSE -> "1";
      case MULTICHOICE, SHORT_ANSWER, NUMERICAL, MATCHING, ORDERING, CLOZE -> "0.3333333";
      case ESSAY, DESCRIPTION -> "0";
    };
  }

  Outcomes outcomes() {
    return outcomes;
  }
}
