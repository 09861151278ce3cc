package org.examwright.reading.latex.amc;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The commands and environments of Auto Multiple Choice, in English and French. */
public final class AmcNames {
  static final Set<String> SINGLE = Set.of("question");
  static final Set<String> MULTIPLE = Set.of("questionmult", "questionmultx");
  static final Set<String> CHOICES =
      Set.of(
          "choices", "reponses", "choiceshoriz", "reponseshoriz", "choicescustom", "reponsesperso");
  static final Set<String> RIGHT = Set.of("correctchoice", "bonne");
  static final Set<String> WRONG = Set.of("wrongchoice", "mauvaise");
  static final Set<String> SCORING = Set.of("scoring", "bareme");
  static final Set<String> INSERTING =
      Set.of("insertgroup", "restituegroupe", "insertgroupfrom", "restituegroupefrom");
  static final Set<String> COPIES =
      Set.of("onecopy", "exemplaire", "exemplairepair", "onecopypair");

  private static final Pattern SIGN =
      Pattern.compile(
          "\\\\(?:element\\s*\\{|begin\\{question(?:mult|multx)?}|bonne\\b|mauvaise\\b|wrongchoice\\b)"
              + "|\\{automultiplechoice}");

  private AmcNames() {}

  /** Whether a file is written for it. */
  public static boolean areIn(String text) {
    return SIGN.matcher(text).find();
  }

  /** All commands that say something of questions. */
  public static Set<String> commands() {
    Set<String> all = new HashSet<>(RIGHT);
    all.addAll(WRONG);
    all.addAll(SCORING);
    all.addAll(INSERTING);
    all.addAll(COPIES);
    all.addAll(
        Set.of(
            "element",
            "AMCOpen",
            "AMCnumericChoices",
            "lastchoices",
            "explain",
            "shufflegroup",
            "melangegroupe"));
    return all;
  }

  /** Environments of which none stands in another. */
  public static Set<String> questions() {
    Set<String> all = new HashSet<>(SINGLE);
    all.addAll(MULTIPLE);
    return all;
  }

  /** All environments. */
  public static Set<String> environments() {
    Set<String> all = questions();
    all.addAll(CHOICES);
    return all;
  }
}
