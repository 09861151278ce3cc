package org.examwright.reading.tools.text2qti;

/** The ways in which a question may be answered. */
enum AnswerWay {
  LETTERS("options with letters"),
  BOXES("options with boxes"),
  WORDS("accepted words"),
  NUMBERS("accepted numbers"),
  ESSAY("an essay"),
  UPLOAD("a file to hand in"),
  GAPS("gaps");

  private final String title;

  AnswerWay(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Whether its options may have feedback of their own. */
  boolean isOffered() {
    return this == LETTERS || this == BOXES;
  }

  static AnswerWay of(Sign sign) {
    return switch (sign) {
      case CHOICE, RIGHT_CHOICE -> LETTERS;
      case BOX, RIGHT_BOX -> BOXES;
      case SHORT -> WORDS;
      case NUMBER -> NUMBERS;
      case UPLOAD -> UPLOAD;
      case GAP, MATCH -> GAPS;
      default -> ESSAY; // the others do not answer
    };
  }
}
