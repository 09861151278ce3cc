package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.tree.Line;

/**
 * Lines that end in a question mark and have an answer below them, where nothing else in a file
 * marks its questions.
 */
final class AskingLines {
  private static final int FEWEST = 3;
  private static final int LONGEST = 400;
  private static final Pattern ASKS = Pattern.compile("[?？؟][\"'»”’)\\]*_]{0,4}\\s*$");

  private final IdentityHashMap<Paragraph, List<Integer>> asking = new IdentityHashMap<>();
  private int count;
  private int answered;

  private AskingLines() {}

  /** Those of a stretch. */
  static AskingLines in(List<Node> stretch) {
    AskingLines lines = new AskingLines();
    boolean open = false;
    for (Node node : stretch) {
      if (!(node instanceof Paragraph paragraph)) {
        lines.answered += open ? 1 : 0;
        open = false;
        continue;
      }
      List<Integer> found = new ArrayList<>();
      int index = 0;
      for (Line line : Line.of(paragraph)) {
        boolean asks = asks(line);
        if (asks) {
          found.add(index);
        }
        lines.answered += open && !asks ? 1 : 0;
        open = asks;
        index++;
      }
      lines.count += found.size();
      lines.asking.put(paragraph, found);
    }
    return lines;
  }

  private static boolean asks(Line line) {
    String text = line.text();
    return text.length() <= LONGEST && ASKS.matcher(text).find();
  }

  /** How many there are, if most of them are answered. */
  int count() {
    return answered >= FEWEST && answered * 5 >= count * 4 ? count : 0;
  }

  /** Which lines of a paragraph of the stretch they are, from 0. */
  List<Integer> of(Paragraph paragraph) {
    return asking.getOrDefault(paragraph, List.of());
  }
}
