package org.examwright.reading.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
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
 * Parses a paragraph that begins with a formula of several lines, none of which begins a list or
 * makes a heading, as {@code + b} and {@code =} would elsewhere.
 *
 * <p>It ends with the formula, or at an empty line if the formula is never closed; what it holds is
 * left to {@link FormulaParser}.
 */
final class DisplayFormulaParser extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;

  private final String end;
  private final Lines block = new Lines();
  private final Paragraph paragraph = new Paragraph();
  private final List<SourceLine> lines = new ArrayList<>();
  private boolean closed;

  private DisplayFormulaParser(String end) {
    this.end = end;
  }

  /** What stands in the tree as long as lines come: within a paragraph, other blocks may begin. */
  private static final class Lines extends CustomBlock {}

  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= CODE_INDENT) {
        return BlockStart.none();
      }
      String line = state.getLine().getContent().toString();
      int at = state.getNextNonSpaceIndex();
      String end = line.startsWith("$$", at) ? "$$" : line.startsWith("\\[", at) ? "\\]" : "";
      return end.isEmpty() || line.indexOf(end, at + 2) >= 0 || closes(matched)
          ? BlockStart.none()
          : BlockStart.of(new DisplayFormulaParser(end)).atIndex(at);
    }
  }

  /** Whether the paragraph above has a formula that is open. */
  private static boolean closes(MatchedBlockParser matched) {
    String above = matched.getParagraphLines().getContent();
    int dollars = 0;
    for (int at = above.indexOf("$$"); at >= 0; at = above.indexOf("$$", at + 2)) {
      dollars++;
    }
    return dollars % 2 == 1;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return closed || state.isBlank()
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getNextNonSpaceIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    closed = !lines.isEmpty() && line.getContent().toString().contains(end);
    lines.add(line);
  }

  @Override
  public void closeBlock() {
    paragraph.setSourceSpans(block.getSourceSpans());
    block.insertAfter(paragraph);
    block.unlink();
  }

  @Override
  public void parseInlines(InlineParser inlines) {
    inlines.parse(SourceLines.of(lines), paragraph);
  }
}
