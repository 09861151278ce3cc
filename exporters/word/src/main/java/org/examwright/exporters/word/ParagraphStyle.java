package org.examwright.exporters.word;

/** The paragraph styles of the template, by the ids that they have there. */
enum ParagraphStyle {
  TITLE("Title", 0),
  SHEET_HEAD("SheetHead", 0),
  HEADING_1("Heading1", 0),
  HEADING_2("Heading2", 0),
  HEADING_3("Heading3", 0),
  HEADING_4("Heading4", 0),
  HEADING_5("Heading5", 0),
  HEADING_6("Heading6", 0),
  BODY_TEXT("BodyText", 0),
  STIMULUS("Stimulus", 0),
  STIMULUS_TITLE("StimulusTitle", 0),
  QUESTION("Question", 567),
  GAP_QUESTION("GapQuestion", 567),
  QUESTION_TEXT("QuestionText", 567),
  CHOICE("Choice", 1389),
  RIGHT_CHOICE("RightChoice", 1389),
  CHOICE_TEXT("ChoiceText", 1389),
  REMARK("Remark", 1389),
  INSTRUCTION("Instruction", 567),
  ANSWER_LINE("AnswerLine", 567),
  ANSWER_BLANK("AnswerBlank", 567),
  STEP("Step", 1361),
  STEP_TEXT("StepText", 1361),
  ANSWER("Answer", 567),
  EXPLANATION("Explanation", 567),
  GRADER_NOTES("GraderNotes", 567),
  HINT("Hint", 567),
  LIST_BULLET("ListBullet", 992),
  LIST_NUMBER("ListNumber", 992),
  LIST_CONTINUE("ListContinue", 992),
  CODE("Code", 680),
  NEXT_CODE("NextCode", 680),
  QUOTE("Quote", 851),
  FORMULA("Formula", 567),
  RULE("Rule", 567),
  TABLE_TEXT("TableText", 0),
  MATCHING_LEFT("MatchingLeft", 1134),
  MATCHING_RIGHT("MatchingRight", 425),
  AFTER_TABLE("AfterTable", 0),
  HEADER("Header", 0),
  FOOTER("Footer", 0);

  private final String id;
  private final int indent;

  ParagraphStyle(String id, int indent) {
    this.id = id;
    this.indent = indent;
  }

  String id() {
    return id;
  }

  /** Where the style's lines begin, in twentieths of a point from the margin. */
  int indent() {
    return indent;
  }

  /** Whether the style begins something and has space above it. */
  boolean hasSpaceAbove() {
    return switch (this) {
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 -> true;
      case STIMULUS, STIMULUS_TITLE, QUESTION, GAP_QUESTION -> true;
      default -> false;
    };
  }

  /**
   * The style of a heading.
   *
   * @param level from 1; the deepest are set like level 6
   */
  static ParagraphStyle heading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      case 4 -> HEADING_4;
      case 5 -> HEADING_5;
      default -> HEADING_6;
    };
  }
}
