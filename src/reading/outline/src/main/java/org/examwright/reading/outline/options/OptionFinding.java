package org.examwright.reading.outline.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.Lists;
import org.examwright.reading.outline.tree.NodeText;
import org.jspecify.annotations.Nullable;

/**
 * Finds options among the blocks of a question: a list with boxes or letters, or lines with
 * letters; a list without any of them, if the question's answer names one of its items.
 */
public final class OptionFinding {
  /** Several numbers name options, even if one of them is a mistake. */
  private static final Pattern NUMBERS = Pattern.compile("\\s*[1-9](?:\\s*[,;&+]\\s*[1-9])+\\s*");

  private OptionFinding() {}

  /** Whether a block is a list with a box in one of its items. */
  public static boolean isBoxed(Node node) {
    return node instanceof ListBlock list && Answering.isBoxed(list);
  }

  /**
   * The first group of options.
   *
   * @param answer the first words of the question's answer; empty if it has none
   */
  public static Optional<OptionGroup> in(List<Node> body, String answer) {
    for (int i = 0; i < body.size(); i++) {
      if (isBoxed(body.get(i))) {
        return Optional.of(boxedAt(i, body));
      }
    }
    int lastB = OptionsOffered.lastWithB(body);
    for (int i = 0; i < body.size(); i++) {
      Optional<OptionGroup> group = Optional.empty();
      if (body.get(i) instanceof ListBlock list && isLettered(NodeText.children(list))) {
        group = Optional.of(around(i, lettered(list), body));
      } else if (i <= lastB) {
        group = LetteredLines.at(i, body);
      }
      if (group.isPresent()) {
        return answer.isEmpty() ? group.map(BoldOptions::read) : group;
      }
    }
    return answer.isEmpty()
        ? marked(body).or(() -> UnsignedOptions.truth(body))
        : named(body, answer).or(() -> UnsignedOptions.in(body, answer)).or(() -> marked(body));
  }

  /** A plain list some of whose items are marked. */
  private static Optional<OptionGroup> marked(List<Node> body) {
    for (int i = 0; i < body.size(); i++) {
      Optional<MarkedItems> marked = MarkedItems.of(body.get(i));
      if (marked.isPresent()) {
        return Optional.of(around(i, marked.get().options(), body));
      }
    }
    return Optional.empty();
  }

  /**
   * Takes the items that follow the last one with a box behind an empty line out of a list: they
   * are a remark that happens to be a list too.
   */
  private static List<Node> withoutRemarks(ListBlock list) {
    List<Node> items = NodeText.children(list);
    List<Node> options = new ArrayList<>(items);
    while (options.size() > 1
        && !(options.getLast().getFirstChild() instanceof TaskListItemMarker)) {
      options.removeLast();
    }
    return options.size() < items.size() && isApart(options.getLast(), items.get(options.size()))
        ? options
        : items;
  }

  private static boolean isApart(Node item, Node next) {
    List<SourceSpan> before = item.getSourceSpans();
    List<SourceSpan> after = next.getSourceSpans();
    return !before.isEmpty()
        && !after.isEmpty()
        && lastLine(item) + 1 < after.getFirst().getLineIndex();
  }

  /** Without the empty lines that the item's own span takes in. */
  private static int lastLine(Node item) {
    Node last = item.getLastChild() == null ? item : item.getLastChild();
    List<SourceSpan> spans = last.getSourceSpans();
    return spans.isEmpty()
        ? item.getSourceSpans().getLast().getLineIndex()
        : spans.getLast().getLineIndex();
  }

  /** Options that are the block at a place. */
  private static OptionGroup around(int at, List<OfferedOption> options, List<Node> body) {
    return new OptionGroup(body.subList(0, at), options, body.subList(at + 1, body.size()));
  }

  private static OptionGroup boxedAt(int at, List<Node> body) {
    ListBlock list = (ListBlock) body.get(at);
    List<Node> items = NodeText.children(list);
    List<Node> offered = withoutRemarks(list);
    List<Node> behind = new ArrayList<>(body.subList(at + 1, body.size()));
    if (offered.size() < items.size()) {
      behind.addFirst(Lists.of(list, items.subList(offered.size(), items.size())));
    }
    List<OfferedOption> options = boxed(offered);
    int end = withCode(options, behind);
    return new OptionGroup(body.subList(0, at), options, behind.subList(end, behind.size()));
  }

