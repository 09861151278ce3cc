package org.examwright.reading.latex.exam;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.reading.latex.text.TexHeadings;
import org.examwright.reading.latex.text.TexSplice;

/** The commands and environments of the class exam. */
public final class ExamNames {
  static final Set<String> QUESTIONS =
      Set.of("question", "titledquestion", "bonusquestion", "bonustitledquestion");
  static final List<String> PARTS = List.of("part", "subpart", "subsubpart");
  static final Set<String> PART_COMMANDS =
      Set.of(
          "part",
          "subpart",
          "subsubpart",
          "bonuspart",
          "bonussubpart",
          "bonussubsubpart",
          "titledpart",
          "titledsubpart");
  static final Set<String> PART_LISTS = Set.of("parts", "subparts", "subsubparts");
  static final Set<String> CHOICES = Set.of("choice", "CorrectChoice", "correctchoice");
  static final Set<String> SINGLE = Set.of("choices", "oneparchoices");
  static final Set<String> BOXES = Set.of("checkboxes", "oneparcheckboxes");
  static final Set<String> SOLUTIONS =
      Set.of(
          "solution",
          "solutionorbox",
          "solutionorlines",
          "solutionordottedlines",
          "solutionorgrid",
          "answer",
          "sol",
          "soln",
          "proof@");
  static final Set<String> UPLEVEL = Set.of("uplevel", "fullwidth");
  static final Set<String> UPLEVEL_ENVIRONMENTS = Set.of("EnvUplevel", "EnvFullwidth");

  private static final Pattern SIGN =
      Pattern.compile(
          "\\\\documentclass\\s*(?:\\[[^\\[\\]]*])?\\s*\\{[^{}]*exam[^{}]*}"
              + "|\\\\begin\\{questions}|\\\\(?:titled|bonus)?question(?![A-Za-z{}])|\\\\CorrectChoice"
              + "|\\\\titledquestion");

  private ExamNames() {}

  /** Whether a file is written for the class, or for one that is built upon it. */
  public static boolean areIn(String text) {
    return SIGN.matcher(text).find();
  }

  /** Commands that begin a question. */
  public static Set<String> starters() {
    return QUESTIONS;
  }

  /** Environments within a question, which none goes on behind. */
  public static Set<String> inner() {
    Set<String> inner = new HashSet<>(SINGLE);
    inner.addAll(BOXES);
    inner.addAll(PART_LISTS);
    inner.addAll(SOLUTIONS);
    return inner;
  }

  /** All commands that say something of questions. */
  public static Set<String> commands() {
    Set<String> all = new HashSet<>(QUESTIONS);
    all.addAll(PART_COMMANDS);
    all.addAll(CHOICES);
    all.addAll(UPLEVEL);
    all.add("fillin");
    all.add("answerline");
    return all;
  }

  /** All environments that do. */
  public static Set<String> environments() {
    Set<String> all = new HashSet<>(inner());
    all.add("questions");
    return all;
  }

  /** Finds questions in what holds them. */
  static TexSplice splice() {
    Set<String> commands = new HashSet<>(QUESTIONS);
    commands.addAll(PART_COMMANDS);
    commands.addAll(CHOICES);
    commands.addAll(UPLEVEL);
    return new TexSplice(commands, environments());
  }

  /** Whether a command ends the question above it. */
  static boolean dividesQuestions(String command) {
    return QUESTIONS.contains(command) || UPLEVEL.contains(command) || TexHeadings.divides(command);
  }
}
