package org.examwright.rendering.moodle;

/** The asterisk, which stands for anything in the answers that Moodle compares with. */
public final class Wildcards {
  private Wildcards() {}

  /** An answer that is accepted as it is written. */
  public static String literal(String answer) {
    return answer.replace("*", "\\*");
  }
}
