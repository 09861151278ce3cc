package org.examwright.reading.markdown;

import org.commonmark.node.Node;
import org.examwright.reading.markdown.syntax.ControlCharacters;
import org.examwright.reading.markdown.syntax.MarkdownParser;
import org.examwright.reading.markdown.syntax.OverlongRows;
import org.examwright.reading.markdown.syntax.UnclosedBlocks;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.source.Lines;
import org.examwright.reading.source.Problems;

/** Makes a tree of Markdown, and says what of it cannot be as its author means it. */
final class CheckedTree {
  private CheckedTree() {}

  /**
   * The document that a text is.
   *
   * @param lines of the same text
   */
  static Node of(String markdown, Lines lines, Problems problems) {
    Node document = MarkdownParser.parse(markdown);
    NodePlaces places = new NodePlaces(problems);
    if (markdown.contains("&#")) { // the others have been taken out of the file
      document.accept(
          new ControlCharacters((node, codePoint) -> problems.leftOut(places.of(node), codePoint)));
    }
    document.accept(
        new UnclosedBlocks(
            (node, what, end) ->
                problems.warning(
                    places.of(node),
                    "the " + what + " that begins here never ends: all that follows belongs to it",
                    "end it with `" + end + "`")));
    if (markdown.indexOf('|') >= 0) {
      document.accept(
          new OverlongRows(
              lines,
              row ->
                  problems.warning(
                      places.of(row),
                      "the row has more cells than its table has columns: the last are left out",
                      "write `\\|` for a stroke within a cell, also in code")));
    }
    return document;
  }
}
