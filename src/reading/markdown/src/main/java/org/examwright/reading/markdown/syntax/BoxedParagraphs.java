package org.examwright.reading.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Makes a task list of paragraphs that begin with boxes and stand one after the other, with code
 * below them or without, at least one of them ticked and one not.
 */
final class BoxedParagraphs extends AbstractVisitor implements PostProcessor {
  @Override
  public Node process(Node document) {
    document.accept(this);
    return document;
  }

  @Override
  protected void visitChildren(Node parent) {
    if (parent instanceof Paragraph) {
      return;
    }
    List<Node> run = new ArrayList<>();
    if (!begins(parent)) {
      super.visitChildren(parent);
      return;
    }
    for (Node child : NodeText.children(parent)) {
      boolean boxed =
          child instanceof Paragraph
              && child.getFirstChild() instanceof Text text
              && BoxedLines.mayBegin(text.getLiteral())
              && BoxedLines.isBoxed(Line.first(child));
      if (boxed || (!run.isEmpty() && isCode(child))) {
        run.add(child);
      } else {
        list(run);
        run.clear();
      }
    }
    list(run);
    super.visitChildren(parent);
  }

  /** Whether one of the paragraphs directly in a node may begin with a box. */
  private static boolean begins(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph
          && child.getFirstChild() instanceof Text text
          && BoxedLines.mayBegin(text.getLiteral())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCode(Node node) {
    return node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
  }

  /** Puts a list in the place of a run of boxed paragraphs and the code below each of them. */
  private static void list(List<Node> run) {
    boolean ticked = false;
    boolean empty = false;
    for (Node node : run) {
      if (node instanceof Paragraph) {
        boolean tick = BoxedLines.isTicked(Line.first(node));
        ticked |= tick;
        empty |= !tick;
      }
    }
    if (!ticked || !empty) {
      return;
    }
    BulletList list = new BulletList();
    list.setTight(false);
    list.setSourceSpans(run.getFirst().getSourceSpans());
    run.getFirst().insertBefore(list);
    for (Node node : run) {
      if (node instanceof Paragraph) {
        list.appendChild(BoxedLines.item(Line.of(node)));
        node.unlink();
      } else {
        list.getLastChild().appendChild(node);
      }
    }
  }
}
