package org.examwright.reading.outline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.outline.tree.BlankNode;
import org.jspecify.annotations.Nullable;

/** The blocks under a question line, divided by the labels among them. */
public final class Parts {
  private final List<Node> unlabelled;
  private final Map<Label, List<List<Node>>> labelled;
  private final List<BlankPart> blanks;
  private final @Nullable String points;
  private final List<Said> labels;

  Parts(
      List<Node> unlabelled,
      Map<Label, List<List<Node>>> labelled,
      List<BlankPart> blanks,
      @Nullable String points,
      List<Said> labels) {
    this.labels = labels;
    this.unlabelled = unlabelled;
    this.labelled = labelled;
    this.blanks = blanks;
    this.points = points;
  }

  /**
   * What stands under the label of a blank.
   *
   * @param name of the blank
   * @param attributes behind the label
   * @param place the paragraph of the label
   * @param label its line
   */
  public record BlankPart(
      String name, Attributes attributes, Node place, List<Node> label, List<Node> nodes) {}

  /**
   * A label where it stands.
   *
   * @param line the nodes of its line, which may hold more
   */
  public record Said(Label label, List<Node> line) {}

  public static Parts of(Draft draft) {
    List<Node> all = new ArrayList<>(draft.line().stem());
    all.addAll(draft.asked());
    all.addAll(draft.body());
    boolean hasBlanks = draft.line().attributes().has("gaps") || isBlankIn(all);
    Dividing dividing = new Dividing(hasBlanks, hasBlanks ? BlankLabel.named(all) : Set.of());
    draft.body().forEach(dividing::add);
    if (!draft.key().isEmpty()) {
      dividing.begin(Label.ANSWER);
      draft.key().forEach(dividing::add);
    }
    return dividing.parts();
  }

  private static boolean isBlankIn(List<Node> nodes) {
    for (Node node : nodes) {
      if (BlankNode.isIn(node)) {
        return true;
      }
    }
    return false;
  }

  /** What stands before the first label. */
  public List<Node> unlabelled() {
    return unlabelled;
  }

  /** What a line says that the question is worth; null if none does. */
  public @Nullable String points() {
    return points;
  }

  public boolean has(Label label) {
    return labelled.containsKey(label);
  }

  /** All that stands under a label, wherever it is repeated. */
  public List<Node> of(Label label) {
    List<List<Node>> each = each(label);
    return switch (each.size()) {
      case 0 -> List.of();
      case 1 -> each.getFirst();
      default -> each.stream().flatMap(List::stream).toList();
    };
  }

  /** What stands under each repetition of a label. */
  public List<List<Node>> each(Label label) {
    return labelled.getOrDefault(label, List.of());
  }

  /** All labels that divide the question, in the order of the file. */
  public List<Said> labels() {
    return labels;
  }

  /** What is said of single blanks, in the order of the file. */
  public List<BlankPart> blanks() {
    return blanks;
  }
}
