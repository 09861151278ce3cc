package org.examwright.model.diagnostics;

/** Something that a set may use and a format may or may not carry. */
public enum Feature {
  OPEN_RESPONSE(Group.KIND, "open response"),
  SINGLE_CHOICE(Group.KIND, "single choice"),
  MULTIPLE_CHOICE(Group.KIND, "multiple choice"),
  TRUE_FALSE(Group.KIND, "true/false"),
  SHORT_ANSWER(Group.KIND, "short answer"),
  NUMERIC(Group.KIND, "numeric"),
  MATCHING(Group.KIND, "matching"),
  ORDERING(Group.KIND, "ordering"),
  TEXT_GAP(Group.KIND, "text gaps"),
  DROP_DOWN_GAP(Group.KIND, "drop-down gaps"),
  NUMERIC_GAP(Group.KIND, "numeric gaps"),
  FILE_UPLOAD(Group.KIND, "file upload"),
  DESCRIPTION(Group.KIND, "description"),

  MODEL_ANSWER(Group.DETAIL, "model answer"),
  GRADER_NOTES(Group.DETAIL, "grader notes"),
  EXPECTED_LINES(Group.DETAIL, "expected lines"),
  ACCEPTED_FILES(Group.DETAIL, "number and types of files"),
  PARTIAL_CREDIT(Group.DETAIL, "partial credit"),
  CASE_SENSITIVE(Group.DETAIL, "case-sensitive answers"),
  CASE_INSENSITIVE(Group.DETAIL, "case-insensitive answers"),
  UNIT(Group.DETAIL, "unit of a number"),
  MATCHING_DISTRACTORS(Group.DETAIL, "matching distractors"),
  SHUFFLE(Group.DETAIL, "shuffled choices"),
  FIXED_ORDER(Group.DETAIL, "choices in a fixed order"),
  POINTS(Group.DETAIL, "points other than 1"),
  TITLE(Group.DETAIL, "title of its own"),
  GENERAL_FEEDBACK(Group.DETAIL, "general feedback"),
  OUTCOME_FEEDBACK(Group.DETAIL, "feedback by outcome"),
  CHOICE_FEEDBACK(Group.DETAIL, "feedback per choice"),
  ANSWER_FEEDBACK(Group.DETAIL, "feedback per accepted answer"),
  HINTS(Group.DETAIL, "hints"),
  TAGS(Group.DETAIL, "tags"),
  SECTIONS(Group.DETAIL, "sections"),
  SECTION_INTRODUCTION(Group.DETAIL, "introduction of a section"),
  SECTION_PICK(Group.DETAIL, "drawing at random from a category"),
  LANGUAGE(Group.DETAIL, "language"),
  TIME_LIMIT(Group.DETAIL, "time limit"),
  ATTEMPTS(Group.DETAIL, "number of attempts"),
  TITLE_BLOCK(Group.DETAIL, "title block of a paper"),

  CODE_BLOCK(Group.TEXT, "code in lines"),
  INLINE_CODE(Group.TEXT, "code in a line"),
  LIST(Group.TEXT, "lists"),
  LIST_START(Group.TEXT, "numbered list that does not begin with 1"),
  TABLE(Group.TEXT, "tables"),
  QUOTE(Group.TEXT, "quotes"),
  FORMULA(Group.TEXT, "formulas"),
  IMAGE(Group.TEXT, "pictures"),
  REMOTE_IMAGE(Group.TEXT, "pictures on the web"),
  LINK(Group.TEXT, "links"),
  STRIKE(Group.TEXT, "struck text"),
  SUB_AND_SUPERSCRIPT(Group.TEXT, "sub- and superscript"),
  CHOICE_MARKUP(Group.TEXT, "formatting in the choices of a drop-down and right sides of pairs"),
  CHARACTERS(Group.TEXT, "every character");

  /** How features are grouped in the table of formats. */
  public enum Group {
    /** A kind of question. */
    KIND,
    /** A part of a question or set. */
    DETAIL,
    /** A part of rich text. */
    TEXT
  }

  private final Group group;
  private final String label;

  Feature(Group group, String label) {
    this.group = group;
    this.label = label;
  }

  public Group group() {
    return group;
  }

  /** How people call it, in lower case. */
  public String label() {
    return label;
  }
}
