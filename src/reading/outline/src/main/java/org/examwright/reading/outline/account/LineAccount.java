package org.examwright.reading.outline.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of each line of a file: whoever makes something of a line says so here.
 *
 * <p>A line belongs to the first that takes it. Lines are counted from 0, questions from 1 in the
 * order in which they are read.
 */
public final class LineAccount implements LineTaking {
  private final @Nullable LineRole[] roles;
  private final int[] questions;
  private final List<Integer> ofQuestion = new ArrayList<>();
  private int question;

  /**
   * @param lines how many the file has
   */
  public LineAccount(int lines) {
    this.roles = new @Nullable LineRole[lines];
    this.questions = new int[lines];
  }

  /** From now on lines belong to the next question. */
  public void beginQuestion(int number) {
    question = number;
    ofQuestion.clear();
  }

  /** From now on lines belong to no question. */
  public void endQuestion() {
    question = 0;
  }

  /** The question makes no sense: its lines belong to no question. */
  public void refuseQuestion() {
    for (int line : ofQuestion) {
      roles[line] = LineRole.WITH_ERRORS;
      questions[line] = 0;
    }
    endQuestion();
  }

  @Override
  public void takeLines(LineRole role, int first, int last) {
    for (int line = Math.max(0, first); line <= Math.min(last, roles.length - 1); line++) {
      if (roles[line] == null) {
        roles[line] = role;
        questions[line] = question;
        if (question > 0) {
          ofQuestion.add(line);
        }
      }
    }
  }

  /** How many lines there are. */
  public int size() {
    return roles.length;
  }

  /** What a line is; nothing if nobody has taken it. */
  public Optional<LineRole> of(int line) {
    return Optional.ofNullable(roles[line]);
  }

  /** Whether a line is one of some things. */
  public boolean is(int line, LineRole... any) {
    for (LineRole role : any) {
      if (role == roles[line]) {
        return true;
      }
    }
    return false;
  }

  /** The question to which a line belongs; 0 if it belongs to none. */
  public int question(int line) {
    return questions[line];
  }
}
