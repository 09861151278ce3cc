package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
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

  /**
   * Goes through all lists and paragraphs of a tree that has just been built.
   *
   * @return what is left out of it since the boxes of options say the same
   */
  public static List<Node> understand(Node node) {
    CountedBullets.number(node);
    List<Node> keys = new ArrayList<>();
    SignedAnswers.mend(node);
    FilledBlanks.empty(node);
    understand(node, keys);
    return keys;
  }

  private static void understand(Node node, List<Node> keys) {
    RunOnQuestions.divide(node);
    List<Node> children = NodeText.children(node);
    children.forEach(child -> keys.addAll(HeadedLists.join(child)));
    MarksInFront.mend(children);
    for (Node child : children) {
      switch (child) {
        case Paragraph paragraph -> {
          BoxesSideBySide.divide(paragraph);
          EnclosedAnswers.divide(paragraph, isNumbered(paragraph));
          LabelsBehind.divide(paragraph);
          InlineOptions.divide(paragraph);
          BareLetters.mark(paragraph);
          SignLines.gather(paragraph);
          DotLines.list(paragraph);
        }
        case ListBlock list -> {
          BoxedItems.tick(list);
          if (list instanceof OrderedList ordered) {
            SecondColumn.apart(ordered);
          }
          understand(list, keys);
        }
        case TableBlock table -> TableOptions.list(table);
        case ListItem item -> understand(item, keys);
        case BlockQuote quote -> understand(quote, keys);
        case DetailsNode details -> understand(details, keys);
        default -> {} // commonmark's node types are open; in others are no options
      }
    }
    BareNumbers.mark(node);
    CalledQuestions.number(node);
  }

  /** Whether a paragraph is the first of an item with a number. */
  private static boolean isNumbered(Paragraph paragraph) {
    return paragraph.getPrevious() == null
        && paragraph.getParent() instanceof ListItem item
        && item.getParent() instanceof OrderedList;
  }
}
