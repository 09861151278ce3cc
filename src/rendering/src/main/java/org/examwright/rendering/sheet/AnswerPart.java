package org.examwright.rendering.sheet;

import java.util.List;
import org.examwright.model.text.RichText;

/** What stands below a stem. */
public sealed interface AnswerPart {
  /** Room for the number or letter that is left to the learner, in characters. */
  int PLACE_WIDTH = 5;

  /**
   * Choices to tick.
   *
   * @param multiple whether several may be ticked: boxes instead of circles
   */
  record Options(boolean multiple, List<Option> options) implements AnswerPart {
    public Options {
      options = List.copyOf(options);
    }
  }

  /**
   * One choice.
   *
   * @param letter {@code A}, {@code B} and so on
   * @param ticked whether it is shown as the right one
   * @param remark its feedback or credit, shown below it; may be empty
   */
  record Option(String letter, RichText content, boolean ticked, RichText remark) {}

  /** Ruled lines to write on, from 1. */
  record AnswerLines(int count) implements AnswerPart {}

  /**
   * One short line to write a word or number on.
   *
   * @param label with its colon, as the language writes it
   * @param width of the line, in characters
   * @param unit printed after the line; may be empty
   */
  record AnswerBlank(String label, int width, String unit) implements AnswerPart {}

  /**
   * Two columns to bring together.
   *
   * @param lefts in the author's order
   * @param rights mixed, distractors among them
   */
  record Columns(List<Left> lefts, List<Right> rights) implements AnswerPart {
    public Columns {
      lefts = List.copyOf(lefts);
      rights = List.copyOf(rights);
    }
  }

  /**
   * A left side.
   *
   * @param solution the letter of the right side that belongs to it; empty on a worksheet, where a
   *     line is left for it
   */
  record Left(String number, RichText content, String solution) {}

  /** A right side. */
  record Right(String letter, RichText content) {}

  /**
   * Items to number.
   *
   * @param items in the right order on a handout, else mixed
   */
  record Sequence(List<Step> items) implements AnswerPart {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * An item to number.
   *
   * @param position its place in the right order; empty on a worksheet, where a line is left for it
   */
  record Step(String position, RichText content) {}

  /** A sentence of instruction. */
  record Instruction(String text) implements AnswerPart {}

  /**
   * What is right, or what is said about it.
   *
   * @param label such as {@code Answer:} or {@code Explanation:}, with the space behind it; empty
   *     for a model answer that needs none
   */
  record Solution(Kind kind, String label, RichText content) implements AnswerPart {}

  /** What a solution is, since the editions set them apart. */
  enum Kind {
    ANSWER,
    EXPLANATION,
    GRADER_NOTES,
    HINT
  }
}
