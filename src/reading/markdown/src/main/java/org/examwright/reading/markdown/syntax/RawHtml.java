package org.examwright.reading.markdown.syntax;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.PostProcessor;

/**
 * Makes HTML of what Quarto and Pandoc have as code that is none, behind <code>```{=html}</code>.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#extension-raw_attribute">Pandoc's raw blocks</a>
 */
final class RawHtml extends AbstractVisitor implements PostProcessor {
  @Override
  public Node process(Node document) {
    document.accept(this);
    return document;
  }

  @Override
  public void visit(Paragraph paragraph) {} // no block stands in it

  @Override
  public void visit(FencedCodeBlock code) {
    String info = code.getInfo() == null ? "" : code.getInfo().strip();
    if (!info.startsWith("{") || !info.matches("\\{=html[45]?}") || code.getLiteral().isBlank()) {
      return;
    }
    HtmlBlock html = new HtmlBlock();
    html.setLiteral(code.getLiteral().stripTrailing());
    html.setSourceSpans(code.getSourceSpans());
    code.insertBefore(html);
    code.unlink();
  }
}
