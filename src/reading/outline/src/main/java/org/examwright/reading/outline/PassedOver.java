package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.examwright.model.exchange.Explanation;
import org.examwright.reading.outline.draft.NodeTraits;
import org.jspecify.annotations.Nullable;

/** Gathers what is left out of a set since it is about the list, or for reading it on a screen. */
final class PassedOver {
  private final List<Explanation.PassedOver> found = new ArrayList<>();

  void add(String what, Node node) {
    add(what, NodeTraits.firstLine(node), NodeTraits.lastLine(node));
  }

  void add(String what, int firstLine, int lastLine) {
    found.add(new Explanation.PassedOver(what, firstLine, lastLine));
  }

  /** A whole section with its heading. */
  void add(String what, Region region) {
    Heading heading = region.heading();
    List<Node> all = new ArrayList<>();
    if (heading != null) {
      all.add(heading);
    }
    all.addAll(region.everything());
    if (!all.isEmpty()) {
      add(what, NodeTraits.firstLine(all.getFirst()), NodeTraits.lastLine(all.getLast()));
    }
  }

  /** Takes out of some blocks between questions all that is for finding one's way. */
  List<Node> without(List<Node> nodes) {
    List<Node> kept = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      String what = Navigation.of(node, i == 0 ? null : nodes.get(i - 1));
      if (what == null) {
        kept.add(node);
      } else {
        add(what, node);
      }
    }
    return kept;
  }

  /** Takes out of a question's blocks what leads back to the top, and what only sets it apart. */
  List<Node> withoutWaysBack(List<Node> body) {
    List<Node> kept = new ArrayList<>();
    for (Node node : body) {
      if (Navigation.leadsBack(node)) {
        add(Navigation.nameOf(node), node);
      } else {
        kept.add(node);
      }
    }
    while (!kept.isEmpty() && NodeTraits.isSpacer(kept.getLast())) {
      kept.removeLast();
    }
    while (!kept.isEmpty() && NodeTraits.isSpacer(kept.getFirst())) {
      kept.removeFirst();
    }
    return kept;
  }

  /** Everything, in the order of the file; neighbours of the same kind are one. */
  List<Explanation.PassedOver> all() {
    List<Explanation.PassedOver> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Explanation.PassedOver::firstLine));
    List<Explanation.PassedOver> joined = new ArrayList<>();
    for (Explanation.PassedOver next : sorted) {
      Explanation.@Nullable PassedOver last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && last.what().equals(next.what())
          && next.firstLine() <= last.lastLine() + 2) {
        joined.removeLast();
        joined.add(
            new Explanation.PassedOver(
                last.what(), last.firstLine(), Math.max(last.lastLine(), next.lastLine())));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }
}
