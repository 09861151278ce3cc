package org.examwright.exporters.qti.cartridge;

/**
 * The kinds of questions that Common Cartridge has.
 *
 * <p>Moodle reads the profile and drops a question without one; Canvas wants the name of a type of
 * its own beside it for what the profile does not tell apart.
 */
enum Profile {
  MULTIPLE_CHOICE("cc.multiple_choice.v0p1", "multiple_choice_question"),
  MULTIPLE_RESPONSE("cc.multiple_response.v0p1", "multiple_answers_question"),
  TRUE_FALSE("cc.true_false.v0p1", "true_false_question"),
  FILL_IN("cc.fib.v0p1", "short_answer_question"),
  NUMBER("cc.fib.v0p1", "numerical_question"),
  ESSAY("cc.essay.v0p1", "essay_question"),
  UPLOAD("cc.essay.v0p1", "file_upload_question");

  private final String word;
  private final String canvasType;

  Profile(String word, String canvasType) {
    this.word = word;
    this.canvasType = canvasType;
  }

  String word() {
    return word;
  }

  String canvasType() {
    return canvasType;
  }

  /** Whether a person grades the answers. */
  boolean isGradedByPerson() {
    return this == ESSAY || this == UPLOAD;
  }
}
