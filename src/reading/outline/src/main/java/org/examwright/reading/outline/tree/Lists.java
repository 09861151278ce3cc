package org.examwright.reading.outline.tree;

import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Lists that hold some of the items of another. */
public final class Lists {
  private Lists() {}

  /**
   * A list of the same kind with copies of some items, at the place of the first of them.
   *
   * @param items at least one
   */
  public static ListBlock of(ListBlock list, List<Node> items) {
    ListBlock part = empty(list);
    part.setSourceSpans(items.getFirst().getSourceSpans());
    items.forEach(item -> part.appendChild(NodeCopy.of(item)));
    return part;
  }

  /** A list of the same kind with nothing in it. */
  public static ListBlock empty(ListBlock list) {
    ListBlock copy =
        switch (list) {
          case OrderedList ordered -> {
            OrderedList numbered = new OrderedList();
            numbered.setMarkerStartNumber(ordered.getMarkerStartNumber());
            numbered.setMarkerDelimiter(ordered.getMarkerDelimiter());
            yield numbered;
          }
          case BulletList bullets -> {
            BulletList marked = new BulletList();
            marked.setMarker(bullets.getMarker());
            yield marked;
          }
          default -> throw new IllegalArgumentException("no list: " + list.getClass().getName());
        };
    copy.setTight(list.isTight());
    return copy;
  }
}
