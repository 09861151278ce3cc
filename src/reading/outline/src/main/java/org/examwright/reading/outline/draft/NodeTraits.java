package org.examwright.reading.outline.draft;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.examwright.reading.outline.tree.HtmlTag;
import org.examwright.reading.outline.tree.NodeText;

/** What can be seen of a node at a glance. */
public final class NodeTraits {
  private static final Set<String> PICTURES = Set.of("img", "svg", "picture", "video");

  private static final Pattern SPACE =
      Pattern.compile(
          "(?is)\\p{javaWhitespace}++|</?(?:br|hr|p|b|center|div)\\b[^>]*+>|&nbsp;|<!--.*?-->");

  private NodeTraits() {}

  /** Whether a node shows a picture, itself or in something around it. */
  public static boolean isPicture(Node node) {
    return node instanceof Image
        || (node instanceof HtmlInline html && PICTURES.contains(HtmlTag.name(html)))
        || NodeText.children(node).stream().anyMatch(NodeTraits::isPicture);
  }

  /** Whether nodes have neither words nor a picture. */
  public static boolean saysNothing(List<Node> nodes) {
    return NodeText.of(nodes).isBlank() && nodes.stream().noneMatch(NodeTraits::isPicture);
  }

  /** Whether a node only sets apart what stands around it. */
  public static boolean isSpacer(Node node) {
    return node instanceof ThematicBreak
        || (node instanceof HtmlBlock html && isSpace(html.getLiteral()));
  }

  /** Looked at from its beginning, so that what is opened and never closed is read once. */
  private static boolean isSpace(String html) {
    Matcher space = SPACE.matcher(html);
    int end = 0;
    while (space.region(end, html.length()).lookingAt()) {
      end = space.end();
    }
    return end == html.length();
  }

  /** The line on which a node begins, counted from 1; 1 if that is not known. */
  public static int firstLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
  }

  /** The line on which a node ends, counted from 1. */
  public static int lastLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.getLast().getLineIndex() + 1;
  }
}
