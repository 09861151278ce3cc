package org.examwright.reading.markdown.syntax;

import java.util.Locale;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds blocks that have a beginning and no end, and so hold everything behind them. */
public final class UnclosedBlocks extends AbstractVisitor {
  /** Blocks of HTML that empty lines do not end; the others are harmless. */
  private static final Map<String, String> ENDS =
      Map.of(
          "<!--", "-->",
          "<pre", "</pre>",
          "<script", "</script>",
          "<style", "</style>",
          "<textarea", "</textarea>");

  /** Is told of such a block. */
  @FunctionalInterface
  public interface Found {
    /**
     * Takes such a block.
     *
     * @param what what kind of block it is
     * @param end what would end it
     */
    void accept(Node block, String what, String end);
  }

  private final Found found;

  public UnclosedBlocks(Found found) {
    this.found = found;
  }

  @Override
  public void visit(Paragraph paragraph) {} // no block stands in it

  @Override
  public void visit(FencedCodeBlock code) {
    if (code.getClosingFenceLength() == null) {
      Integer length = code.getOpeningFenceLength();
      found.accept(
          code, "code block", code.getFenceCharacter().repeat(length == null ? 3 : length));
    }
  }

  @Override
  public void visit(HtmlBlock html) {
    String literal = html.getLiteral().toLowerCase(Locale.ROOT);
    ENDS.forEach(
        (begin, end) -> {
          if (literal.startsWith(begin) && !literal.contains(end)) {
            found.accept(html, begin.equals("<!--") ? "comment" : "`" + begin + ">`", end);
          }
        });
  }
}
