package org.examwright.reading.markdown.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.examwright.reading.outline.tree.DetailsNode;

/**
 * Parses {@code details} elements as containers of Markdown.
 *
 * <p>GitHub needs an empty line behind the tags before it takes what follows for Markdown; authors
 * forget it, and mean Markdown all the same.
 */
final class DetailsParser extends AbstractBlockParser {
  static final Pattern OPENING = Pattern.compile("(?i)<details(?:\\s[^>]*)?>[ \\t]*");
  private static final Pattern CLOSING = Pattern.compile("(?i)</details\\s*>");
  private static final Pattern CLOSING_LINE =
      Pattern.compile("(?i)(?:</?(?:b|p|br|i|em|strong|div|center)\\s*/?>\\s*)*+</details\\s*>");
  private static final Pattern NOTHING_BEHIND = Pattern.compile("(?i)(?:\\s|<br\\s*/?>|&nbsp;)*+");

  private final DetailsNode node = new DetailsNode();

  @Override
  public DetailsNode getBlock() {
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
  public void closeBlock() {
    node.close(false);
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (!node.isOpen()) {
      return BlockContinue.none();
    }
    BlockContinue goOn = BlockContinue.atIndex(state.getIndex());
    if (state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock
        || isInner(state.getActiveBlockParser().getBlock())) {
      return goOn;
    }
    CharSequence line = state.getLine().getContent();
    Matcher closing =
        CLOSING_LINE.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
    if (closing.lookingAt()) {
      node.close(true);
      boolean alone = NOTHING_BEHIND.matcher(line).region(closing.end(), line.length()).matches();
      return alone ? BlockContinue.finished() : BlockContinue.none();
    }
    closeBehind(line);
    return goOn;
  }

  /** Lets the element end with a line, if there is a closing tag in it that no other needs. */
  void closeBehind(CharSequence line) {
    if (count(CLOSING, line) > count(OPENING, line)) {
      node.close(true);
    }
  }

  private static long count(Pattern tag, CharSequence line) {
    return tag.matcher(line).results().count();
  }

  /** Whether another element, which is open within this one, is the first to be closed. */
  private boolean isInner(Block deepest) {
    for (Node at = deepest; at != null && !at.equals(node); at = at.getParent()) {
      if (at instanceof DetailsNode inner && inner.isOpen()) {
        return true;
      }
    }
    return false;
  }

  /** Begins an element at its tag, if that is the first in its line but for a closing one. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= 4) {
        return BlockStart.none();
      }
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      Matcher closing = CLOSING_LINE.matcher(line).region(start, line.length());
      int from = closing.lookingAt() ? closing.end() : start;
      Matcher opening = OPENING.matcher(line).region(from, line.length());
      if (!opening.lookingAt()) {
        return BlockStart.none();
      }
      DetailsParser details = new DetailsParser();
      Matcher summary = SummaryParser.OPENING.matcher(line).region(opening.end(), line.length());
      if (summary.lookingAt()) {
        return BlockStart.of(details, new SummaryParser(details)).atIndex(summary.end());
      }
      details.closeBehind(line.subSequence(opening.end(), line.length()));
      return BlockStart.of(details).atIndex(opening.end());
    }
  }
}
