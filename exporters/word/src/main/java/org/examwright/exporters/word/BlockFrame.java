package org.examwright.exporters.word;

/**
 * Where blocks stand and how plain paragraphs among them look.
 *
 * @param scale of the document
 * @param indent of the text, in twentieths of a point from the margin
 * @param width of the lines, in twentieths of a point
 * @param depth how many lists it is within
 * @param kept whether a paragraph stays on the page of the next one
 */
record BlockFrame(
    ParagraphStyle style, TypeScale scale, int indent, int width, int depth, boolean kept) {
  private static final int LIST_STEP = 425;
  private static final int QUOTE_STEP =
      ParagraphStyle.QUOTE.indent() - ParagraphStyle.QUESTION_TEXT.indent();
  private static final int NARROWEST = 1000;

  /**
   * A cell of a table.
   *
   * @param style of what begins it; its other paragraphs stand below that one's words
   */
  static BlockFrame cell(ParagraphStyle style, TypeScale scale, int width) {
    int indent = scale.of(style.indent());
    return new BlockFrame(ParagraphStyle.TABLE_TEXT, scale, indent, width - indent, 0, false);
  }

  /** How far a list within another stands in. */
  int listStep() {
    return scale.of(LIST_STEP);
  }

  /** The same, but beginning elsewhere. */
  BlockFrame at(int otherIndent) {
    return new BlockFrame(style, scale, otherIndent, width + indent - otherIndent, depth, kept);
  }

  BlockFrame kept(boolean keep) {
    return new BlockFrame(style, scale, indent, width, depth, keep);
  }

  BlockFrame inItem() {
    return new BlockFrame(
        ParagraphStyle.LIST_CONTINUE,
        scale,
        indent + listStep(),
        narrowed(listStep()),
        depth + 1,
        kept);
  }

  BlockFrame inQuote() {
    return new BlockFrame(
        ParagraphStyle.QUOTE,
        scale,
        indent + scale.of(QUOTE_STEP),
        narrowed(scale.of(QUOTE_STEP)),
        depth,
        kept);
  }

  /** Where a paragraph of another style begins, so that it stands as that style does in a stem. */
  int indentOf(ParagraphStyle other) {
    return other == style
        ? indent
        : indent
            + Math.max(
                0, scale.of(other.indent()) - scale.of(ParagraphStyle.QUESTION_TEXT.indent()));
  }

  private int narrowed(int step) {
    return Math.max(NARROWEST, width - step);
  }
}