  /**
   * Adds the code that stands between lists of options, since it is not indented, to the options
   * above it, and the options of those lists to the first ones.
   *
   * @return where the options end
   */
  private static int withCode(List<OfferedOption> options, List<Node> behind) {
    int to = 0;
    while (true) {
      int next = to;
      while (next < behind.size() && behind.get(next) instanceof FencedCodeBlock) {
        next++;
      }
      boolean goesOn = next > to && next < behind.size() && isBoxed(behind.get(next));
      boolean isLast = next > to && to > 0;
      if (!goesOn && !isLast) {
        return to;
      }
      options.add(options.removeLast().followedBy(behind.subList(to, next)));
      if (!goesOn) {
        return next;
      }
      options.addAll(boxed(NodeText.children(behind.get(next))));
      to = next + 1;
    }
  }

  private static List<OfferedOption> boxed(List<Node> items) {
    boolean lettered = isLettered(items);
    List<OfferedOption> options = new ArrayList<>();
    for (Node item : items) {
      Boolean right =
          item.getFirstChild() instanceof TaskListItemMarker box ? box.isChecked() : null;
      List<Node> content = withoutBox(item);
      options.add(
          lettered
              ? lettered((char) ('A' + options.size()), item, content, right, true)
              : new OfferedOption(item, (char) 0, "", right, true, content));
    }
    return saidTwice(options) ? options.stream().map(OfferedOption::withoutTick).toList() : options;
  }

  /** Whether ticks behind the options say nothing but what their boxes say. */
  private static boolean saidTwice(List<OfferedOption> options) {
    return options.stream().anyMatch(option -> Boolean.TRUE.equals(option.right()))
        && options.stream()
            .allMatch(option -> option.endsInTick() == Boolean.TRUE.equals(option.right()));
  }

  private static List<OfferedOption> lettered(ListBlock list) {
    List<OfferedOption> options = new ArrayList<>();
    for (Node item : NodeText.children(list)) {
      List<Node> content = NodeText.children(item);
      boolean starred = start(content).filter(LineStart::starred).isPresent();
      options.add(
          lettered(
                  (char) ('A' + options.size()),
                  item,
                  content,
                  starred ? Boolean.TRUE : null,
                  false)
              .withoutTick());
    }
    return options;
  }

  /** An option without the letter that it begins with. */
  private static OfferedOption lettered(
      char letter, Node item, List<Node> content, @Nullable Boolean right, boolean boxed) {
    LineStart start = start(content).orElseThrow();
    List<Node> blocks = new ArrayList<>(content);
    Node first = content.getFirst();
    blocks.set(
        0,
        Line.paragraphOf(
            first.getSourceSpans(), Line.withoutFirst(NodeText.children(first), start.length())));
    return new OfferedOption(item, letter, start.sign(), right, boxed, blocks);
  }

  /** A plain list of which the answer names an item, by its words or by its number. */
  private static Optional<OptionGroup> named(List<Node> body, String answer) {
    for (int i = body.size() - 1; i >= 0; i--) {
      if (body.get(i) instanceof ListBlock list && NodeText.children(list).size() > 1) {
        List<OfferedOption> options = plain(NodeText.children(list));
        String wanted = KeyLine.folded(answer);
        boolean words =
            options.stream().anyMatch(option -> KeyLine.folded(option.words()).equals(wanted))
                || QuotedKey.of(answer, options).isPresent();
        boolean number =
            list instanceof OrderedList
                && (SignedKey.of(answer.strip(), counted(options)).isPresent()
                    || NUMBERS.matcher(answer).matches()
                    || KeyLine.numbered(wanted, options.stream().map(OfferedOption::words).toList())
                        .isPresent());
        return words || number
            ? Optional.of(around(i, number && !words ? counted(options) : options, body))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static List<OfferedOption> counted(List<OfferedOption> options) {
    List<OfferedOption> counted = new ArrayList<>();
    char number = '1';
    for (OfferedOption option : options) {
      counted.add(
          new OfferedOption(
              option.place(), number, String.valueOf(number), null, false, option.content()));
      number++;
    }
    return counted;
  }

  private static List<OfferedOption> plain(List<Node> items) {
    return items.stream()
        .map(item -> new OfferedOption(item, (char) 0, "", null, false, NodeText.children(item)))
        .toList();
  }

  private static boolean isLettered(List<Node> items) {
    for (int i = 0; i < items.size(); i++) {
      char expected = (char) ('A' + i);
      if (start(withoutBox(items.get(i))).filter(start -> start.is(expected)).isEmpty()) {
        return false;
      }
    }
    return items.size() > 1;
  }

  private static List<Node> withoutBox(Node item) {
    List<Node> content = NodeText.children(item);
    content.removeIf(TaskListItemMarker.class::isInstance);
    return content;
  }

  private static Optional<LineStart> start(List<Node> content) {
    return !content.isEmpty() && content.getFirst() instanceof Paragraph paragraph
        ? LineStart.of(NodeText.of(paragraph))
        : Optional.empty();
  }
}
