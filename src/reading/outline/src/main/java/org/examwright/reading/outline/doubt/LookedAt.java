package org.examwright.reading.outline.doubt;

import java.util.List;
import org.examwright.model.Question;
import org.examwright.reading.outline.account.LineRole;

/**
 * A question that is looked at again.
 *
 * @param number counted from 1 in the order of the file
 * @param lines those that were made into it, without code
 */
record LookedAt(
    ReadFile file,
    int number,
    Question question,
    List<Integer> lines,
    AskedHow how,
    SetHabits habits) {

  /** Its lines of some roles. */
  List<Integer> only(LineRole... roles) {
    return file.only(lines, roles);
  }

  String text(int line) {
    return file.lines().get(line);
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
