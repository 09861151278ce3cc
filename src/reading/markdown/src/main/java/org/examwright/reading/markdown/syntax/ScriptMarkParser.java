package org.examwright.reading.markdown.syntax;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Parses single tildes and carets, and blanks behind a backslash. */
final class ScriptMarkParser implements InlineContentParser, InlineContentParserFactory {
  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('~', '^', '\\');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    char sign = scanner.peek();
    scanner.next();
    if (sign == '\\') {
      boolean blank = scanner.next(' ') && !Character.isWhitespace(scanner.peek());
      return blank && scanner.peek() != Scanner.END
          ? ParsedInline.of(new ScriptMark(ScriptMark.BLANK), scanner.position())
          : ParsedInline.none();
    }
    return before == sign || scanner.peek() == sign
        ? ParsedInline.none()
        : ParsedInline.of(new ScriptMark(String.valueOf(sign)), scanner.position());
  }
}
