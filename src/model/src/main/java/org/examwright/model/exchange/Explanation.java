package org.examwright.model.exchange;

import java.util.List;

/**
 * Why a reader found the questions of a file where it did.
 *
 * @param shapes the ways of marking questions that the file may have, the likeliest first
 * @param passedOver what is no part of any question, in the order of the file
 */
public record Explanation(List<Shape> shapes, List<PassedOver> passedOver) {
  /** Of a file in which there is nothing to find out. */
  public static final Explanation NONE = new Explanation(List.of(), List.of());

  /** Copies both lists. */
  public Explanation {
    shapes = List.copyOf(shapes);
    passedOver = List.copyOf(passedOver);
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
}
