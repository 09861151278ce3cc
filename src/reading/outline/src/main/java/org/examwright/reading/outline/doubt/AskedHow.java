package org.examwright.reading.outline.doubt;

/**
 * What the author says of a question by means of our own syntax or of labels.
 *
 * @param named whether its kind is named, so that nothing is to be guessed
 * @param answers how many labels say that an answer follows
 */
public record AskedHow(boolean named, int answers) {
  /** Whether a label says which part of it is the answer. */
  boolean labelled() {
    return answers > 0;
  }
}
