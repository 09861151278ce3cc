package org.examwright.reading.markdown.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.examwright.reading.outline.tree.SummaryNode;

/** Parses the {@code summary} of a {@code details} element, up to its closing tag. */
final class SummaryParser extends AbstractBlockParser {
  static final Pattern OPENING = Pattern.compile("(?i)<summary(?:\\s[^>]*)?>[ \\t]*");
  private static final Pattern CLOSING = Pattern.compile("(?i)</summary\\s*>");
  private static final Pattern TAGS_ALONE =
      Pattern.compile("(?i)(?:\\s|&nbsp;|</?(?:b|p|br|i|em|strong|div|center|details)\\b[^>]*>)*+");
  private static final Pattern ITEM = Pattern.compile("[-*+•]\\s.*|\\d+[.)]\\s.*", Pattern.DOTALL);
  private static final int LONGEST = 60;

  private final DetailsParser details;
  private final SummaryNode node = new SummaryNode();
  private final SourceLines lines = SourceLines.empty();
  private final SourceLines behind = SourceLines.empty();
  private boolean closed;

  SummaryParser(DetailsParser details) {
    this.details = details;
  }

  @Override
  public SummaryNode getBlock() {
    return node;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return closed || lines.getLines().size() >= LONGEST || !details.getBlock().isOpen()
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    CharSequence content = line.getContent();
    Matcher closing = CLOSING.matcher(content);
    if (!closing.find()) {
      lines.addLine(trimmed(line));
      return;
    }
    closed = true;
    lines.addLine(trimmed(line.substring(0, closing.start())));
    SourceLine rest = line.substring(closing.end(), content.length());
    if (!TAGS_ALONE.matcher(rest.getContent()).matches()) {
      behind.addLine(rest);
    }
    details.closeBehind(rest.getContent());
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    inlineParser.parse(lines, node);
    keepItemsApart();
    if (!behind.isEmpty()) {
      Paragraph paragraph = new Paragraph();
      paragraph.setSourceSpans(behind.getSourceSpans());
      inlineParser.parse(behind, paragraph);
      node.insertAfter(paragraph);
    }
  }

  /** A list cannot stand in a summary, but people write it there. */
  private void keepItemsApart() {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof SoftLineBreak
          && child.getNext() instanceof Text text
          && ITEM.matcher(text.getLiteral()).matches()) {
        HardLineBreak hard = new HardLineBreak();
        child.insertAfter(hard);
        child.unlink();
        child = hard;
      }
    }
  }

  private static SourceLine trimmed(SourceLine line) {
    CharSequence content = line.getContent();
    int start = 0;
    int end = content.length();
    while (start < end && Character.isWhitespace(content.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  /** Begins a summary as the first thing in a {@code details} element. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (!(matched.getMatchedBlockParser() instanceof DetailsParser details)
          || details.getBlock().getFirstChild() != null) {
        return BlockStart.none();
      }
      CharSequence line = state.getLine().getContent();
      Matcher opening = OPENING.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
      return opening.lookingAt()
          ? BlockStart.of(new SummaryParser(details)).atIndex(opening.end())
          : BlockStart.none();
    }
  }
}
