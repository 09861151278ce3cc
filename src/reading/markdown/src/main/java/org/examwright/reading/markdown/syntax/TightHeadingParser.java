package org.examwright.reading.markdown.syntax;

import org.commonmark.node.Heading;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Parses {@code ##Planets} as a heading.
 *
 * <p>By the rules a space has to stand behind the marks, which authors forget who see headings in
 * an editor that is not strict. One mark alone begins many other things.
 */
final class TightHeadingParser extends AbstractBlockParser {
  private static final int FEWEST = 2;
  private static final int MOST = 6;

  private final Heading node = new Heading();
  private final SourceLine words;

  private TightHeadingParser(int level, SourceLine words) {
    node.setLevel(level);
    this.words = words;
  }

  @Override
  public Heading getBlock() {
    return node;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void parseInlines(InlineParser parser) {
    parser.parse(SourceLines.of(words), node);
  }

  /** Begins at marks with a letter, a digit or emphasis directly behind them. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      int end = start;
      while (end < line.length() && line.charAt(end) == '#') {
        end++;
      }
      int level = end - start;
      if (state.getIndent() >= 4 || level < FEWEST || level > MOST || !isWord(line, end)) {
        return BlockStart.none();
      }
      SourceLine words = state.getLine().substring(end, withoutClosing(line, end));
      return BlockStart.of(new TightHeadingParser(level, words)).atIndex(line.length());
    }

    private static boolean isWord(CharSequence line, int at) {
      return at < line.length()
          && (Character.isLetterOrDigit(Character.codePointAt(line, at))
              || "*_¿¡«“„\"".indexOf(line.charAt(at)) >= 0);
    }

    /** Marks at the end of the line close it. */
    private static int withoutClosing(CharSequence line, int start) {
      int end = withoutSpace(line, start, line.length());
      int marks = end;
      while (marks > start && line.charAt(marks - 1) == '#') {
        marks--;
      }
      boolean closes = marks > start && Character.isWhitespace(line.charAt(marks - 1));
      return closes ? withoutSpace(line, start, marks) : end;
    }

    private static int withoutSpace(CharSequence line, int start, int from) {
      int end = from;
      while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
        end--;
      }
      return end;
    }
  }
}
