package org.examwright.reading.markdown.syntax;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.PostProcessor;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.examwright.reading.outline.tree.BlankNode;
import org.jspecify.annotations.Nullable;

/**
 * Parses blanks such as <code>[[answer]]</code>; a bracket within one has a backslash before it.
 *
 * <p>Commonmark offers brackets to those who extend it only as possible links, the inner pair
 * alone: the outer left bracket has become text by then and is taken away when the tree is
 * complete.
 */
final class BlankProcessor implements LinkProcessor, PostProcessor {
  @Override
  public @Nullable LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
    Position start = scanner.position();
    String content = info.text(scanner).strip();
    boolean blank =
        info.destination() == null
            && info.label() == null
            && info.marker() == null
            && !content.isEmpty()
            && content.indexOf('\n') < 0
            && followsBracket(info.openingBracket())
            && scanner.next(']')
            && scanner.peek() != '('
            && scanner.peek() != '[';
    if (!blank) {
      scanner.setPosition(start);
      return LinkResult.none();
    }
    return LinkResult.replaceWith(new BlankNode(content), scanner.position());
  }

  @Override
  public Node process(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof BlankNode) {
              dropBracketBefore(node);
            }
            visitChildren(node);
          }
        });
    return document;
  }

  private static boolean followsBracket(Text opening) {
    return opening.getPrevious() instanceof Text before && before.getLiteral().endsWith("[");
  }

  private static void dropBracketBefore(Node blank) {
    if (blank.getPrevious() instanceof Text before) {
      String literal = before.getLiteral();
      before.setLiteral(literal.substring(0, literal.length() - 1));
    }
  }
}
