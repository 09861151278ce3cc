package org.examwright.reading.tools.quiz;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/**
 * An item of a list that offers options.
 *
 * @param boxed whether a box stands in front of it
 * @param ticked whether the box is
 * @param content without the box and the quotes in it
 * @param remarks the quotes in it, which comment on the option
 */
public record ListedOption(
    Node item, boolean boxed, boolean ticked, List<Node> content, List<Node> remarks) {

  /** The items of a list. */
  public static List<ListedOption> of(Node list) {
    return PassageTree.children(list).stream().map(ListedOption::read).toList();
  }

  /** Whether an item of a list has a box. */
  public static boolean areIn(Node block) {
    return block instanceof ListBlock && of(block).stream().anyMatch(ListedOption::boxed);
  }

  private static ListedOption read(Node item) {
    List<Node> content = new ArrayList<>();
    List<Node> remarks = new ArrayList<>();
    boolean boxed = false;
    boolean ticked = false;
    for (Node child : PassageTree.children(item)) {
      if (child instanceof TaskListItemMarker marker) {
        boxed = true;
        ticked = marker.isChecked();
      } else if (child instanceof BlockQuote quote && !content.isEmpty()) {
        remarks.addAll(PassageTree.children(quote));
      } else {
        content.add(child);
      }
    }
    return new ListedOption(item, boxed, ticked, content, remarks);
  }
}
