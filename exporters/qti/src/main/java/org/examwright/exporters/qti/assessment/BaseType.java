package org.examwright.exporters.qti.assessment;

/** What a variable holds. */
enum BaseType {
  IDENTIFIER("identifier"),
  STRING("string"),
  FLOAT("float"),
  DIRECTED_PAIR("directedPair"),
  FILE("file");

  private final String word;

  BaseType(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
