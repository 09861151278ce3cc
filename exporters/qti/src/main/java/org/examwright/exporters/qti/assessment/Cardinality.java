package org.examwright.exporters.qti.assessment;

/** How many values a variable holds. */
enum Cardinality {
  SINGLE("single"),
  MULTIPLE("multiple"),
  ORDERED("ordered");

  private final String word;

  Cardinality(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
