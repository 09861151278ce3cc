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
import org.examwright.reading.outline.draft.NodeTraits;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

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
    if (lines.count > 1) {
      lines.alternate(stretch);
    }
    return lines;
  }

  /** Whether a line ends in a question mark, or in a sentence behind one that tells to do more. */
  private static boolean asks(Line line) {
    String text = line.text();
    if (text.length() > LONGEST) {
      return false;
    }
    if (ASKS.matcher(text).find()) {
      return true;
    }
    int mark = Math.max(text.lastIndexOf("? "), text.lastIndexOf("؟ "));
    return mark > 0 && Wording.instructs(text.substring(mark + 1));
  }

  /**
   * Where each question has one block for its answer, what stands between the answers of two others
   * and asks without a question mark is a question too.
   */
  private void alternate(List<Node> stretch) {
    List<Node> blocks = stretch.stream().filter(node -> !NodeTraits.isSpacer(node)).toList();
    List<Paragraph> more = new ArrayList<>();
    int questions = 0;
    int single = 0;
    int last = -1;
    for (int i = 0; i <= blocks.size(); i++) {
      boolean end = i == blocks.size();
      if (!end && !endsInQuestion(blocks.get(i))) {
        continue;
      }
      if (last >= 0) {
        List<Paragraph> between = between(blocks.subList(last + 1, i));
        more.addAll(between);
        questions += 1 + between.size();
        single += i - last - 1 == 2 * between.size() + 1 ? 1 + between.size() : 0;
      }
      last = i;
    }
    if (single >= FEWEST && single * 5 >= questions * 4) {
      for (Paragraph paragraph : more) {
        asking.put(paragraph, List.of(0));
        count++;
        answered++;
      }
    }
  }

  private boolean endsInQuestion(Node block) {
    if (!(block instanceof Paragraph paragraph)) {
      return false;
    }
    List<Integer> found = asking.getOrDefault(paragraph, List.of());
    return !found.isEmpty() && found.getLast() == Line.of(paragraph).size() - 1;
  }

  /** Every second of an odd number of blocks, if all of these ask for something. */
  private static List<Paragraph> between(List<Node> blocks) {
    List<Paragraph> found = new ArrayList<>();
    for (int i = 1; i < blocks.size(); i += 2) {
      if (!(blocks.get(i) instanceof Paragraph paragraph)
          || Line.of(paragraph).size() > 1
          || !Wording.asksForOption(NodeText.of(paragraph))) {
        return List.of();
      }
      found.add(paragraph);
    }
    return blocks.size() % 2 == 1 ? found : List.of();
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
