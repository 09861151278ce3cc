package org.examwright.moodlexml;

import org.examwright.model.Interaction;

/** Moodle's types of questions, and which parts they have. */
enum QuestionType {
  ESSAY("essay", false, false),
  MULTICHOICE("multichoice", true, true),
  TRUE_FALSE("truefalse", false, false),
  SHORT_ANSWER("shortanswer", true, false),
  NUMERICAL("numerical", true, false),
  MATCHING("matching", true, true),
  ORDERING("ordering", true, true),
  CLOZE("cloze", true, false),
  DESCRIPTION("description", false, false);

  private final String word;
  private final boolean hints;
  private final boolean outcomes;

  QuestionType(String word, boolean hints, boolean outcomes) {
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

  /** Whether there is feedback for all, some or nothing right. */
  boolean hasOutcomeFeedback() {
    return outcomes;
  }
}
