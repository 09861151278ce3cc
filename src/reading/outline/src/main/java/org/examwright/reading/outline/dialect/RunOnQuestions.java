package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.Lists;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Bold numbers of questions in lines that no empty line divides from the question before them: what
 * begins there is a paragraph of its own.
 */
final class RunOnQuestions {
  private String style = "";
  private int last;

  private RunOnQuestions() {}

  /** Divides the paragraphs and lists directly under a node where the next number begins a line. */
  static void divide(Node parent) {
    RunOnQuestions questions = new RunOnQuestions();
    for (Node node : NodeText.children(parent)) {
      if (node instanceof Paragraph paragraph) {
        if (!hasBold(paragraph)) {
          continue;
        }
        questions.begin(paragraph);
        questions.divide(paragraph, paragraph);
      } else if (node instanceof ListBlock list) {
        questions.divide(list);
      }
    }
  }

  private static boolean hasBold(Paragraph paragraph) {
    return Line.anyBegins(paragraph, StrongEmphasis.class::isInstance);
  }

  /** By the rules, a line directly below an item goes on with it, and a list with the one above. */
  private void divide(ListBlock list) {
    Node end = list;
    ListBlock behind = null;
    for (Node item : NodeText.children(list)) {
      if (!end.equals(list)) {
        if (behind == null) {
          behind = Lists.empty(list);
          behind.setSourceSpans(item.getSourceSpans());
          end.insertAfter(behind);
        }
        behind.appendChild(item);
      }
      if (item.getLastChild() instanceof Paragraph paragraph && hasBold(paragraph)) {
        Node block = behind == null ? end : behind;
        Node last = divide(paragraph, block);
        if (!last.equals(block)) {
          end = last;
          behind = null;
        }
      }
    }
  }

  /**
   * Puts the lines of a paragraph from each next number on behind a block.
   *
   * @return the last block
   */
  private Node divide(Paragraph paragraph, Node block) {
    List<Node> firsts = new ArrayList<>();
    for (Line line : Line.of(paragraph).stream().skip(1).toList()) {
      Optional<QuestionNumber> next =
          number(line)
              .filter(number -> number.value() == last + 1)
              .filter(number -> QuestionNumber.style(line.text(), number).equals(style));
      if (next.isPresent()) {
        last = next.get().value();
        firsts.add(line.nodes().getFirst());
      }
    }
    Node end = block;
    for (Node first : firsts.reversed()) {
      Paragraph cut = cut(paragraph, first);
      block.insertAfter(cut);
      end = end.equals(block) ? cut : end;
    }
    return end;
  }

  /** Takes note of the number that a paragraph begins with. */
  private void begin(Paragraph paragraph) {
    Line line = Line.first(paragraph);
    number(line)
        .ifPresent(
            number -> {
              style = QuestionNumber.style(line.text(), number);
              last = number.value();
            });
  }

  private static Optional<QuestionNumber> number(Line line) {
    if (line.isEmpty() || !(line.nodes().getFirst() instanceof StrongEmphasis strong)) {
      return Optional.empty();
    }
    return QuestionNumber.of(NodeText.of(strong)).filter(number -> number.value() > 0);
  }

  /** Takes the lines from a node on out of a paragraph. */
  private static Paragraph cut(Paragraph paragraph, Node first) {
    Paragraph cut = new Paragraph();
    List<SourceSpan> spans = paragraph.getSourceSpans();
    int at = spans.size();
    if (!first.getSourceSpans().isEmpty()) {
      int line = first.getSourceSpans().getFirst().getLineIndex();
      while (at > 0 && spans.get(at - 1).getLineIndex() >= line) {
        at--;
      }
    }
    cut.setSourceSpans(spans.subList(at, spans.size()));
    paragraph.setSourceSpans(spans.subList(0, at));
    first.getPrevious().unlink(); // the line break
    for (Node node = first; node != null; ) {
      Node next = node.getNext();
      cut.appendChild(node);
      node = next;
    }
    return cut;
  }
}
