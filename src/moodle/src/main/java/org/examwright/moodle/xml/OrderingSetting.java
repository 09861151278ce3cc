package org.examwright.moodle.xml;

/** Settings of things to put in order, with the word for what is usual. */
public enum OrderingSetting {
  LAYOUT("layouttype", "VERTICAL"),
  SELECTION("selecttype", "ALL"),
  GRADING("gradingtype", "ABSOLUTE_POSITION");

  private final String field;
  private final String usual;

  OrderingSetting(String field, String usual) {
    this.field = field;
    this.usual = usual;
  }

  /** The name of the element. */
  public String field() {
    return field;
  }

  /** One column, all items, and each counts at its own place. */
  public String usual() {
    return usual;
  }

  /** Whether a value says what is usual, in a word, as a number or not at all. */
  public boolean isUsual(String value) {
    return value.isEmpty() || value.equals("0") || value.equals(usual);
  }
}
