package org.examwright.reading.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.PostProcessor;
import org.examwright.reading.outline.tree.HtmlTag;
import org.jspecify.annotations.Nullable;

/** Makes of {@code <b>} and {@code <i>} what asterisks make, so that both mean the same to us. */
final class HtmlEmphasis extends AbstractVisitor implements PostProcessor {
  private static final int DEEPEST = 50;

  @Override
  public Node process(Node document) {
    document.accept(this);
    return document;
  }

  @Override
  protected void visitChildren(Node parent) {
    List<HtmlInline> open = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; ) {
      Node next = node.getNext();
      if (node instanceof HtmlInline html) {
        String tag = HtmlTag.name(html);
        if (isEmphasis(tag) && open.size() < DEEPEST) {
          open.add(html);
        } else if (tag.startsWith("/")) {
          HtmlInline opening = takeOpening(tag.substring(1), open);
          if (opening != null) {
            wrap(opening, html);
          }
        }
      }
      node = next;
    }
    super.visitChildren(parent);
  }

  /** The opening tag of a closing one; elements that overlap are left for rich text to divide. */
  private static @Nullable HtmlInline takeOpening(String tag, List<HtmlInline> open) {
    if (open.isEmpty()) {
      return null;
    }
    if (HtmlTag.name(open.getLast()).equals(tag)) {
      return open.removeLast();
    }
    if (open.stream().anyMatch(each -> HtmlTag.name(each).equals(tag))) {
      open.clear();
    }
    return null;
  }

  private static void wrap(HtmlInline opening, HtmlInline closing) {
    String tag = HtmlTag.name(opening);
    Node emphasis =
        tag.equals("b") || tag.equals("strong") ? new StrongEmphasis("**") : new Emphasis("*");
    emphasis.setSourceSpans(opening.getSourceSpans());
    for (Node node = opening.getNext(); node != null && !node.equals(closing); ) {
      Node next = node.getNext();
      emphasis.appendChild(node);
      node = next;
    }
    opening.insertBefore(emphasis);
    opening.unlink();
    closing.unlink();
    if (emphasis.getFirstChild() == null) {
      emphasis.unlink();
    }
  }

  private static boolean isEmphasis(String tag) {
    return switch (tag) {
      case "b", "strong", "i", "em" -> true;
      default -> false; // all others are for rich text to read
    };
  }
}
