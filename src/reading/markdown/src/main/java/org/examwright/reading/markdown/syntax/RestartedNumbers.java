package org.examwright.reading.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Puts numbered options into the numbered question above them where neither is indented.
 *
 * <p>By the rules, {@code 1. What?} above {@code 1. one} and {@code 2. two} is one list of three
 * items, since only its first number counts.
 */
final class RestartedNumbers {
  private final List<Node> items;
  private final int[] numbers;
  private final List<List<Node>> inner = new ArrayList<>();

  private RestartedNumbers(List<Node> items, ToIntFunction<Node> number) {
    this.items = items;
    this.numbers = items.stream().mapToInt(number).toArray();
  }

  /**
   * Puts the items of a list that begin anew at 1 into the item above them, if all numbers fit.
   *
   * @param number the number of an item as it is written
   */
  static void nest(OrderedList list, ToIntFunction<Node> number) {
    RestartedNumbers restarted = new RestartedNumbers(NodeText.children(list), number);
    if (restarted.fit()) {
      restarted.nest(list);
    }
  }

  /** Divides the items into those of questions and those of options. */
  private boolean fit() {
    if (items.size() < 3 || numbers[1] != 1) {
      return false;
    }
    int outer = numbers[0];
    int last = 0;
    inner.add(new ArrayList<>());
    for (int i = 1; i < items.size(); i++) {
      int value = numbers[i];
      boolean option = last == 0 ? value == 1 : value == last + 1;
      boolean question = last > 1 && value == outer + 1;
      if (option && !(question && isAnswered(items.get(i - 1)))) {
        inner.getLast().add(items.get(i));
        last = value;
      } else if (question) {
        inner.add(new ArrayList<>());
        outer = value;
        last = 0;
      } else {
        return false;
      }
    }
    return inner.stream().allMatch(options -> options.size() > 1)
        && (inner.size() > 1 || isAnswered(items.getLast()));
  }

  /** Whether an answer follows the words of an item. */
  private static boolean isAnswered(Node item) {
    return item.getLastChild() instanceof Paragraph paragraph
        && Line.of(paragraph).stream().skip(1).anyMatch(line -> Label.of(line.nodes()).isPresent());
  }

  private void nest(OrderedList list) {
    Node question = list.getFirstChild();
    for (List<Node> options : inner) {
      OrderedList nested = new OrderedList();
      nested.setMarkerStartNumber(1);
      nested.setMarkerDelimiter(list.getMarkerDelimiter());
      nested.setTight(true);
      nested.setSourceSpans(options.getFirst().getSourceSpans());
      Node next = options.getLast().getNext();
      options.forEach(nested::appendChild);
      question.appendChild(nested);
      question = next;
    }
  }
}
