package org.examwright.reading.markdown.syntax;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Parses blanks on one line, such as <code>[[answer]]</code>.
 *
 * <p>Single brackets may stand inside; a link whose text is in brackets is no blank.
 */
final class BlankParser implements InlineContentParser, InlineContentParserFactory {
  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('[');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (!scanner.next("[[")) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    int open = 0;
    while (scanner.hasNext() && scanner.peek() != '\n') {
      Position here = scanner.position();
      if (open == 0 && scanner.next("]]")) {
        String content = scanner.getSource(start, here).getContent().strip();
        return content.isEmpty() || scanner.peek() == '(' || scanner.peek() == '['
            ? ParsedInline.none()
            : ParsedInline.of(new BlankNode(content), scanner.position());
      }
      open += scanner.peek() == '[' ? 1 : scanner.peek() == ']' ? -1 : 0;
      if (open < 0) {
        return ParsedInline.none();
      }
      scanner.next();
    }
    return ParsedInline.none();
  }
}
