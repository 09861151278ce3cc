package org.examwright.reading.markdown.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.PostProcessor;
import org.examwright.reading.source.html.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds tags such as {@code <solution>} that HTML has not, alone on a line and closed on another:
 * their author means markup. Those that nothing closes are words, such as {@code <name>}.
 */
final class PairedTags implements PostProcessor {
  private static final Pattern TAG =
      Pattern.compile("\\s*<(/?)([A-Za-z][A-Za-z0-9]*)\\s*>\\s*", Pattern.CASE_INSENSITIVE);

  /** More that are open at once are no markup. */
  private static final int DEEPEST = 100;

  /** The name of an element that HTML has not, if a line is nothing but its tag. */
  static boolean isUnknown(CharSequence line) {
    Matcher tag = TAG.matcher(line);
    return tag.matches() && !Elements.isKnown(tag.group(2));
  }

  @Override
  public Node process(Node document) {
    Deque<Node> open = new ArrayDeque<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock block) {
            if (isUnknown(block.getLiteral())) {
              tag(block, block.getLiteral(), open);
            }
          }

          @Override
          public void visit(HtmlInline inline) {
            if (isUnknown(inline.getLiteral()) && isAlone(inline)) {
              tag(inline, inline.getLiteral(), open);
            }
          }
        });
    return document;
  }

  private static boolean isAlone(Node node) {
    return isEnd(node.getPrevious()) && isEnd(node.getNext());
  }

  private static boolean isEnd(@Nullable Node node) {
    return node == null || node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static void tag(Node node, String literal, Deque<Node> open) {
    String name = name(literal);
    if (!name.startsWith("/")) {
      if (open.size() < DEEPEST) {
        open.push(node);
      }
      return;
    }
    String opening = name.substring(1);
    if (open.stream().anyMatch(each -> nameOf(each).equals(opening))) {
      Node begin = open.pop();
      while (!nameOf(begin).equals(opening)) {
        begin = open.pop();
      }
      pair(begin);
      pair(node);
    }
  }

  /** Says so by a blank that the tag may have, since what reads the tree may copy it. */
  private static void pair(Node node) {
    if (node instanceof HtmlInline inline) {
      inline.setLiteral(inline.getLiteral().replaceFirst("\\s*>", " >"));
    } else if (node instanceof HtmlBlock block) {
      block.setLiteral(block.getLiteral().replaceFirst("\\s*>", " >"));
    }
  }

  private static String nameOf(Node node) {
    return name(
        node instanceof HtmlInline inline ? inline.getLiteral() : ((HtmlBlock) node).getLiteral());
  }

  private static String name(String literal) {
    return literal.replaceAll("[<>\\s]", "").toLowerCase(Locale.ROOT);
  }
}
