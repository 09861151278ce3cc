package org.examwright.reading.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.NodeText;
import org.jspecify.annotations.Nullable;

/** A heading with what stands under it, down to the next heading of its level or above. */
final class Region {
  private static final int OFTEN = 3;

  private final @Nullable Heading heading;
  private final String words;
  private final int level;
  private final List<Node> direct = new ArrayList<>();
  private final List<Region> children = new ArrayList<>();
  private double own = -1;

  private Region(@Nullable Heading heading, String words, int level) {
    this.heading = heading;
    this.words = words;
    this.level = level;
  }

  /**
   * Divides a document by its headings.
   *
   * @param title a heading that names the document and divides nothing
   * @param categories whether headings are categories for certain, however often one is repeated
   */
  static Region of(List<Node> document, @Nullable Heading title, boolean categories) {
    Map<String, Integer> uses = new HashMap<>();
    for (Node node : document) {
      if (node instanceof Heading heading && !categories) {
        uses.merge(NodeText.of(heading), 1, Integer::sum);
      }
    }
    Region root = new Region(null, "", 0);
    Deque<Region> open = new ArrayDeque<>();
    open.push(root);
    for (Node node : document) {
      Region current = open.element();
      if (node instanceof Heading heading && !heading.equals(title)) {
        String text = NodeText.of(heading);
        if (isPart(heading, text, current, uses.getOrDefault(text, 1))) {
          current.direct.add(node);
          continue;
        }
        while (open.element().level >= heading.getLevel()) {
          open.pop();
        }
        Region region = new Region(heading, text, heading.getLevel());
        open.element().children.add(region);
        open.push(region);
      } else if (!node.equals(title)) {
        current.direct.add(node);
      }
    }
    return root;
  }

  /** Whether a heading is one within a question: "Answer", or one that is repeated under many. */
  private static boolean isPart(Heading heading, String text, Region current, int uses) {
    if (current.heading == null || CategoryHeading.is(heading)) {
      return false;
    }
    boolean deeper = heading.getLevel() > current.level;
    if (Label.ofHeading(text).isPresent()) {
      // A word that is repeated stands above answers of single questions.
      boolean key = Wording.bare(text).endsWith("s") || (AnswerKey.isName(text) && uses == 1);
      return deeper || !key;
    }
    return deeper
        && uses >= OFTEN
        && !Wording.asks(text)
        && QuestionNumber.ofHeading(text).isEmpty();
  }

  /** The heading; null for what stands above the first one. */
  @Nullable Heading heading() {
    return heading;
  }

  /** The words of the heading; empty if there is none. */
  String words() {
    return words;
  }

  /** From 1 to 6; 0 for what stands above the first heading. */
  int level() {
    return level;
  }

  /** What stands between this heading and the next. */
  List<Node> direct() {
    return direct;
  }

  /** The headings under this one. */
  List<Region> children() {
    return children;
  }

  /** How much the heading by itself speaks for a question. */
  double own() {
    if (own < 0) {
      own = Levels.own(this);
    }
    return own;
  }

  /** All that stands under the heading, with the headings there, in the order of the file. */
  List<Node> everything() {
    List<Node> all = new ArrayList<>(direct);
    for (Region child : children) {
      if (child.heading != null) {
        all.add(child.heading);
      }
      all.addAll(child.everything());
    }
    return all;
  }
}
