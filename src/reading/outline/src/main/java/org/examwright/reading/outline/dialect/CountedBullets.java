package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Bulleted options whose keys count them: {@code Answer: 2} is the second one.
 *
 * <p>One such answer may be a number that was asked for; where most lists of a file have one, and
 * none is too large, they are counted.
 */
final class CountedBullets {
  private static final int FEWEST = 3;
  private static final int MOST_OPTIONS = 8;
  private static final Pattern NUMBER = Pattern.compile("\\s*[(\\[]?([1-9])[)\\].]?\\s*");

  private final List<BulletList> counted = new ArrayList<>();
  private int others;

  private CountedBullets() {}

  /** Gives the items of such lists their numbers. */
  static void number(Node document) {
    CountedBullets bullets = new CountedBullets();
    bullets.learn(document);
    if (bullets.counted.size() >= FEWEST && bullets.others == 0) {
      bullets.counted.forEach(CountedBullets::number);
    }
  }

  private void learn(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof BulletList list) {
        key(list).ifPresent(key -> learn(list, key));
      }
      if (!(node instanceof Paragraph)) {
        learn(node);
      }
    }
  }

  private void learn(BulletList list, String key) {
    List<Node> items = NodeText.children(list);
    Matcher number = NUMBER.matcher(key);
    boolean counts =
        number.matches()
            && items.size() > 1
            && items.size() <= MOST_OPTIONS
            && Integer.parseInt(number.group(1)) <= items.size()
            && items.stream().noneMatch(item -> NodeText.of(item).strip().equals(number.group(1)));
    if (counts) {
      counted.add(list);
    } else {
      others++;
    }
  }

  /** What the line below the last item says that the answer is. */
  private static Optional<String> key(ListBlock list) {
    Node last = list.getLastChild() == null ? null : list.getLastChild().getLastChild();
    if (last instanceof Paragraph paragraph) {
      List<Line> lines = Line.of(paragraph);
      for (Line line : lines.subList(1, lines.size())) {
        Optional<String> key = key(line);
        if (key.isPresent()) {
          return key;
        }
      }
    }
    return list.getNext() instanceof Paragraph next ? key(Line.first(next)) : Optional.empty();
  }

  private static Optional<String> key(Line line) {
    return Label.of(line.nodes())
        .filter(found -> found.label().equals(Label.ANSWER))
        .map(found -> line.text().substring(found.length()));
  }

  private static void number(BulletList list) {
    OrderedList numbered = new OrderedList();
    numbered.setMarkerStartNumber(1);
    numbered.setMarkerDelimiter(".");
    numbered.setTight(list.isTight());
    numbered.setSourceSpans(list.getSourceSpans());
    NodeText.children(list).forEach(numbered::appendChild);
    list.insertBefore(numbered);
    list.unlink();
  }
}
