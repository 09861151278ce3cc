package org.examwright.model.exchange;

import org.examwright.model.QuestionSet;

/**
 * Turns a question set into the files of one format.
 *
 * <p>A pure function: the same set and options give the same bytes on any machine, day and locale.
 * It reads and writes no file, and keeps nothing between two calls, so that any number of threads
 * may share an exporter. What the format cannot carry is reported as a loss at the question's
 * origin, and {@link #capabilities} declares it beforehand.
 *
 * <p>An exporter is found by {@link java.util.ServiceLoader}, which needs a public constructor
 * without parameters. Nothing here takes or returns null.
 *
 * @param <O> the record of its options; each component is annotated with {@link Option} and is a
 *     String, boolean, int, double, enum, a List of enums, a {@link GivenFile}, or an Optional of
 *     one of the first five
 */
public interface Exporter<O extends Record> {
  /** What it writes; always the same. */
  Format format();

  /** The options when the user names none; always the same. */
  O defaults();

  /** What the format carries whatever the options are; always the same. */
  Capabilities capabilities();

  /**
   * Makes the files of a set.
   *
   * <p>Never throws for what is in a set: a question that cannot be written is left out with a
   * loss, and what forbids the files altogether is an error among the diagnostics.
   *
   * @param set as a reader or a program made it; has at least one question
   * @return the files, and what they do not say
   */
  Export export(QuestionSet set, O options);
}
