package org.examwright.reading.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/**
 * Takes from code the blanks that are left of a tab before its fence.
 *
 * <p>A tab that a list item takes a part of leaves the rest to the fence, and by the rules to each
 * line of the code as well, though its author has indented all of them alike.
 */
final class FenceTabs extends AbstractVisitor {
  private final List<String> lines;

  private FenceTabs(List<String> lines) {
    this.lines = lines;
  }

  /**
   * Changes the code of a document.
   *
   * @param markdown that the document was made of
   */
  static void close(Node document, String markdown) {
    document.accept(new FenceTabs(markdown.lines().toList()));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    Integer indent = code.getFenceIndent();
    if (indent == null || indent == 0 || code.getSourceSpans().isEmpty()) {
      return;
    }
    int at = code.getSourceSpans().getFirst().getLineIndex() + 1;
    List<String> literal = new ArrayList<>();
    for (String line : code.getLiteral().split("\n", -1)) {
      boolean written = at >= lines.size() || lines.get(at).endsWith(line);
      literal.add(written ? line : line.replaceFirst("^ {1," + indent + "}", ""));
      at++;
    }
    code.setLiteral(String.join("\n", literal));
  }
}
