package org.examwright.reading.markdown.syntax;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.examwright.reading.outline.tree.FormulaNode;

/** Parses formulas between each of their pairs of delimiters; see {@link Dollars} for prices. */
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
    int before = scanner.peekPreviousCodePoint();
    if (scanner.next("$$")) {
      return until(scanner, "$$", "$$", true);
    }
    if (scanner.next("$`")) {
      return until(scanner, "$`", "`$", false);
    }
    if (scanner.next('$')) {
      return Dollars.mayOpen(before, scanner) ? untilDollar(scanner) : ParsedInline.none();
    }
    if (PackageCommand.begins(scanner)) {
      return PackageCommand.at(scanner)
          .map(command -> formula(command, false, scanner))
          .orElseGet(ParsedInline::none);
    }
    if (scanner.next("\\(")) {
      return until(scanner, "\\(", "\\)", false);
    }
    return (before == '\n' || before == Scanner.END) && scanner.next("\\[")
        ? until(scanner, "\\[", "\\]", true)
        : ParsedInline.none();
  }

  private ParsedInline untilDollar(Scanner scanner) {
    Position start = scanner.position();
    if (!find(scanner, "$", "$")) {
      return ParsedInline.none();
    }
    int last = scanner.peekPreviousCodePoint();
    String tex = scanner.getSource(start, scanner.position()).getContent();
    scanner.next();
    return Dollars.mayClose(last, scanner) && tex.indexOf('`') < 0 && !Dollars.isBetweenPrices(tex)
        ? formula(tex, false, scanner)
        : ParsedInline.none();
  }

  private ParsedInline until(Scanner scanner, String begin, String end, boolean display) {
    Position start = scanner.position();
    if (!find(scanner, begin, end)) {
      return ParsedInline.none();
    }
    String tex = scanner.getSource(start, scanner.position()).getContent().strip();
    scanner.next(end);
    boolean codeBegins = !end.equals("`$") && !end.equals("\\]") && tex.indexOf('`') >= 0;
    boolean lineIsBold = tex.contains("**\n"); // a question's own line
    boolean bracketsInText = end.equals("\\]") && !endsLine(scanner);
    return tex.isEmpty() || codeBegins || lineIsBold || bracketsInText
        ? ParsedInline.none()
        : formula(tex, display, scanner);
  }

  /**
   * Goes to the next {@code end} that no backslash stands before. Another beginning stops the
   * search, so that thousands of beginnings do not each read to the same end.
   */
  private boolean find(Scanner scanner, String begin, String end) {
    if (exhausted.contains(end)) {
      return false;
    }
    while (scanner.hasNext()) {
      Position here = scanner.position();
      if (scanner.next(end)) {
        scanner.setPosition(here);
        return true;
      }
      if (scanner.next(begin)) {
        return false;
      }
      boolean escape = scanner.next('\\');
      if (!escape || scanner.hasNext()) {
        scanner.next();
      }
    }
    exhausted.add(end);
    return false;
  }

  /** A bracket with a backslash is a bracket, unless it has the line for itself. */
  private static boolean endsLine(Scanner scanner) {
    Position here = scanner.position();
    while (".,;: \t".indexOf(scanner.peek()) >= 0) {
      scanner.next();
    }
    boolean ends = scanner.peek() == '\n' || scanner.peek() == Scanner.END;
    scanner.setPosition(here);
    return ends;
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
