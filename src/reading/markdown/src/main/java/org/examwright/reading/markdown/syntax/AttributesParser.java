package org.examwright.reading.markdown.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.examwright.reading.outline.notation.QuotedValue;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.outline.tree.AttributesNode;

/**
 * Parses attributes in braces on one line; anything else in braces stays text.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#extension-attributes">Pandoc's attributes</a>
 */
final class AttributesParser implements InlineContentParser, InlineContentParserFactory {
  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('{');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    scanner.next();
    return attributes(scanner)
        .map(
            attributes ->
                ParsedInline.of(
                    new AttributesNode(
                        attributes, scanner.getSource(start, scanner.position()).getContent()),
                    scanner.position()))
        .orElseGet(ParsedInline::none);
  }

  private static Optional<Attributes> attributes(Scanner scanner) {
    List<String> ids = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    Map<String, String> values = new LinkedHashMap<>();
    List<String> repeated = new ArrayList<>();
    while (true) {
      boolean first = ids.isEmpty() && classes.isEmpty() && values.isEmpty();
      boolean spaced = spaces(scanner) || first;
      if (scanner.next('}')) {
        return ids.isEmpty() && classes.isEmpty() && values.isEmpty()
            ? Optional.empty()
            : Optional.of(new Attributes(ids, classes, values, repeated));
      }
      if (!spaced) {
        return Optional.empty();
      }
      if (scanner.next('#') || scanner.next('.')) {
        boolean id = scanner.peekPreviousCodePoint() == '#';
        String word = word(scanner);
        if (word.isEmpty()) {
          return Optional.empty();
        }
        (id ? ids : classes).add(word);
      } else {
        String key = word(scanner);
        if (key.isEmpty() || !scanner.next('=')) {
          return Optional.empty();
        }
        Optional<String> value = value(scanner);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        if (values.put(key, value.get()) != null) {
          repeated.add(key);
        }
      }
    }
  }

  private static boolean spaces(Scanner scanner) {
    boolean any = false;
    while (scanner.next(' ') || scanner.next('\t')) {
      any = true;
    }
    return any;
  }

  private static String word(Scanner scanner) {
    StringBuilder word = new StringBuilder();
    while (isWord(scanner.peek())) {
      word.append(scanner.peek());
      scanner.next();
    }
    return word.toString();
  }

  private static Optional<String> value(Scanner scanner) {
    char quote = scanner.peek();
    if (quote != '"' && quote != '\'') {
      String word = word(scanner);
      return word.isEmpty() ? Optional.empty() : Optional.of(word);
    }
    scanner.next();
    StringBuilder value = new StringBuilder();
    while (scanner.peek() != quote) {
      if (scanner.peek() == Scanner.END || scanner.peek() == '\n') {
        return Optional.empty();
      }
      if (scanner.next('\\') && scanner.peek() != quote && scanner.peek() != '\\') {
        value.append('\\');
        continue;
      }
      value.append(scanner.peek());
      scanner.next();
    }
    scanner.next();
    return Optional.of(QuotedValue.decoded(value.toString()));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "-_.:+,/%".indexOf(c) >= 0;
  }
}
