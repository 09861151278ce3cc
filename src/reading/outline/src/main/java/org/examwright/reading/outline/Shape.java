package org.examwright.reading.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;

/** The ways in which files mark their questions. */
public enum Shape {
  BOLD("bold", "bold lines"),
  HEADING_1("heading-1", "headings of level 1", 1),
  HEADING_2("heading-2", "headings of level 2", 2),
  HEADING_3("heading-3", "headings of level 3", 3),
  HEADING_4("heading-4", "headings of level 4", 4),
  HEADING_5("heading-5", "headings of level 5", 5),
  HEADING_6("heading-6", "headings of level 6", 6),
  LIST_HEADING("list-heading", "headings within list items"),
  DETAILS("details", "summaries of details elements"),
  Q_AND_A("q-and-a", "lines that begin with Q:"),
  NUMBERED_LINES("numbered-lines", "lines that begin with a number"),
  NUMBERED("numbered", "items of numbered lists"),
  BULLETS("bullets", "items of bulleted lists"),
  TABLE("table", "rows of tables"),
  OPTIONS("options", "text above options"),
  ASKING("asking", "lines that ask");

  private final String word;
  private final String description;
  private final int level;

  Shape(String word, String description) {
    this(word, description, 0);
  }

  Shape(String word, String description, int level) {
    this.word = word;
    this.description = description;
    this.level = level;
  }

  /** What {@code --shape} and front matter call it. */
  public String word() {
    return word;
  }

  /** What marks a question, in the plural. */
  public String description() {
    return description;
  }

  private static final List<Shape> OF_HEADINGS =
      List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6);

  static Shape of(Heading heading) {
    return OF_HEADINGS.get(heading.getLevel() - 1);
  }

  /** Of the headings that mark questions, from 1 to 6; 0 for any other shape. */
  int level() {
    return level;
  }

  boolean isHeading() {
    return level > 0;
  }

  /** The shape of a name. */
  public static Optional<Shape> named(String word) {
    return Arrays.stream(values()).filter(shape -> shape.word.equals(word)).findFirst();
  }

  /** The names of all shapes. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Shape::word).toList();
  }
}
