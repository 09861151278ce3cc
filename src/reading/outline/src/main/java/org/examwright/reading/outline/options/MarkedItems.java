package org.examwright.reading.outline.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * A plain list in which some items are marked, in bold, with a star or with a tick: they are the
 * right options.
 *
 * @param options with what the marks say, without them
 * @param bold whether nothing but bold type marks them, which has other uses too
 */
record MarkedItems(List<OfferedOption> options, boolean bold) {
  private static final Pattern STAR_IN_FRONT = Pattern.compile("^\\s*\\*+\\s*(?=[^\\s*])");
  private static final Pattern STAR_BEHIND = Pattern.compile("(?<=[^\\s*])\\s*\\*+\\s*$");
  private static final int MOST = 10;

  /** The marked items of a list; nothing if none is marked, or all are. */
  static Optional<MarkedItems> of(Node node) {
    if (!(node instanceof ListBlock list) || OptionFinding.isBoxed(list)) {
      return Optional.empty();
    }
    List<Node> items = NodeText.children(list);
    if (items.size() < 2 || items.size() > MOST) {
      return Optional.empty();
    }
    List<OfferedOption> options = new ArrayList<>();
    int right = 0;
    int bold = 0;
    for (Node item : items) {
      if (!(item.getFirstChild() instanceof Paragraph paragraph) || paragraph.getNext() != null) {
        return Optional.empty();
      }
      OfferedOption option = read(item, paragraph);
      options.add(option);
      right += Boolean.TRUE.equals(option.right()) ? 1 : 0;
      bold += isBold(paragraph) ? 1 : 0;
    }
    if (right > 0 && right < items.size()) {
      return Optional.of(new MarkedItems(options, false));
    }
    return right == 0 && bold > 0 && bold < items.size()
        ? Optional.of(new MarkedItems(options.stream().map(MarkedItems::ofBold).toList(), true))
        : Optional.empty();
  }

  long right() {
    return options.stream().filter(option -> Boolean.TRUE.equals(option.right())).count();
  }

  private static OfferedOption read(Node item, Paragraph paragraph) {
    OfferedOption plain =
        new OfferedOption(item, (char) 0, "", null, false, NodeText.children(item)).withoutTick();
    if (plain.right() != null) {
      return plain;
    }
    List<Node> nodes = NodeText.children(paragraph);
    String words = NodeText.of(nodes);
    if (words.indexOf('*') < 0) {
      return plain;
    }
    boolean text = nodes.getFirst() instanceof Text;
    var front = STAR_IN_FRONT.matcher(words);
    if (text && front.find()) {
      return plain.saying(true, Line.withoutFirst(nodes, front.end()));
    }
    var behind = STAR_BEHIND.matcher(words);
    return nodes.getLast() instanceof Text && behind.find()
        ? plain.saying(true, Line.withoutLast(nodes, words.length() - behind.start()))
        : plain;
  }

  private static boolean isBold(Paragraph paragraph) {
    return paragraph.getFirstChild() instanceof StrongEmphasis strong && strong.getNext() == null;
  }

  private static OfferedOption ofBold(OfferedOption option) {
    Paragraph paragraph = (Paragraph) option.content().getFirst();
    return isBold(paragraph)
        ? option.saying(true, NodeText.children(paragraph.getFirstChild()))
        : option;
  }
}
