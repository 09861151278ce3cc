package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.examwright.reading.outline.options.SumKey;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Options that are numbered 01, 02, 04, 08, of which the sum of the right ones is the answer, as
 * entrance exams in Brazil have them.
 */
final class SumOptions {
  private static final int FEWEST = 3;
  private static final int MOST = 8;
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*[(\\[]?\\s?(\\d{1,3})\\s?[)\\].–-]+\\s+(?=\\S)");

  private final List<Node> options = new ArrayList<>();
  private final List<Line> pending = new ArrayList<>();
  private Optional<Node> above = Optional.empty();
  private Optional<Node> behind = Optional.empty();
  private Optional<SumKey> key = Optional.empty();
  private List<SourceSpan> place = List.of();

  private SumOptions() {}

  /** Blocks with letters for options that are numbered so, if a sum below them says which. */
  static List<Node> lettered(List<Node> blocks) {
    List<Node> lettered = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      SumOptions found = new SumOptions();
      int end = found.read(blocks, at);
      if (end > at) {
        lettered.addAll(found.blocks());
        at = end;
      } else {
        lettered.add(blocks.get(at));
        at++;
      }
    }
    return lettered;
  }

  /**
   * Reads options from a block on.
   *
   * @return behind which block they end with their sum; that block itself if they do not
   */
  private int read(List<Node> blocks, int from) {
    int at = from;
    boolean goesOn = true;
    while (goesOn && at < blocks.size() && key.isEmpty() && options.size() <= MOST) {
      goesOn =
          switch (blocks.get(at)) {
            case OrderedList list -> items(list);
            case Paragraph paragraph -> lines(Line.of(paragraph), paragraph);
            default -> false; // commonmark's node types are open
          };
      at++;
    }
    int count = options.size();
    return count >= FEWEST
            && count <= MOST
            && key.filter(sum -> sum.value() > 0 && sum.value() < 1 << count).isPresent()
        ? at
        : from;
  }

  private boolean items(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    int number = start == null ? 1 : start;
    List<Node> items = NodeText.children(list);
    boolean plain =
        items.stream()
            .map(NodeText::children)
            .allMatch(blocks -> blocks.size() == 1 && blocks.getFirst() instanceof Paragraph);
    if (!plain || number != expected() || items.size() > (number == 1 ? 2 : 1)) {
      return false;
    }
    for (Node item : items) {
      words(Line.of(item.getFirstChild()));
    }
    return true;
  }

  private int count() {
    return options.size() + (pending.isEmpty() ? 0 : 1);
  }

  /** The number that the next option has. */
  private int expected() {
    return 1 << Math.min(count(), MOST);
  }

  private boolean lines(List<Line> lines, Paragraph paragraph) {
    int first = 0;
    while (options.isEmpty() && first < lines.size() && !begins(lines.get(first))) {
      first++;
    }
    boolean goesOn =
        first < lines.size()
            && (begins(lines.get(first))
                || (count() >= FEWEST && SumKey.of(lines.getFirst().text()).isPresent()));
    if (!goesOn) {
      return false;
    }
    if (first > 0) {
      above = Optional.of(Line.paragraph(paragraph.getSourceSpans(), lines.subList(0, first)));
    }
    words(lines.subList(first, lines.size()));
    return true;
  }

  private boolean begins(Line line) {
    Matcher number = NUMBER.matcher(line.text());
    return number.find() && Integer.parseInt(number.group(1)) == expected();
  }

  /** Lines of options, and behind them the one with the sum. */
  private void words(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<SumKey> sum = count() >= FEWEST ? SumKey.of(line.text()) : Optional.empty();
      if (sum.isPresent()) {
        end();
        key = sum;
        place = line.place();
        if (i + 1 < lines.size()) {
          Line next = lines.get(i + 1);
          behind = Optional.of(Line.paragraph(next.place(), lines.subList(i + 1, lines.size())));
        }
        return;
      }
      if (begins(line)) {
        end();
        Matcher number = NUMBER.matcher(line.text());
        pending.add(number.find() ? line.withoutFirst(number.end()) : line);
      } else {
        pending.add(line);
      }
    }
    end();
  }

  private void end() {
    if (!pending.isEmpty()) {
      options.add(Line.paragraph(pending.getFirst().place(), pending));
      pending.clear();
    }
  }

  private List<Node> blocks() {
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    int sum = key.orElseThrow().value();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < options.size(); i++) {
      char letter = (char) ('A' + i);
      list.appendChild(item(letter, options.get(i)));
      options.get(i).getSourceSpans().forEach(list::addSourceSpan);
      if ((sum & 1 << i) != 0) {
        letters.append(letters.isEmpty() ? "Answer: " : ", ").append(letter);
      }
    }
    Text named = new Text(letters.toString());
    named.setSourceSpans(place);
    List<Node> blocks = new ArrayList<>();
    above.ifPresent(blocks::add);
    blocks.add(list);
    blocks.add(Line.paragraphOf(place, List.of(named)));
    behind.ifPresent(blocks::add);
    return blocks;
  }

  private static Node item(char letter, Node words) {
    Node item = new ListItem();
    item.setSourceSpans(words.getSourceSpans());
    List<Node> nodes = new ArrayList<>(NodeText.children(words));
    nodes.addFirst(new Text(letter + ") "));
    item.appendChild(Line.paragraphOf(words.getSourceSpans(), nodes));
    return item;
  }
}
