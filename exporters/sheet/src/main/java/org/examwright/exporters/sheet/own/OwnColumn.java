package org.examwright.exporters.sheet.own;

/** The columns of our own sheets, in their order; the reader knows them by their headers. */
enum OwnColumn {
  NUMBER("Number", 8, "the number that paper and lists show; may be left out"),
  KIND("Type", 12, "what kind of question it is; choose one of the words that the cell offers"),
  STEM("Question (Markdown)", 50, "what is asked; for `gaps` with blanks: [[answer|other answer]]"),
  OPTION("Option", 24, "what can be chosen, put in order (in the right one), or is accepted"),
  KEY(
      "Correct answer",
      16,
      "the letters of the right options, A, C; TRUE or FALSE; or what is"
          + " accepted: words with | between them, numbers such as 3.5 ± 0.1 or [2, 3]"),
  CREDIT("Credit", 10, "what an option or accepted answer earns, in percent; may be left out"),
  CHOICE_FEEDBACK("Feedback", 24, "what those read who choose the option"),
  LEFT("Left side", 24, "of a pair; left empty beside a right side that belongs to no pair"),
  RIGHT("Right side", 24, "of the same pair"),
  BLANKS("Blanks", 30, "what is said of blanks that have only a name in the text: [[#1]]"),
  MODEL("Model answer", 40, "what a good answer says"),
  GRADING("Grading notes", 30, "for those who grade alone"),
  LINES("Lines", 8, "how many lines an answer is expected to have"),
  FILES("Files", 8, "how many files may be handed in"),
  FILE_TYPES("File types", 12, "which ones, such as .pdf, .docx"),
  CASE("Case sensitive", 10, "whether upper and lower case count: yes or no"),
  SHUFFLE("Shuffle", 10, "whether options may be mixed: yes or no"),
  UNIT("Answer unit", 12, "what a number counts"),
  POINTS("Points", 8, "1 where nothing is said"),
  FEEDBACK("Feedback", 40, "what all read afterwards"),
  FEEDBACK_CORRECT("Correct feedback", 24, "what those read who had it right"),
  FEEDBACK_PARTIAL("Partially correct feedback", 24, "what those read who had some of it right"),
  FEEDBACK_INCORRECT("Incorrect feedback", 24, "what those read who had nothing right"),
  FEEDBACK_OTHER("Other feedback", 24, "what those read whose words or number are not listed"),
  HINT("Hint", 24, "shown between tries, one after the other"),
  CATEGORY("Category", 24, "where it belongs: Plants > Trees"),
  PICK("Pick", 8, "in a row of the type `category`: how many of its questions are drawn"),
  TAGS("Tags", 16, "with commas between them"),
  TITLE("Title", 24, "what lists call the question, if not by its text"),
  ID("ID", 18, "by which it is known again; leave it empty in new rows");

  private final String header;
  private final int width;
  private final String explanation;

  OwnColumn(String header, int width, String explanation) {
    this.header = header;
    this.width = width;
    this.explanation = explanation;
  }

  int width() {
    return width;
  }

  String explanation() {
    return explanation;
  }

  String header() {
    return header;
  }

  /** Whether there is one for each option. */
  boolean isOfOptions() {
    return this == OPTION || this == CREDIT || this == CHOICE_FEEDBACK;
  }

  /** Whether there may be several for other reasons. */
  boolean isCounted() {
    return this == LEFT || this == RIGHT || this == HINT;
  }

  /** Whether a sheet has it even if nothing stands in it, for those who go on with the sheet. */
  boolean isAlwaysThere() {
    return switch (this) {
      case NUMBER, KIND, STEM, OPTION, KEY, MODEL, POINTS, FEEDBACK, CATEGORY, TAGS, ID -> true;
      case CREDIT, CHOICE_FEEDBACK, LEFT, RIGHT, BLANKS, GRADING, LINES, FILES, FILE_TYPES, CASE ->
          false;
      case SHUFFLE, UNIT, FEEDBACK_CORRECT, FEEDBACK_PARTIAL, FEEDBACK_INCORRECT -> false;
      case FEEDBACK_OTHER, HINT, PICK, TITLE -> false;
    };
  }
}
