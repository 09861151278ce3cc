package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.tree.DetailsNode;
import org.jspecify.annotations.Nullable;

/** Divides blocks into parts at the labels among them. */
final class Dividing {
  private final List<Node> unlabelled = new ArrayList<>();
  private final Map<Label, List<List<Node>>> labelled = new EnumMap<>(Label.class);
  private List<Node> current = unlabelled;
  private final List<Parts.BlankPart> blanks = new ArrayList<>();
  private final boolean hasBlanks;
  private final Set<String> named;
  private boolean inRemark;
  private @Nullable String points;

  /**
   * @param hasBlanks whether labels of blanks are looked for
   * @param named the names of the blanks that there are
   */
  Dividing(boolean hasBlanks, Set<String> named) {
    this.hasBlanks = hasBlanks;
    this.named = named;
  }

  Parts parts() {
    return new Parts(unlabelled, labelled, blanks, points);
  }

  /** Divides a block, if there are labels in it. */
  void add(Node node) {
    switch (node) {
      case Paragraph paragraph -> new LineDividing(this, hasBlanks, named).add(paragraph);
      case Heading heading -> new HeadingDividing(this).add(heading);
      case DetailsNode details -> new DetailsDividing(this).add(details);
      case BlockQuote quote -> new QuoteDividing(this).add(quote);
      case BulletList list -> {
        if (Answering.isBoxed(list) && inRemark) {
          current = unlabelled;
          inRemark = false;
        }
        new ListDividing(this).add(list);
      }
      default -> current.add(node); // commonmark's node types are open
    }
  }

  /** Puts a block into the part that was begun last. */
  void place(Node node) {
    current.add(node);
  }

  /** The blocks of the part that was begun last. */
  List<Node> current() {
    return current;
  }

  /** Goes on with a part that was left. */
  void goBackTo(List<Node> part) {
    current = part;
  }

  boolean hasLabels() {
    return !labelled.isEmpty();
  }

  /** What a line says that the question is worth. */
  void points(String words) {
    points = words;
  }

  void begin(BlankLabel label, Paragraph place) {
    current = new ArrayList<>();
    inRemark = false;
    blanks.add(new Parts.BlankPart(label.name(), label.attributes(), place, current));
  }

  void begin(Label label) {
    current = new ArrayList<>();
    inRemark = label.equals(Label.HINT) || label.equals(Label.EXPLANATION);
    labelled.computeIfAbsent(label, key -> new ArrayList<>()).add(current);
  }
}
