package org.examwright.reading.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.PostProcessor;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.SignSet;

/**
 * Makes task lists of what other tools write for them: lines and items that begin with {@code [x]},
 * {@code (x)}, {@code [ ]} or {@code ( )}, at least one of them ticked and one not.
 */
final class BoxedLines extends AbstractVisitor implements PostProcessor {
  private static final Pattern BOX =
      Pattern.compile("^\\s*(?:\\[([ xX])]|\\(([ xX])\\))\\s+(?=\\S)");
  private static final SignSet OPENING = SignSet.of("[(");
  private static final int LONGEST_BOX = 8;

  @Override
  public Node process(Node document) {
    document.accept(this);
    return document;
  }

  @Override
  public void visit(BulletList list) {
    List<Node> items = NodeText.children(list);
    if (items.isEmpty() || !mayBegin(NodeText.of(items.getFirst()))) {
      visitChildren(list);
      return;
    }
    List<Line> lines = new ArrayList<>();
    for (Node item : items) {
      boolean text = item.getFirstChild() instanceof Paragraph;
      lines.add(text ? Line.first(item.getFirstChild()) : Line.startingAt(null));
    }
    if (areBoxes(lines)) {
      for (Node item : items) {
        Node paragraph = item.getFirstChild();
        List<Line> words = new ArrayList<>(Line.of(paragraph));
        Matcher box = box(words.getFirst());
        words.set(0, words.getFirst().withoutFirst(box.end()));
        paragraph.insertBefore(new TaskListItemMarker(isTick(box)));
        paragraph.insertBefore(Line.paragraph(paragraph.getSourceSpans(), words));
        paragraph.unlink();
      }
    }
    visitChildren(list);
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (!OPENING.isIn(NodeText.of(paragraph))) {
      return;
    }
    List<Line> lines = Line.of(paragraph);
    int first = 0;
    while (first < lines.size() && !BOX.matcher(start(lines.get(first))).find()) {
      first++;
    }
    List<Line> boxed = lines.subList(first, lines.size());
    if (areBoxes(boxed)) {
      paragraph.insertAfter(list(boxed));
      if (first > 0) {
        paragraph.insertAfter(Line.paragraph(paragraph.getSourceSpans(), lines.subList(0, first)));
      }
      paragraph.unlink();
    }
  }

  private static boolean areBoxes(List<Line> lines) {
    boolean ticked = false;
    boolean empty = false;
    for (Line line : lines) {
      Matcher box = BOX.matcher(start(line));
      if (!box.find()) {
        return false;
      }
      boolean tick = isTick(box);
      ticked |= tick;
      empty |= !tick;
    }
    return ticked && empty;
  }

  private static BulletList list(List<Line> lines) {
    BulletList list = new BulletList();
    list.setTight(true);
    list.setSourceSpans(lines.getFirst().place());
    for (Line line : lines) {
      list.appendChild(item(List.of(line)));
    }
    return list;
  }

  /** Whether what a box begins with is the first sign of a text. */
  static boolean mayBegin(String text) {
    return OPENING.begins(text);
  }

  /** Whether a line begins with a box. */
  static boolean isBoxed(Line line) {
    return BOX.matcher(start(line)).find();
  }

  /** Whether a line begins with a box that is ticked. */
  static boolean isTicked(Line line) {
    return isBoxed(line) && isTick(box(line));
  }

  /** An item of a task list; the first of its lines begins with the box. */
  static Node item(List<Line> lines) {
    Line first = lines.getFirst();
    Matcher box = box(first);
    List<Line> words = new ArrayList<>(lines);
    words.set(0, first.withoutFirst(box.end()));
    Node item = new ListItem();
    item.setSourceSpans(first.place());
    item.appendChild(new TaskListItemMarker(isTick(box)));
    item.appendChild(Line.paragraph(first.place(), words));
    return item;
  }

  /** The box that a line begins with. */
  private static Matcher box(Line line) {
    Matcher box = BOX.matcher(line.text());
    if (!box.find()) {
      throw new IllegalArgumentException("there is no box");
    }
    return box;
  }

  private static boolean isTick(Matcher box) {
    String mark = box.group(1) == null ? box.group(2) : box.group(1);
    return !mark.isBlank();
  }

  private static String start(Line line) {
    return NodeText.start(line.nodes(), LONGEST_BOX);
  }
}
