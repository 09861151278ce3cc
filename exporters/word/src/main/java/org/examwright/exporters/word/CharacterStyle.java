package org.examwright.exporters.word;

/** The character styles of the template, by the ids that they have there. */
enum CharacterStyle {
  LABEL("Label"),
  POINTS("Points"),
  QUESTION_NUMBER("QuestionNumber"),
  BLANK("Blank"),
  WRITING_LINE("WritingLine"),
  FILLED_BLANK("FilledBlank"),
  BLANK_CHOICES("BlankChoices"),
  TICK_BOX("TickBox"),
  CODE("CodeCharacter"),
  CODE_KEYWORD("CodeKeyword"),
  CODE_NAME("CodeName"),
  CODE_STRING("CodeString"),
  CODE_NUMBER("CodeNumber"),
  CODE_COMMENT("CodeComment"),
  HYPERLINK("Hyperlink"),
  CODE_HYPERLINK("CodeHyperlink");

  private final String id;

  CharacterStyle(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
