package org.examwright.reading.markdown.syntax;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Parses formulas; a price is none.
 *
 * <p>Between single dollars neither end is white space and no digit follows, so that {@code $5 and
 * $10} stays text.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#extension-tex_math_dollars">Pandoc's rule</a>
 */
final class FormulaParser implements InlineContentParser {
  /** Deeper braces are no formula that anybody wrote. */
  private static final int DEEPEST = 50;

  /** Delimiters that are known to come no more in this text: looking again would take long. */
  private final Set<String> exhausted = new HashSet<>();

  static InlineContentParserFactory factory() {
    return new InlineContentParserFactory() {
      @Override
      public Set<Character> getTriggerCharacters() {
        return Set.of('$', '\\');
      }

      @Override
      public InlineContentParser create() {
        return new FormulaParser();
      }
    };
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (scanner.next("$$")) {
      return until(scanner, "$$", true);
    }
    if (scanner.next("\\(")) {
      return until(scanner, "\\)", false);
    }
    if (!scanner.next('$') || Character.isWhitespace(scanner.peek())) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    while (scanner.find('$') >= 0) {
      String tex = scanner.getSource(start, scanner.position()).getContent();
      scanner.next();
      if (!tex.endsWith("\\")) {
        return Character.isWhitespace(tex.charAt(tex.length() - 1))
                || Character.isDigit(scanner.peek())
            ? ParsedInline.none()
            : formula(tex, false, scanner);
      }
    }
    return ParsedInline.none();
  }

  private ParsedInline until(Scanner scanner, String end, boolean display) {
    if (exhausted.contains(end)) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    while (scanner.find(end.charAt(0)) >= 0) {
      Position here = scanner.position();
      if (scanner.next(end)) {
        String tex = scanner.getSource(start, here).getContent().strip();
        return tex.isEmpty() ? ParsedInline.none() : formula(tex, display, scanner);
      }
      scanner.next();
      if (end.charAt(0) == '\\') {
        scanner.next();
      }
    }
    exhausted.add(end);
    return ParsedInline.none();
  }

  private static ParsedInline formula(String tex, boolean display, Scanner scanner) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < tex.length(); i++) {
      depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest > DEEPEST
        ? ParsedInline.none()
        : ParsedInline.of(new FormulaNode(tex, display), scanner.position());
  }
}
