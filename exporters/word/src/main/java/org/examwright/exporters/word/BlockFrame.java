package org.examwright.exporters.word;

/**
 * Where blocks stand and how plain paragraphs among them look.
 *
 * @param indent of the text, in twentieths of a point from the margin
 * @param width of the lines, in twentieths of a point
 * @param depth how many lists it is within
 * @param kept whether a paragraph stays on the page of the next one
 */
record BlockFrame(ParagraphStyle style, int indent, int width, int depth, boolean kept) {
  static final int LIST_STEP = 425;
  private static final int QUOTE_STEP =
      ParagraphStyle.QUOTE.indent() - ParagraphStyle.QUESTION_TEXT.indent();
  private static final int NARROWEST = 1000;

  /**
   * A cell of a table.
   *
   * @param style of what begins it; its other paragraphs stand below that one's words
   */
  static BlockFrame cell(ParagraphStyle style, int width) {
    return new BlockFrame(
        ParagraphStyle.TABLE_TEXT, style.indent(), width - style.indent(), 0, false);
  }

  /** The same, but beginning elsewhere. */
  BlockFrame at(int otherIndent) {
    return new BlockFrame(style, otherIndent, width + indent - otherIndent, depth, kept);
  }

  BlockFrame kept(boolean keep) {
    return new BlockFrame(style, indent, width, depth, keep);
  }

  BlockFrame inItem() {
    return new BlockFrame(
        ParagraphStyle.LIST_CONTINUE, indent + LIST_STEP, narrowed(LIST_STEP), depth + 1, kept);
  }

  BlockFrame inQuote() {
    return new BlockFrame(
        ParagraphStyle.QUOTE, indent + QUOTE_STEP, narrowed(QUOTE_STEP), depth, kept);
  }

  /** Where a paragraph of another style begins, so that it stands as that style does in a stem. */
  int indentOf(ParagraphStyle other) {
    return other == style
        ? indent
        : indent + Math.max(0, other.indent() - ParagraphStyle.QUESTION_TEXT.indent());
  }

  private int narrowed(int step) {
    return Math.max(NARROWEST, width - step);
  }
}
