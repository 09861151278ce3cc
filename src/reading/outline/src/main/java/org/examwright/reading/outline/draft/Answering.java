package org.examwright.reading.outline.draft;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.tree.DetailsNode;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/** Sees from afar that there are options or an answer among some blocks. */
public final class Answering {
  private Answering() {}

  /** Whether one of some blocks offers options or gives an answer. */
  public static boolean isIn(List<Node> blocks) {
    for (Node block : blocks) {
      if (isOptions(block) || isAnswer(block)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some blocks gives an answer. */
  public static boolean answers(List<Node> blocks) {
    for (Node block : blocks) {
      if (isAnswer(block)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a block is a list with boxes or letters, or a paragraph with letters. */
  public static boolean isOptions(Node block) {
    return switch (block) {
      case ListBlock list -> isBoxed(list) || isLettered(list);
      case Paragraph paragraph -> letters(paragraph) >= 2;
      default -> false; // commonmark's node types are open
    };
  }

  public static boolean isBoxed(ListBlock list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item.getFirstChild() instanceof TaskListItemMarker) {
        return true;
      }
    }
    return false;
  }

  /** Whether the items begin with A, B and so on; an answer may follow them. */
  public static boolean isLettered(ListBlock list) {
    char expected = 'A';
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Optional<LineStart> start =
          item.getFirstChild() instanceof Paragraph text
              ? LineStart.of(Line.first(text).text())
              : Optional.empty();
      if (start.isEmpty() || !start.get().is(expected)) {
        break;
      }
      expected++;
    }
    return expected > 'B';
  }

  /** Whether a paragraph has both a question and, in lines below it, options. */
  public static boolean asksItself(Node block) {
    return block instanceof Paragraph paragraph
        && letters(paragraph) >= 2
        && LineStart.of(Line.first(paragraph).text()).isEmpty();
  }

  /** How many lines of a paragraph begin with A, B and so on. */
  private static int letters(Paragraph paragraph) {
    int found = 0;
    for (Line line : Line.of(paragraph)) {
      Optional<LineStart> start = LineStart.of(line.text());
      if (start.isPresent() && start.get().is((char) ('A' + found))) {
        found++;
      }
    }
    return found;
  }

  private static boolean isAnswer(Node block) {
    return switch (block) {
      case Paragraph paragraph -> isAnswer(paragraph);
      case Heading heading ->
          Label.ofHeading(NodeText.of(heading))
              .filter(found -> found.label().equals(Label.ANSWER))
              .isPresent();
      case DetailsNode details -> isLabel(details);
      case ListBlock list -> isAnswerIn(list);
      default -> false; // commonmark's node types are open
    };
  }

  private static boolean isAnswer(Paragraph paragraph) {
    for (Line line : Line.of(paragraph)) {
      if (Label.of(line.nodes()).filter(found -> found.label() == Label.ANSWER).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnswerIn(ListBlock list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item.getFirstChild() instanceof Paragraph paragraph && isAnswer(paragraph)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something to unfold belongs to the question above it. */
  public static boolean isLabel(DetailsNode details) {
    return details.summary().isEmpty()
        || details.summary().flatMap(summary -> Label.ofPhrase(NodeText.of(summary))).isPresent();
  }
}
