package org.examwright.reading.markdown.syntax;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Parses the short names of emoji, such as {@code :smile:}; several may follow each other.
 *
 * <p>A letter, digit or colon on the outside means that the colons are something else: a time, a
 * slice of Python, a name of C++.
 */
final class EmojiParser implements InlineContentParser, InlineContentParserFactory {
  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of(':');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    if (isWord(before)) {
      return ParsedInline.none();
    }
    StringBuilder found = new StringBuilder();
    Position end = scanner.position();
    while (scanner.next(':')) {
      String emoji = name(scanner);
      if (emoji == null) {
        break;
      }
      found.append(emoji);
      end = scanner.position();
    }
    scanner.setPosition(end);
    boolean withinAddress = before == '/' && scanner.peek() == '/';
    return found.isEmpty() || isWord(scanner.peekCodePoint()) || withinAddress
        ? ParsedInline.none()
        : ParsedInline.of(new Text(found.toString()), end);
  }

  private static @Nullable String name(Scanner scanner) {
    StringBuilder name = new StringBuilder();
    while (name.length() < EmojiNames.LONGEST && isOfName(scanner.peek())) {
      name.append(scanner.peek());
      scanner.next();
    }
    return !name.isEmpty() && scanner.next(':') ? EmojiNames.emoji(name.toString()) : null;
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
  }

  private static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || codePoint == ':';
  }
}
