package org.examwright.exporters.moodle.xml;

import java.math.BigDecimal;
import org.examwright.model.Interaction;
import org.examwright.moodle.xml.XmlDefaults;
import org.examwright.moodle.xml.XmlType;

/** Moodle's types of questions, and which parts they have. */
enum MoodleType {
  ESSAY(XmlType.ESSAY, false, Outcomes.NONE),
  MULTICHOICE(XmlType.MULTIPLE_CHOICE, true, Outcomes.FIELDS),
  TRUE_FALSE(XmlType.TRUE_FALSE, true, Outcomes.WITH_ANSWERS),
  SHORT_ANSWER(XmlType.SHORT_ANSWER, true, Outcomes.WITH_ANSWERS),
  NUMERICAL(XmlType.NUMERICAL, true, Outcomes.WITH_ANSWERS),
  MATCHING(XmlType.MATCHING, true, Outcomes.FIELDS),
  ORDERING(XmlType.ORDERING, true, Outcomes.FIELDS),
  CLOZE(XmlType.CLOZE, true, Outcomes.NONE),
  DESCRIPTION(XmlType.DESCRIPTION, false, Outcomes.NONE);

  /** Where feedback for all, some or nothing right goes. */
  enum Outcomes {
    /** Into fields of its own. */
    FIELDS,
    /** To the answers, since one of them decides. */
    WITH_ANSWERS,
    /** Nowhere. */
    NONE
  }

  private final XmlType type;
  private final boolean hints;
  private final Outcomes outcomes;

  MoodleType(XmlType type, boolean hints, Outcomes outcomes) {
    this.type = type;
    this.hints = hints;
    this.outcomes = outcomes;
  }

  static MoodleType of(Interaction interaction) {
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
    return type.word();
  }

  /** Whether learners may try again, with a hint and for fewer points. */
  boolean hasHints() {
    return hints;
  }

  /** What Moodle itself takes off for a wrong try, as a part of the points. */
  BigDecimal penalty() {
    return switch (this) {
      case TRUE_FALSE -> BigDecimal.ONE;
      case MULTICHOICE, SHORT_ANSWER, NUMERICAL, MATCHING, ORDERING, CLOZE -> XmlDefaults.PENALTY;
      case ESSAY, DESCRIPTION -> BigDecimal.ZERO;
    };
  }

  Outcomes outcomes() {
    return outcomes;
  }
}
