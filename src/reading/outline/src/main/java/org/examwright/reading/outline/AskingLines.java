package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Line;

/**
 * Lines that end in a question mark and have an answer below them, where nothing else in a file
 * marks its questions; lines above options, once the question before has its answer; and each line
 * of a file that holds nothing but questions and tasks.
 */
final class AskingLines {
  private static final int FEWEST = 3;
  private static final int FEWEST_TASKS = 5;
  private static final int LONGEST = 400;
  private static final Pattern ASKS = Pattern.compile("[?？؟][\"'»”’)\\]*_]{0,4}\\s*$");

  private final IdentityHashMap<Paragraph, List<Integer>> asking = new IdentityHashMap<>();
  private final IdentityHashMap<Paragraph, List<Integer>> tasks = new IdentityHashMap<>();
  private int count;
  private int answered;
  private int lines;
  private int taskLines;

  private AskingLines() {}

  /** Those of a stretch. */
  static AskingLines in(List<Node> stretch) {
    AskingLines lines = new AskingLines();
    boolean open = false;
    boolean keyed = true;
    for (int i = 0; i < stretch.size(); i++) {
      if (!(stretch.get(i) instanceof Paragraph paragraph)) {
        lines.lines += FEWEST_TASKS; // they are not all that there is
        lines.answered += open ? 1 : 0;
        open = false;
        continue;
      }
      List<Integer> found = new ArrayList<>();
      List<Integer> tasks = new ArrayList<>();
      boolean offers = keyed && i + 1 < stretch.size() && offers(paragraph, stretch.get(i + 1));
      int index = 0;
      for (Line line : Line.of(paragraph)) {
        boolean asks = asks(line) || (offers && index == 0);
        if (asks) {
          found.add(index);
          keyed = false;
        }
        if (asks || Wording.isTask(line.text())) {
          tasks.add(index);
        }
        keyed |= isAnswer(line);
        lines.answered += open && !asks ? 1 : 0;
        open = asks;
        index++;
      }
      lines.count += found.size();
      lines.asking.put(paragraph, found);
      lines.lines += index;
      lines.taskLines += tasks.size();
      lines.tasks.put(paragraph, tasks);
    }
    return lines;
  }

  private static boolean asks(Line line) {
    String text = line.text();
    return text.length() <= LONGEST && ASKS.matcher(text).find();
  }

  /** Whether a paragraph without a sign stands above the first of some options. */
  private static boolean offers(Paragraph paragraph, Node next) {
    return isOptions(next) && !isOptions(paragraph) && !isAnswer(Line.first(paragraph));
  }

  private static boolean isOptions(Node node) {
    return switch (node) {
      case Paragraph paragraph ->
          LineStart.of(Line.first(paragraph).text()).filter(start -> start.is('A')).isPresent();
      case ListBlock list -> Answering.isOptions(list);
      default -> false; // commonmark's node types are open
    };
  }

  private static boolean isAnswer(Line line) {
    return Label.of(line.nodes()).filter(found -> found.label().equals(Label.ANSWER)).isPresent();
  }

  /** Whether there is next to nothing but questions and tasks. */
  private boolean areTasks() {
    return taskLines >= FEWEST_TASKS && taskLines * 10 >= lines * 9;
  }

  /** How many there are, if most of them are answered, or nothing but questions is there. */
  int count() {
    if (areTasks()) {
      return taskLines;
    }
    return answered >= FEWEST && answered * 5 >= count * 4 ? count : 0;
  }

  /** Which lines of a paragraph of the stretch they are, from 0. */
  List<Integer> of(Paragraph paragraph) {
    return (areTasks() ? tasks : asking).getOrDefault(paragraph, List.of());
  }
}
