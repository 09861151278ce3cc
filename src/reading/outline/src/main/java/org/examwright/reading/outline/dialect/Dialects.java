package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
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
  /** What is written behind the fence of what is in no language. */
  private static final Set<String> NO_CODE = Set.of("text", "txt", "plain", "plaintext");

  private static final int FEW = 2;
  private static final int SEVERAL = 3;

  private final LineBeginnings beginnings;

  private Dialects(String text) {
    this.beginnings = LineBeginnings.of(text);
  }

  /**
   * Goes through all lists and paragraphs of a tree that has just been built.
   *
   * @param text of which it was built
   * @return what is left out of it since the boxes of options say the same
   */
  public static List<Node> understand(Node document, String text) {
    Dialects dialects = new Dialects(text);
    if (dialects.beginnings.items() >= SEVERAL) {
      CountedBullets.number(document);
    }
    List<Node> keys = new ArrayList<>();
    if (dialects.beginnings.answers() >= FEW) {
      SignedAnswers.mend(document);
    }
    if (dialects.beginnings.digits() >= FEW) {
      PartLines.raise(document);
    }
    if (text.contains("___")) {
      FilledBlanks.empty(document);
    }
    dialects.understand(document, keys);
    return keys;
  }

  private void understand(Node node, List<Node> keys) {
    if (beginnings.bold() >= FEW) {
      RunOnQuestions.divide(node);
    }
    List<Node> children = NodeText.children(node);
    if (beginnings.items() >= FEW) {
      children.forEach(child -> keys.addAll(HeadedLists.join(child)));
    }
    if (beginnings.brackets() >= FEW) {
      MarksInFront.mend(children);
    }
    for (Node child : children) {
      switch (child) {
        case Paragraph paragraph -> lines(paragraph);
        case ListBlock list -> {
          if (beginnings.hasBoxes()) {
            BoxedItems.tick(list);
          }
          if (beginnings.items() >= FEW) {
            TightLetters.space(list);
          }
          if (list instanceof OrderedList ordered) {
            SecondColumn.apart(ordered);
          }
          understand(list, keys);
        }
        case FencedCodeBlock code -> {
          String language = code.getInfo();
          if (language == null || language.isBlank() || NO_CODE.contains(language.strip())) {
            FencedOptions.open(code);
          }
        }
        case TableBlock table -> TableOptions.list(table);
        case ListItem item -> understand(item, keys);
        case BlockQuote quote -> understand(quote, keys);
        case DetailsNode details -> understand(details, keys);
        default -> {} // commonmark's node types are open; in others are no options
      }
    }
    if (beginnings.digits() >= SEVERAL) {
      BareNumbers.mark(node);
    }
    if (beginnings.bold() >= SEVERAL) {
      CalledQuestions.number(node);
    }
  }

  private void lines(Paragraph paragraph) {
    if (beginnings.hasBoxes()) {
      BoxesSideBySide.divide(paragraph);
    }
    if (beginnings.hasEnclosed()) {
      EnclosedAnswers.divide(paragraph, isNumbered(paragraph));
    }
    if (beginnings.hasLabels()) {
      LabelsBehind.divide(paragraph);
    }
    InlineOptions.divide(paragraph);
    if (beginnings.letters() >= SEVERAL) {
      BareLetters.mark(paragraph);
    }
    if (beginnings.signs() >= FEW) {
      SignLines.gather(paragraph);
      DotLines.list(paragraph);
    }
  }

  /** Whether a paragraph is the first of an item with a number. */
  private static boolean isNumbered(Paragraph paragraph) {
    return paragraph.getPrevious() == null
        && paragraph.getParent() instanceof ListItem item
        && item.getParent() instanceof OrderedList;
  }
}
