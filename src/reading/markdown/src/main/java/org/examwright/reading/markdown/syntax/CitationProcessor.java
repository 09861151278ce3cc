package org.examwright.reading.markdown.syntax;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.examwright.reading.outline.tree.CitationNode;
import org.jspecify.annotations.Nullable;

/** Parses citations of footnotes, such as <code>[^1]</code>; without a note they stay text. */
final class CitationProcessor implements LinkProcessor {
  private static final int LONGEST = 1000;

  @Override
  public @Nullable LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
    if (info.destination() != null || info.marker() != null) {
      return LinkResult.none();
    }
    String text = info.text(scanner);
    if (!text.startsWith("^") || text.length() > LONGEST) {
      return LinkResult.none();
    }
    FootnoteDefinition note = context.getDefinition(FootnoteDefinition.class, text.substring(1));
    return note == null
        ? LinkResult.none()
        : LinkResult.replaceWith(new CitationNode(note), info.afterTextBracket());
  }
}
