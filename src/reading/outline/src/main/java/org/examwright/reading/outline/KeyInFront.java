package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Line;

/** An answer key in a line above all questions: {@code Key: 1B 2C 3A}. */
final class KeyInFront {
  private static final int FARTHEST = 5;

  private KeyInFront() {}

  /** The blocks with such a key behind all others, under a heading that says what it is. */
  static List<Node> putLast(List<Node> nodes) {
    for (int i = 0; i < Math.min(FARTHEST, nodes.size() - 1); i++) {
      Node node = nodes.get(i);
      if (node instanceof Paragraph paragraph) {
        Optional<Paragraph> entries = entries(paragraph);
        if (entries.isPresent()) {
          return moved(nodes, i, entries.get());
        }
        if (!isHead(paragraph)) {
          break;
        }
      } else if (!(node instanceof Heading || node instanceof ThematicBreak)) {
        break;
      }
    }
    return nodes;
  }

  /** Whether a paragraph has nothing of a question, so that those may still come. */
  private static boolean isHead(Paragraph paragraph) {
    for (Line line : Line.of(paragraph)) {
      String text = line.text();
      if (Wording.asksForOption(text)
          || LineStart.of(text).isPresent()
          || QuestionNumber.among(text).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static List<Node> moved(List<Node> nodes, int at, Paragraph entries) {
    Heading heading = new Heading();
    heading.setLevel(1);
    heading.setSourceSpans(entries.getSourceSpans());
    heading.appendChild(new Text("Answers"));
    List<Node> moved = new ArrayList<>(nodes);
    moved.remove(at);
    moved.add(heading);
    moved.add(entries);
    return moved;
  }

  /** What stands behind the name of a key, if these are answers to several questions. */
  private static Optional<Paragraph> entries(Paragraph paragraph) {
    Line line = Line.first(paragraph);
    String text = line.text();
    boolean mayBe = text.indexOf('1') >= 0 && Line.of(paragraph).size() == 1;
    int named = mayBe ? SectionKey.named(text) : 0;
    if (named == 0) {
      return Optional.empty();
    }
    Line behind = line.withoutFirst(named);
    return KeyEntries.in(behind).size() < 2
        ? Optional.empty()
        : Optional.of(Line.paragraph(paragraph.getSourceSpans(), List.of(behind)));
  }
}
