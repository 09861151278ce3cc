package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.QuestionLine;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/** A question whose blocks are still being gathered. */
final class OpenDraft {
  private final QuestionLine line;
  private final boolean spoken;
  private final List<Node> asked = new ArrayList<>();
  private final List<Node> body = new ArrayList<>();

  /**
   * @param below blocks that belong to it whatever they are
   * @param spoken whether the line begins as {@code Q:} does
   */
  OpenDraft(QuestionLine line, List<Node> below, boolean spoken) {
    this.line = line;
    this.spoken = spoken;
    if (!line.rest().isEmpty()) {
      body.add(remainder(line));
    }
    body.addAll(below);
  }

  void add(Node node) {
    body.add(node);
  }

  boolean offers() {
    return !body.isEmpty() && (body.getLast() instanceof ListBlock || Answering.isIn(body));
  }

  /** Takes the last block for a part of what the question asks. */
  void askLast() {
    asked.add(body.removeLast());
  }

  /** The question with all its blocks; what is to be passed over is taken out of them. */
  Draft end(PassedOver passedOver) {
    QuestionLine ended = line;
    List<Node> kept = passedOver.withoutWaysBack(body);
    boolean answered = answerBehindA(kept);
    if ((ended.isBare()
            || (ended.namesKind() && !kept.isEmpty() && kept.getFirst() instanceof Paragraph))
        && asked.isEmpty()
        && kept.stream().anyMatch(node -> !beginsPart(node))) {
      Node first = kept.stream().filter(node -> !beginsPart(node)).findFirst().orElseThrow();
      kept.remove(first);
      if (first instanceof Paragraph paragraph && !ended.isBare()) {
        asked.add(firstLine(paragraph, kept));
      } else if (first instanceof Paragraph paragraph) {
        ended = ended.continuedBy(QuestionLine.ofParagraph(paragraph));
        if (!ended.rest().isEmpty()) {
          kept.addFirst(remainder(ended));
        }
      } else {
        asked.add(first);
      }
    }
    return new Draft(ended, asked, kept, List.of(), answered);
  }

  /** The first line of a paragraph; the others are left to the body. */
  private static Node firstLine(Paragraph paragraph, List<Node> kept) {
    List<Line> lines = Line.of(paragraph);
    if (lines.size() == 1) {
      return paragraph;
    }
    kept.addFirst(Line.paragraph(lines.get(1).place(), lines.subList(1, lines.size())));
    return Line.paragraph(paragraph.getSourceSpans(), lines.subList(0, 1));
  }

  /**
   * In notes of the kind "Q: … A: …" the answer begins at its letter.
   *
   * @return whether there is such an answer, which is all that is left of the blocks
   */
  private boolean answerBehindA(List<Node> kept) {
    for (int i = 0; i < kept.size() && (spoken || i == 0); i++) {
      Optional<SpokenAnswer> answer =
          kept.get(i) instanceof Paragraph paragraph
                  && Line.anyBegins(paragraph, OpenDraft::isLetter)
              ? SpokenAnswer.in(paragraph)
              : Optional.empty();
      if (answer.isPresent()) {
        if (SpokenAnswer.isOption(kept.subList(i, kept.size()))) {
          return false;
        }
        List<Node> question = new ArrayList<>(kept.subList(0, i));
        answer.get().above().ifPresent(question::add);
        kept.subList(0, i + 1).clear();
        kept.addFirst(answer.get().answer());
        asked.addAll(question);
        return true;
      }
    }
    return false;
  }

  /** Whether a text begins with the letter of an answer, A. */
  private static boolean isLetter(Node first) {
    return NodeText.of(first).stripLeading().startsWith("A");
  }

  private static boolean beginsPart(Node node) {
    return node instanceof Paragraph paragraph
        && Label.of(Line.first(paragraph).nodes()).isPresent();
  }

  /** What follows the question line in its paragraph becomes a paragraph of its own. */
  private static Paragraph remainder(QuestionLine line) {
    return Line.paragraph(line.rest().getFirst().place(), line.rest());
  }
}
