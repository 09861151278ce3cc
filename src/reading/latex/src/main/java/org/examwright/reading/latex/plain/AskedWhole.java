package org.examwright.reading.latex.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.NodeText;

/** Decides whether what stands in an item is asked, and not offered or answered. */
final class AskedWhole {
  private static final Pattern NOTE_IN_FRONT =
      Pattern.compile("^[(\\[][^()\\[\\]]{1,20}[)\\]]\\s*");

  private static final Pattern CHOOSING =
      Pattern.compile(
          "(?iu)(?:choose|select|pick|identify|mark|tick|circle|check|name|find|wähle|kreuze|markiere"
              + "|choisi|coche|cochez|elige|elija|marca|marque|selecciona|scegli|segna|kies)");

  private static final Pattern LETTERED = Pattern.compile("\\*?[(\\[]?[a-zA-Z][).\\]] ");

  private AskedWhole() {}

  /** Whether words begin as an option does. */
  static boolean isLettered(String words) {
    return LETTERED.matcher(words).lookingAt();
  }

  /** Whether all that stands in an item is asked, and no part of it is an answer or an option. */
  static boolean isIn(List<Node> content) {
    int parts = 0;
    int asking = 0;
    for (Node node : content.subList(1, content.size())) {
      String words = NodeText.of(node).strip();
      if (AnswerLine.begins(words)
          || words.contains("✓")
          || words.startsWith("*")
          || hasBoldItem(node)) {
        return false;
      }
      boolean lettered = LETTERED.matcher(words).lookingAt();
      String behind = lettered ? words.substring(words.indexOf(' ')).strip() : words;
      parts += lettered ? 1 : 0;
      asking += lettered && (Wording.asks(behind) || Wording.isTask(behind)) ? 1 : 0;
    }
    return content.size() > 1 && (asking * 2 >= parts || tells(content.getFirst()));
  }

  /** Whether a text tells to do something, other than to choose. */
  private static boolean tells(Node node) {
    String words = NOTE_IN_FRONT.matcher(NodeText.of(node).strip()).replaceFirst("");
    return Wording.instructs(words) && !Wording.asks(words) && !CHOOSING.matcher(words).lookingAt();
  }

  /** Whether some items of a list are bold, as right options are. */
  private static boolean hasBoldItem(Node node) {
    if (!(node instanceof ListBlock)) {
      return node instanceof Paragraph
          && node.getLastChild() instanceof StrongEmphasis
          && LETTERED.matcher(NodeText.of(node)).lookingAt();
    }
    List<Node> items = NodeText.children(node);
    long bold = items.stream().filter(AskedWhole::isBold).count();
    return bold > 0 && bold < items.size();
  }

  private static boolean isBold(Node item) {
    return item.getFirstChild() instanceof Paragraph paragraph
        && paragraph.getFirstChild() instanceof StrongEmphasis strong
        && strong.getNext() == null;
  }
}
