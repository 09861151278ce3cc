package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

/** What stands in lines and is no character: each has a sign of its own there. */
final class SetObjects {
  private static final int FIRST = 0xF0000; // for private use
  private static final int MOST = 0xFFFD;

  private final List<Supplier<List<Node>>> inlines = new ArrayList<>();
  private final List<Optional<Supplier<Block>>> blocks = new ArrayList<>();
  private boolean full;

  /** Whether there were more than there are signs for. */
  boolean areTooMany() {
    return full;
  }

  /** The sign of something within a line. */
  String inline(Supplier<List<Node>> nodes) {
    return sign(nodes, Optional.empty());
  }

  /** The sign of something that is a line of its own. */
  String block(Supplier<Block> block) {
    return sign(List::of, Optional.of(block));
  }

  private String sign(Supplier<List<Node>> nodes, Optional<Supplier<Block>> block) {
    if (inlines.size() >= MOST) {
      full = true;
      return "";
    }
    inlines.add(nodes);
    blocks.add(block);
    return Character.toString(FIRST + inlines.size() - 1);
  }

  private int index(int codePoint) {
    int index = codePoint - FIRST;
    return index >= 0 && index < inlines.size() ? index : -1;
  }

  /** Whether a character stands for something else. */
  boolean isSign(int codePoint) {
    return index(codePoint) >= 0;
  }

  /** What a sign within a line stands for. */
  List<Node> nodes(int codePoint) {
    return inlines.get(index(codePoint)).get();
  }

  /** What a line stands for, if it is one sign. */
  Optional<Block> block(CharSequence line) {
    String text = line.toString().strip();
    if (text.isEmpty() || text.codePointCount(0, text.length()) != 1) {
      return Optional.empty();
    }
    int index = index(text.codePointAt(0));
    return index < 0 ? Optional.empty() : blocks.get(index).map(Supplier::get);
  }
}
