package org.examwright.exporters.qti.assessment;

/** The identifiers of choices within an item: their places, so that equal texts stay apart. */
final class ChoiceIds {
  static final String TRUE = "true";
  static final String FALSE = "false";

  private ChoiceIds() {}

  static String choice(int index) {
    return "choice_" + (index + 1);
  }

  static String left(int index) {
    return "left_" + (index + 1);
  }

  static String right(int index) {
    return "right_" + (index + 1);
  }

  static String ofGap(int gap, int index) {
    return "gap_" + (gap + 1) + "_" + choice(index);
  }
}
