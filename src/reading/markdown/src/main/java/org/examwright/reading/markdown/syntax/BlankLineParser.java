package org.examwright.reading.markdown.syntax;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Parses a line to write on: underscores with neither a letter nor a digit beside them, which by
 * the rules may make bold what stands between two of them, as in {@code (1)____, (2)____.} A line
 * that is itself bold, {@code a **____** of}, is no more than that.
 */
final class BlankLineParser implements InlineContentParser, InlineContentParserFactory {
  private static final int FEWEST = 3;
  private static final int MOST_ASTERISKS = 3;

  private final Set<Character> triggers;

  /**
   * @param bold whether there are underscores behind asterisks
   */
  BlankLineParser(boolean bold) {
    triggers = bold ? Set.of('_', '*') : Set.of('_');
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return triggers;
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    if (scanner.peek() == '*') {
      return before == '*' || before == '\\' ? ParsedInline.none() : emphasised(scanner);
    }
    int count = scanner.matchMultiple('_');
    return count < FEWEST || isOfWord(before) || isOfWord(scanner.peekCodePoint())
        ? ParsedInline.none()
        : ParsedInline.of(new Text("_".repeat(count)), scanner.position());
  }

  /** A line between as many asterisks on both sides. */
  private static ParsedInline emphasised(Scanner scanner) {
    int asterisks = scanner.matchMultiple('*');
    if (asterisks > MOST_ASTERISKS || scanner.peek() != '_') {
      return ParsedInline.none();
    }
    int count = scanner.matchMultiple('_');
    return count >= FEWEST && scanner.matchMultiple('*') == asterisks
        ? ParsedInline.of(new Text("_".repeat(count)), scanner.position())
        : ParsedInline.none();
  }

  /** Whether emphasis may begin or end at a character; another mark of emphasis is one, too. */
  private static boolean isOfWord(int character) {
    return Character.isLetterOrDigit(character) || "_*`~[]\\".indexOf(character) >= 0;
  }
}
