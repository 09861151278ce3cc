package org.examwright.rendering.bubbles;

import java.math.BigDecimal;
import java.util.List;

/**
 * An answer sheet, to be drawn and to be read: all lengths in millimetres, from the upper left
 * corner of the page to the right and down.
 *
 * <p>It is written as JSON under these names, which is all that a reader of marks needs; see {@code
 * docs/ANSWER-SHEET.md}.
 *
 * @param format the version of this description
 * @param title of the paper
 * @param width of the page
 * @param height of the page
 * @param pages one or more
 * @param keys one for each version of the paper
 */
public record AnswerSheet(
    int format, String title, double width, double height, List<Page> pages, List<Key> keys) {
  public AnswerSheet {
    pages = List.copyOf(pages);
    keys = List.copyOf(keys);
  }

  /**
   * A page.
   *
   * @param number from 1
   * @param corners four filled squares, in the order upper left, upper right, lower left, lower
   *     right
   * @param upright a smaller filled square at the upper left, by which a page upside down is known
   * @param pageMarks as many places as there are pages, of which the page's own is filled
   * @param fields what the learner writes on
   * @param studentNumber a column for each digit, from the left
   * @param version the letters of the paper's versions; empty if there is one alone
   * @param questions in their order
   */
  public record Page(
      int number,
      List<Square> corners,
      Square upright,
      List<Square> pageMarks,
      List<Field> fields,
      List<List<Bubble>> studentNumber,
      List<Bubble> version,
      List<Row> questions) {
    public Page {
      corners = List.copyOf(corners);
      pageMarks = List.copyOf(pageMarks);
      fields = List.copyOf(fields);
      studentNumber = studentNumber.stream().map(List::copyOf).toList();
      version = List.copyOf(version);
      questions = List.copyOf(questions);
    }
  }

  /**
   * A square, filled or not.
   *
   * @param x of its centre
   * @param y of its centre
   * @param size of a side
   */
  public record Square(double x, double y, double size, boolean filled) {}

  /**
   * A circle to fill in.
   *
   * @param value what it stands for: a digit, a letter
   * @param x of its centre
   * @param y of its centre
   */
  public record Bubble(String value, double x, double y, double radius) {}

  /**
   * A line to write on.
   *
   * @param label what is to be written
   * @param x where it begins
   * @param y of the line
   */
  public record Field(String label, double x, double y, double width) {}

  /**
   * The bubbles of a question.
   *
   * @param number as on the paper
   * @param bubbles as many as the version with the most choices has
   */
  public record Row(String number, List<Bubble> bubbles) {
    public Row {
      bubbles = List.copyOf(bubbles);
    }
  }

  /**
   * What is right on one version.
   *
   * @param version its letter; empty if there is one alone
   */
  public record Key(String version, List<Answer> answers) {
    public Key {
      answers = List.copyOf(answers);
    }
  }

  /**
   * What is right for a question.
   *
   * @param number as on this version of the paper
   * @param question its id in the set
   * @param points for all that is right
   * @param multiple whether several bubbles may be filled
   * @param correct the values of the bubbles to fill
   * @param credits what each choice earns, in percent of the points, where that is not all or
   *     nothing
   */
  public record Answer(
      String number,
      String question,
      BigDecimal points,
      boolean multiple,
      List<String> correct,
      List<Credit> credits) {
    public Answer {
      correct = List.copyOf(correct);
      credits = List.copyOf(credits);
    }
  }

  /** What a choice earns, in percent of the points. */
  public record Credit(String value, BigDecimal percent) {}
}
