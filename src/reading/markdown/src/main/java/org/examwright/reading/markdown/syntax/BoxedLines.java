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
import org.examwright.reading.outline.tree.NodeText;

/**
 * Makes task lists of what other tools write for them: lines and items that begin with {@code [x]},
 * {@code (x)}, {@code [ ]} or {@code ( )}, at least one of them ticked and one not.
 */
final class BoxedLines extends AbstractVisitor implements PostProcessor {
  private static final Pattern BOX =
      Pattern.compile("^\\s*(?:\\[([ xX])]|\\(([ xX])\\))\\s+(?=\\S)");
  private static final int LONGEST_BOX = 8;

  @Override
  public Node process(Node document) {
    document.accept(this);
    return document;
  }

  @Override
  public void visit(BulletList list) {
    List<Node> items = NodeText.children(list);
    List<List<Node>> lines = new ArrayList<>();
    for (Node item : items) {
      boolean text = item.getFirstChild() instanceof Paragraph;
      lines.add(text ? NodeText.lines(item.getFirstChild()).getFirst() : List.of());
    }
    if (areBoxes(lines)) {
      for (int i = 0; i < items.size(); i++) {
        items.get(i).prependChild(takeBox(lines.get(i)));
      }
    }
    visitChildren(list);
  }

  @Override
  public void visit(Paragraph paragraph) {
    List<List<Node>> lines = NodeText.lines(paragraph);
    int first = 0;
    while (first < lines.size() && !BOX.matcher(start(lines.get(first))).find()) {
      first++;
    }
    List<List<Node>> boxed = lines.subList(first, lines.size());
    if (areBoxes(boxed)) {
      divide(paragraph, boxed);
    }
  }

  private static boolean areBoxes(List<List<Node>> lines) {
    boolean ticked = false;
    boolean empty = false;
    for (List<Node> line : lines) {
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

  private static void divide(Paragraph paragraph, List<List<Node>> lines) {
    BulletList list = new BulletList();
    list.setTight(true);
    list.setSourceSpans(lines.getFirst().getFirst().getSourceSpans());
    for (List<Node> line : lines) {
      if (line.getFirst().getPrevious() != null) {
        line.getFirst().getPrevious().unlink();
      }
      Node item = new ListItem();
      item.setSourceSpans(line.getFirst().getSourceSpans());
      Node box = takeBox(line);
      Paragraph text = new Paragraph();
      text.setSourceSpans(item.getSourceSpans());
      line.forEach(text::appendChild);
      item.appendChild(box);
      item.appendChild(text);
      list.appendChild(item);
    }
    paragraph.insertAfter(list);
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    }
  }

  private static Node takeBox(List<Node> line) {
    Matcher box = BOX.matcher(NodeText.of(line));
    if (!box.find()) {
      throw new IllegalArgumentException("there is no box");
    }
    boolean tick = isTick(box);
    NodeText.dropFirst(line, box.end());
    return new TaskListItemMarker(tick);
  }

  private static boolean isTick(Matcher box) {
    String mark = box.group(1) == null ? box.group(2) : box.group(1);
    return !mark.isBlank();
  }

  private static String start(List<Node> line) {
    return NodeText.start(line, LONGEST_BOX);
  }
}
