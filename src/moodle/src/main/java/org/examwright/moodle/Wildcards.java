package org.examwright.moodle;

import java.util.regex.Pattern;

/** The asterisk, which stands for anything in the answers that Moodle compares with. */
public final class Wildcards {
  /** An answer that all others are. */
  public static final String ANYTHING = "*";

  private static final String LITERAL = "\\*";
  private static final Pattern WILDCARD = Pattern.compile("(?<!\\\\)\\*");

  private Wildcards() {}

  /** An answer that is accepted as it is, as it is to be stored. */
  public static String written(String answer) {
    return answer.replace(ANYTHING, LITERAL);
  }

  /** The answer that is meant, in which a wildcard is no more than an asterisk. */
  public static String read(String stored) {
    return stored.replace(LITERAL, ANYTHING);
  }

  /** Whether an answer stands for others as well. */
  public static boolean isIn(String stored) {
    return WILDCARD.matcher(stored).find();
  }
}
