package org.examwright.model.exchange;

import org.examwright.model.QuestionSet;

/**
 * Turns a question set into the files of one format.
 *
 * <p>A pure function: the same set and options give the same bytes on any machine, day and locale.
 * What the format cannot carry is reported as a loss at the question's origin, and {@link
 * #capabilities} declares it beforehand.
 *
 * @param <O> the record of its options; each component is annotated with {@link Option} and is a
 *     String, boolean, int, enum, or a List of enums
 */
public interface Exporter<O extends Record> {
  Format format();

  /** The options when the user names none. */
  O defaults();

  /** What the format carries. */
  Capabilities capabilities();

  Export export(QuestionSet set, O options);
}
