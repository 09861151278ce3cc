package org.examwright.reading.outline;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.tree.NodeText;

/** Divides at quotes and callouts that begin with a label. */
record QuoteDividing(Dividing dividing) {

  /** A quote may begin with a label, or with the title of a callout that is one. */
  void add(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first)) {
      dividing.place(quote);
      return;
    }
    Callout callout = Callout.of(first);
    List<Node> line = QuestionLine.lineFrom(first.getFirstChild());
    Optional<Label> title = callout.title();
    Optional<Label.Found> firstLabel = Label.of(line);
    if (title.isEmpty() && firstLabel.isEmpty()) {
      dividing.place(quote);
      return;
    }
    List<Node> before = dividing.current();
    boolean labelledBefore = dividing.hasLabels();
    title.ifPresent(
        label -> {
          callout.takeOff();
          dividing.begin(label);
        });
    for (Node node : NodeText.children(quote)) {
      if (node.getFirstChild() != null || !(node instanceof Paragraph)) {
        dividing.add(node);
      }
    }
    boolean answers =
        title.or(() -> firstLabel.map(Label.Found::label)).filter(Label.ANSWER::equals).isPresent();
    if (labelledBefore || !answers) {
      dividing.goBackTo(before);
    }
  }
}
