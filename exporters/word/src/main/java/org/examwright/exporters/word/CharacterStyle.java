package org.examwright.exporters.word;

/** The character styles of the template, by the ids that they have there. */
enum CharacterStyle {
  LABEL("Label"),
  POINTS("Points"),
  QUESTION_NUMBER("QuestionNumber"),
  BLANK("Blank"),
  WRITING_LINE("WritingLine"),
  FILLED_BLANK("FilledBlank"),
  TICK_BOX("TickBox"),
  CODE("CodeCharacter"),
  HYPERLINK("Hyperlink");

  private final String id;

  CharacterStyle(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
