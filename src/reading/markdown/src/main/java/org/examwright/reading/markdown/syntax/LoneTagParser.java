package org.examwright.reading.markdown.syntax;

import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.examwright.reading.outline.tree.DetailsNode;

/**
 * Parses a line of nothing but {@code <br>} or a tag that HTML has not, and within {@code details}
 * of {@code <p>} or {@code <b>}, as a block that ends with the line.
 *
 * <p>By the rules it would make raw HTML of all lines up to the next empty one, which nobody who
 * writes it means.
 */
final class LoneTagParser extends AbstractBlockParser {
  private static final Pattern BREAKS = Pattern.compile("(?i)(?:<br\\s*/?>|</br>|&nbsp;|\\s)++");
  private static final Pattern WRAPPERS =
      Pattern.compile("(?i)(?:</?(?:p|b|br|i|em|strong|div|center)\\b[^>]*>|\\s)++");

  private final HtmlBlock node = new HtmlBlock();

  @Override
  public HtmlBlock getBlock() {
    return node;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void addLine(SourceLine line) {
    node.setLiteral(line.getContent().toString());
  }

  /** Begins at such a line, unless it goes on with a paragraph. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4
          || start >= line.length()
          || (line.charAt(start) != '<' && line.charAt(start) != '&')
          || !matched.getParagraphLines().isEmpty()) {
        return BlockStart.none();
      }
      CharSequence rest = line.subSequence(start, line.length());
      boolean lone =
          BREAKS.matcher(rest).matches()
              || PairedTags.isUnknown(rest)
              || (isInDetails(matched.getMatchedBlockParser().getBlock())
                  && WRAPPERS.matcher(rest).matches());
      return lone ? BlockStart.of(new LoneTagParser()).atIndex(start) : BlockStart.none();
    }

    private static boolean isInDetails(Node node) {
      for (Node at = node; at != null; at = at.getParent()) {
        if (at instanceof DetailsNode) {
          return true;
        }
      }
      return false;
    }
  }
}
