package org.examwright.reading.outline.dialect;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.tree.DetailsNode;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Makes the tree of a file say what its author means where options are written in a way of their
 * own.
 *
 * <p>This belongs to the building of the tree, which is never changed afterwards.
 */
public final class Dialects {
  private Dialects() {}

  /** Goes through all lists and paragraphs of a tree that has just been built. */
  public static void understand(Node node) {
    List<Node> children = NodeText.children(node);
    children.forEach(HeadedLists::join);
    for (Node child : children) {
      switch (child) {
        case Paragraph paragraph -> {
          InlineOptions.divide(paragraph);
          BareLetters.mark(paragraph);
          SignLines.gather(paragraph);
        }
        case ListBlock list -> {
          BoxedItems.tick(list);
          understand(list);
        }
        case TableBlock table -> TableOptions.list(table);
        case ListItem item -> understand(item);
        case BlockQuote quote -> understand(quote);
        case DetailsNode details -> understand(details);
        default -> {} // commonmark's node types are open; in others are no options
      }
    }
  }
}
