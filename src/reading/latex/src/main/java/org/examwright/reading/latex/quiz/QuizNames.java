package org.examwright.reading.latex.quiz;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The environments of the package moodle. */
public final class QuizNames {
  static final Set<String> QUESTIONS =
      Set.of(
          "multi",
          "truefalse",
          "numerical",
          "shortanswer",
          "essay",
          "matching",
          "cloze",
          "description",
          "clozemulti");

  private static final Pattern SIGN =
      Pattern.compile("\\\\begin\\{(?:quiz|multi|truefalse|numerical|shortanswer|matching|cloze)}");

  private QuizNames() {}

  /** Whether a file is written for it. */
  public static boolean areIn(String text) {
    return SIGN.matcher(text).find();
  }

  /** Environments of which none stands in another. */
  public static Set<String> apart() {
    Set<String> apart = new HashSet<>(QUESTIONS);
    apart.remove("description"); // a list in other texts
    return apart;
  }

  /** All environments. */
  public static Set<String> environments() {
    Set<String> all = new HashSet<>(QUESTIONS);
    all.add("quiz");
    return all;
  }
}
