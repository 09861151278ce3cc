package org.examwright.reading.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Divides numbered lists where their numbers leap.
 *
 * <p>By the rules only the first number of a list counts; but after steps 1 and 2 of an answer,
 * number 4 is the next question.
 */
record ListNumbers(List<String> lines) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** A list as it is, or the lists that it is divided into. */
  List<Node> divided(OrderedList list) {
    RestartedNumbers.nest(list, this::number);
    List<Node> items = NodeText.children(list);
    List<Node> lists = new ArrayList<>();
    lists.add(list);
    OrderedList current = list;
    for (int i = 1; i < items.size(); i++) {
      int number = number(items.get(i));
      if (number > number(items.get(i - 1)) + 1) {
        OrderedList next = new OrderedList();
        next.setMarkerStartNumber(number);
        next.setMarkerDelimiter(list.getMarkerDelimiter());
        next.setTight(list.isTight());
        next.setSourceSpans(items.get(i).getSourceSpans());
        current.insertAfter(next);
        lists.add(next);
        current = next;
      }
      if (!current.equals(list)) {
        current.appendChild(items.get(i));
      }
    }
    return lists;
  }

  /** The number as it is written; 0 if it cannot be found. */
  private int number(Node item) {
    List<SourceSpan> spans = item.getSourceSpans();
    if (spans.isEmpty() || spans.getFirst().getLineIndex() >= lines.size()) {
      return 0;
    }
    String line = lines.get(spans.getFirst().getLineIndex());
    int column = spans.getFirst().getColumnIndex();
    Matcher number = NUMBER.matcher(line).region(Math.min(column, line.length()), line.length());
    return number.lookingAt() ? Integer.parseInt(number.group()) : 0;
  }
}
