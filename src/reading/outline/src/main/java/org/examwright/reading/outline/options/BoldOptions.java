package org.examwright.reading.outline.options;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.SignSet;
import org.jspecify.annotations.Nullable;

/** Options with letters of which the right ones are in bold and the others are not. */
final class BoldOptions {
  private static final SignSet BETWEEN = SignSet.of(".;,").and(SignSet.SPACES);

  private BoldOptions() {}

  /** The group with what bold type says, if nothing else says which options are right. */
  static OptionGroup read(OptionGroup group) {
    long bold = group.options().stream().filter(BoldOptions::isBold).count();
    boolean keyed = group.options().stream().anyMatch(option -> option.right() != null);
    if (keyed || bold == 0 || bold == group.options().size()) {
      return group;
    }
    return new OptionGroup(
        group.above(),
        group.options().stream().map(BoldOptions::withoutBold).toList(),
        group.behind());
  }

  /** Whether all of the first paragraph is bold. */
  private static boolean isBold(OfferedOption option) {
    return !option.content().isEmpty()
        && option.content().getFirst() instanceof Paragraph paragraph
        && strong(paragraph) != null;
  }

  /** The bold node that a paragraph consists of, but for white space and a full stop. */
  private static @Nullable StrongEmphasis strong(Paragraph paragraph) {
    StrongEmphasis strong = null;
    for (Node node : NodeText.children(paragraph)) {
      if (node instanceof StrongEmphasis bold && strong == null) {
        strong = bold;
      } else if (!(node instanceof Text text) || !BETWEEN.hasAll(text.getLiteral())) {
        return null;
      }
    }
    return strong;
  }

  private static OfferedOption withoutBold(OfferedOption option) {
    if (!isBold(option)) {
      return option;
    }
    Paragraph paragraph = (Paragraph) option.content().getFirst();
    List<Node> nodes = new ArrayList<>();
    for (Node node : NodeText.children(paragraph)) {
      if (node instanceof StrongEmphasis strong) {
        nodes.addAll(NodeText.children(strong));
      } else {
        nodes.add(node);
      }
    }
    return option.saying(true, nodes);
  }
}
