package org.examwright.reading.markdown.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.commonmark.node.Block;
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

/** Parses options that are indented like code as paragraphs, each with the lines below it. */
final class IndentedChoiceParser extends AbstractBlockParser {
  private static final int CODE = 4;

  private final Paragraph node = new Paragraph();
  private final List<SourceLine> lines = new ArrayList<>();

  @Override
  public Block getBlock() {
    return node;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return state.isBlank() || state.getIndent() < CODE
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getNextNonSpaceIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    lines.add(line);
  }

  @Override
  public void parseInlines(InlineParser parser) {
    parser.parse(SourceLines.of(lines), node);
  }

  /** Begins at lines that were found to be options. */
  static final class Factory extends AbstractBlockParserFactory {
    private final BitSet options;

    /**
     * @param options which lines are some, counted from 0
     */
    Factory(BitSet options) {
      this.options = options;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      var place = state.getLine().getSourceSpan();
      return state.getIndent() >= CODE
              && place != null
              && options.get(place.getLineIndex())
              && !(matched.getMatchedBlockParser().getBlock() instanceof Paragraph)
          ? BlockStart.of(new IndentedChoiceParser()).atIndex(state.getNextNonSpaceIndex())
          : BlockStart.none();
    }
  }
}
