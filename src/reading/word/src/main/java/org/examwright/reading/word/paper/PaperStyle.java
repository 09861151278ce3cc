package org.examwright.reading.word.paper;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The styles of paragraphs in a paper of ours, by the names that Word keeps in every language. */
public enum PaperStyle {
  TITLE("Title"),
  SHEET_HEAD("Sheet head"),
  HEADING("heading"),
  BODY_TEXT("Body Text"),
  STIMULUS("Stimulus"),
  STIMULUS_TITLE("Stimulus title"),
  QUESTION("Question"),
  GAP_QUESTION("Question with blanks"),
  QUESTION_TEXT("Question text"),
  CHOICE("Choice"),
  RIGHT_CHOICE("Right choice"),
  CHOICE_TEXT("Choice text"),
  REMARK("Remark"),
  INSTRUCTION("Instruction"),
  ANSWER_LINE("Answer line"),
  ANSWER_BLANK("Answer blank"),
  STEP("Step"),
  STEP_TEXT("Step text"),
  ANSWER("Answer"),
  EXPLANATION("Explanation"),
  GRADER_NOTES("Grader notes"),
  HINT("Hint"),
  LIST_BULLET("List Bullet"),
  LIST_NUMBER("List Number"),
  LIST_CONTINUE("List Continue"),
  CODE("Code"),
  NEXT_CODE("Code, next"),
  QUOTE("Quote"),
  FORMULA("Formula"),
  RULE("Rule"),
  TABLE_TEXT("Table text"),
  MATCHING_LEFT("Matching, left"),
  MATCHING_RIGHT("Matching, right"),
  AFTER_TABLE("After a table"),
  /** Any other. */
  FOREIGN("");

  private static final Map<String, PaperStyle> BY_NAME = new HashMap<>();

  static {
    for (PaperStyle style : values()) {
      String name = style.name.toLowerCase(Locale.ROOT);
      BY_NAME.put(name, style);
      // where a template has another kind of style of that name
      BY_NAME.put(name.replaceAll("[ ,]", "") + " 2", style);
    }
  }

  private final String name;

  PaperStyle(String name) {
    this.name = name;
  }

  /** The style of a name, without regard to case; {@link #FOREIGN} for any that is not ours. */
  public static PaperStyle named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.matches("heading [1-9]")
        ? HEADING
        : lower.isEmpty() ? FOREIGN : BY_NAME.getOrDefault(lower, FOREIGN);
  }

  /** Whether it is for our papers alone. */
  public boolean isOurs() {
    return switch (this) {
      case TITLE, HEADING, BODY_TEXT, LIST_BULLET, LIST_NUMBER, LIST_CONTINUE -> false;
      case QUOTE, CODE, HINT, FORMULA, FOREIGN -> false;
      default -> true;
    };
  }

  boolean isCode() {
    return this == CODE || this == NEXT_CODE;
  }

  boolean isItem() {
    return this == LIST_BULLET || this == LIST_NUMBER;
  }
}
