package org.examwright.reading.outline.doubt;

import java.util.Collections;
import java.util.List;
import org.examwright.model.Question;
import org.examwright.reading.outline.account.LineRole;
import org.jspecify.annotations.Nullable;

/** A question that is looked at again. */
final class LookedAt {
  private final ReadFile file;
  private final int number;
  private final Question question;
  private final List<Integer> lines;
  private final AskedHow how;
  private final SetHabits habits;

  /** The words of each of its lines, once somebody has asked for them. */
  private final @Nullable String[] texts;

  private final List<Integer> stem;
  private final List<Integer> answer;

  /**
   * @param number counted from 1 in the order of the file
   * @param lines those that were made into it, without code
   */
  LookedAt(
      ReadFile file,
      int number,
      Question question,
      List<Integer> lines,
      AskedHow how,
      SetHabits habits) {
    this.file = file;
    this.number = number;
    this.question = question;
    this.lines = lines;
    this.how = how;
    this.habits = habits;
    this.texts = new @Nullable String[lines.size()];
    this.stem = file.only(lines, LineRole.STEM);
    this.answer = file.only(lines, LineRole.ANSWER);
  }

  ReadFile file() {
    return file;
  }

  int number() {
    return number;
  }

  Question question() {
    return question;
  }

  /** Those of its lines that were made into it, without code. */
  List<Integer> lines() {
    return lines;
  }

  AskedHow how() {
    return how;
  }

  SetHabits habits() {
    return habits;
  }

  /** Its lines that are shown to those who are to answer, but for options. */
  List<Integer> stem() {
    return stem;
  }

  /** The lines of its model answer. */
  List<Integer> answer() {
    return answer;
  }

  /** Its lines of some roles. */
  List<Integer> only(LineRole... roles) {
    return file.only(lines, roles);
  }

  String text(int line) {
    int at = Collections.binarySearch(lines, line);
    if (at < 0) {
      return file.lines().get(line);
    }
    String text = texts[at];
    if (text == null) {
      text = file.lines().get(line);
      texts[at] = text;
    }
    return text;
  }

  /** The line on which it begins. */
  int first() {
    return question.origin().line() - 1;
  }

  FoundDoubt doubt(int line, String message, String hint) {
    return new FoundDoubt(line, number, false, message, hint);
  }

  FoundDoubt grave(int line, String message, String hint) {
    return new FoundDoubt(line, number, true, message, hint);
  }
}
