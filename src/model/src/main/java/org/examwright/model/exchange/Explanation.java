package org.examwright.model.exchange;

import java.util.List;

/**
 * Why a reader found the questions of a file where it did.
 *
 * @param shapes the ways of marking questions that the file may have, the likeliest first
 * @param passedOver what is no part of any question, in the order of the file
 * @param doubts what a careful reader would ask the author about, in the order of the file
 * @param account what became of each line that is not blank, in the order of the file; empty for a
 *     reader that keeps none
 */
public record Explanation(
    List<Shape> shapes, List<PassedOver> passedOver, List<Doubt> doubts, List<Stretch> account) {
  /** Of a file in which there is nothing to find out. */
  public static final Explanation NONE = new Explanation(List.of(), List.of());

  /** Copies the lists. */
  public Explanation {
    shapes = List.copyOf(shapes);
    passedOver = List.copyOf(passedOver);
    doubts = List.copyOf(doubts);
    account = List.copyOf(account);
  }

  /** Without doubts, and of a file of whose lines no account is kept. */
  public Explanation(List<Shape> shapes, List<PassedOver> passedOver) {
    this(shapes, passedOver, List.of(), List.of());
  }

  /** The same with what was found afterwards. */
  public Explanation with(List<Doubt> found, List<Stretch> lines) {
    return new Explanation(shapes, passedOver, found, lines);
  }

  /** The same with more that is no part of any question. */
  public Explanation passingOver(List<PassedOver> all) {
    return new Explanation(shapes, all, doubts, account);
  }

  /** How many questions there are of which something is doubtful. */
  public int doubtful() {
    return (int) doubts.stream().mapToInt(Doubt::question).filter(q -> q > 0).distinct().count();
  }

  /**
   * A way of marking questions.
   *
   * @param word what {@code --shape} calls it
   * @param marks how many places look like it
   * @param questions how many of them were taken for questions
   * @param why what spoke for it or against it, in a clause
   */
  public record Shape(String word, int marks, int questions, String why) {}

  /**
   * A stretch of the file that was left out on purpose.
   *
   * @param what it is, such as {@code table of contents}
   * @param firstLine counted from 1
   * @param lastLine counted from 1, the last that belongs to it
   */
  public record PassedOver(String what, int firstLine, int lastLine) {}

  /**
   * Something that was read in one way and may be meant in another.
   *
   * @param line counted from 1
   * @param question which of the file's questions it is about, counted from 1; 0 for none of them
   * @param label the number of that question as the author wrote it; empty if there is none
   * @param grave whether questions are probably lost, or their answers shown
   * @param message as the diagnostic of the same line has it
   */
  public record Doubt(int line, int question, String label, boolean grave, String message) {}

  /**
   * Lines next to each other of which the same was made.
   *
   * @param firstLine counted from 1
   * @param lastLine counted from 1, the last that belongs to it
   * @param role what they are, such as {@code stem}
   * @param question which of the file's questions they belong to, counted from 1; 0 for none
   */
  public record Stretch(int firstLine, int lastLine, String role, int question) {}
}
