package org.examwright.reading.word.paper;

import java.util.Locale;
import java.util.Set;

/** The styles of letters that say something in a paper of ours, by their names in lower case. */
public final class CharacterRole {
  static final String LABEL = "label";
  static final String POINTS = "points";
  static final String NUMBER = "question number";
  static final String BLANK = "blank";
  static final String WRITING_LINE = "writing line";
  static final String FILLED = "filled blank";
  static final String CHOICES = "choices of a blank";
  static final String TICK = "tick box";

  private static final Set<String> ROLES =
      Set.of(LABEL, POINTS, NUMBER, BLANK, WRITING_LINE, FILLED, CHOICES, TICK);

  private CharacterRole() {}

  /** The role of a style; empty if it has none. */
  public static String named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ROLES.contains(lower) ? lower : "";
  }
}
