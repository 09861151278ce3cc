package org.examwright.reading.latex.rexams;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.exchange.Explanation;

/** Keeps what became of each line of an exercise. */
final class ExerciseLines {
  private final String[] roles;

  ExerciseLines(int count) {
    this.roles = new String[count];
  }

  /** Says what a line is, counted from 0; the first word counts. */
  void take(int line, String role) {
    if (roles[line] == null) {
      roles[line] = role;
    }
  }

  boolean isTaken(int line) {
    return roles[line] != null;
  }

  /**
   * All of it.
   *
   * @param question 1, or 0 if the exercise has errors
   */
  Explanation explanation(int question) {
    List<Explanation.Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == null) {
        continue;
      }
      Explanation.Stretch last = stretches.isEmpty() ? null : stretches.getLast();
      boolean same = last != null && last.role().equals(roles[i]) && last.lastLine() == i;
      int number = roles[i].equals("code of R") ? 0 : question;
      if (same && last != null) {
        stretches.set(
            stretches.size() - 1,
            new Explanation.Stretch(last.firstLine(), i + 1, roles[i], number));
      } else {
        stretches.add(new Explanation.Stretch(i + 1, i + 1, roles[i], number));
      }
    }
    return new Explanation(List.of(), List.of(), List.of(), stretches);
  }
}
