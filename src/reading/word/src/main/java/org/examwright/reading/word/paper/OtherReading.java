package org.examwright.reading.word.paper;

import org.examwright.model.exchange.Reader;

/** Reads some paragraphs of a paper as if they were of any document. */
@FunctionalInterface
public interface OtherReading {
  /**
   * Reads paragraphs.
   *
   * @param first of them, counted from 1
   * @param last of them
   */
  Reader.Result read(int first, int last);
}
