package org.examwright.reading.outline.dialect;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Lines with letters directly below the last item of a list of words, which by the rules go on with
 * it, though they are what the items are to be matched with.
 */
final class SecondColumn {
  private static final int LONGEST = 80;

  private SecondColumn() {}

  /** Puts such lines into a paragraph behind the list. */
  static void apart(OrderedList list) {
    List<Node> items = NodeText.children(list);
    if (items.size() < 2
        || !(items.getLast().getFirstChild() instanceof Paragraph last)
        || last.getNext() != null
        || !items.subList(0, items.size() - 1).stream().allMatch(SecondColumn::isWords)) {
      return;
    }
    List<Line> lines = Line.of(last);
    if (lines.size() < 3
        || !isWords(lines.getFirst().text())
        || !areLettered(lines.subList(1, lines.size()))) {
      return;
    }
    Paragraph own = Line.paragraph(last.getSourceSpans(), lines.subList(0, 1));
    list.insertAfter(Line.paragraph(lines.get(1).place(), lines.subList(1, lines.size())));
    last.insertBefore(own);
    last.unlink();
  }

  private static boolean isWords(Node item) {
    return item.getFirstChild() instanceof Paragraph paragraph
        && paragraph.getNext() == null
        && Line.of(paragraph).size() == 1
        && isWords(NodeText.of(paragraph));
  }

  private static boolean isWords(String text) {
    return text.length() <= LONGEST && !Wording.asksForOption(text) && !Wording.hasBlank(text);
  }

  private static boolean areLettered(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      char letter = (char) ('A' + i);
      if (LineStart.of(lines.get(i).text()).filter(start -> start.is(letter)).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
