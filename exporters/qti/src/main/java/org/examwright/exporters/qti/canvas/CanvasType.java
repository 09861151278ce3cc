package org.examwright.exporters.qti.canvas;

/** What Canvas calls the kinds of questions. */
enum CanvasType {
  ESSAY("essay_question"),
  SHORT_ANSWER("short_answer_question"),
  MULTIPLE_CHOICE("multiple_choice_question"),
  TRUE_FALSE("true_false_question"),
  MULTIPLE_ANSWERS("multiple_answers_question"),
  MATCHING("matching_question"),
  NUMERICAL("numerical_question"),
  TEXT_BLANKS("fill_in_multiple_blanks_question"),
  DROP_DOWNS("multiple_dropdowns_question"),
  ORDERING("ordering_question"),
  FILE_UPLOAD("file_upload_question"),
  TEXT_ONLY("text_only_question");

  private final String word;

  CanvasType(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
