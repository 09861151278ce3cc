package org.examwright.reading.markdown.syntax;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Parses a long paragraph with a parser of its own.
 *
 * <p>Commonmark's keeps the room that its longest paragraph took and clears all of it for each
 * other: one long paragraph among thousands of short ones would take minutes.
 */
final class FreshInlineParser implements InlineParser {
  private static final int LONG = 2_000;

  private final InlineParserContext context;
  private final InlineParser usual;

  FreshInlineParser(InlineParserContext context) {
    this.context = context;
    this.usual = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node node) {
    int length = 0;
    for (SourceLine line : lines.getLines()) {
      length += line.getContent().length();
    }
    (length > LONG ? new InlineParserImpl(context) : usual).parse(lines, node);
  }
}
