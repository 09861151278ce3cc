package org.examwright.reading.markdown.syntax;

import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.examwright.reading.outline.tree.PlainTextNode;

/** Parses what stands between lines of {@code <div class="text">} and {@code </div>}. */
final class PlainTextParser extends AbstractBlockParser {
  private static final String BEGIN = "<div class=\"text\">";
  private static final String END = "</div>";

  private final PlainTextNode node = new PlainTextNode();

  @Override
  public PlainTextNode getBlock() {
    return node;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    boolean ends =
        rest(state).equals(END)
            && !(state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock);
    return ends ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
  }

  private static String rest(ParserState state) {
    CharSequence line = state.getLine().getContent();
    return line.subSequence(Math.min(state.getIndex(), line.length()), line.length())
        .toString()
        .strip();
  }

  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      return rest(state).equals(BEGIN) && state.getIndent() < 4
          ? BlockStart.of(new PlainTextParser()).atIndex(state.getLine().getContent().length())
          : BlockStart.none();
    }
  }
}
