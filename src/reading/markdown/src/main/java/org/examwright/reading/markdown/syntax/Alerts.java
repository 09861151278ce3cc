package org.examwright.reading.markdown.syntax;

import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Makes of GitHub's alerts quotes that begin with their word in bold.
 *
 * @see <a href="https://docs.github.com/get-started/writing-on-github">Alerts</a>
 */
final class Alerts implements PostProcessor {
  private static final Map<String, String> WORDS =
      Map.of(
          "[!NOTE]", "Note",
          "[!TIP]", "Tip",
          "[!IMPORTANT]", "Important",
          "[!WARNING]", "Warning",
          "[!CAUTION]", "Caution");

  @Override
  public Node process(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(BlockQuote quote) {
            if (quote.getFirstChild() instanceof Paragraph first
                && first.getFirstChild() instanceof Text mark) {
              begin(first, mark);
            }
            visitChildren(quote);
          }
        });
    return document;
  }

  private static void begin(Paragraph first, Text mark) {
    String word = WORDS.get(mark.getLiteral().strip());
    Node next = mark.getNext();
    if (word == null
        || !(next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak)) {
      return;
    }
    StrongEmphasis strong = new StrongEmphasis();
    strong.appendChild(new Text(word));
    Paragraph title = new Paragraph();
    title.setSourceSpans(first.getSourceSpans().subList(0, 1));
    title.appendChild(strong);
    first.insertBefore(title);
    mark.unlink();
    if (next == null) {
      first.unlink();
    } else {
      next.unlink();
    }
  }
}
