package org.examwright.exporters.word;

/** Which level the headings of a text have, so that none is missing between two. */
final class HeadingOrder {
  private int outer;
  private int last;

  /**
   * What follows stands below something.
   *
   * @param level of that, from 1; 0 for the document itself
   */
  void below(int level) {
    outer = level;
    last = level;
  }

  /**
   * The style of the next heading.
   *
   * @param level that it has in its own text, from 1
   */
  ParagraphStyle next(int level) {
    last = Math.min(outer + level, last + 1);
    return ParagraphStyle.heading(last);
  }
}
