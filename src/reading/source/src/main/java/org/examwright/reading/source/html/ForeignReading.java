package org.examwright.reading.source.html;

import org.examwright.reading.source.rich.InlineFlow;

/** Reads what stands in HTML and is none. */
@FunctionalInterface
public interface ForeignReading {
  /** Texts that are HTML and nothing else. */
  ForeignReading NONE = (index, flow) -> {};

  /**
   * Reads a piece into the text.
   *
   * @param index its place among all pieces
   */
  void read(int index, InlineFlow flow);
}
