package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.AnswerEquals;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Answers behind an equals sign, {@code R = 25 m/s}, each directly below a question.
 *
 * <p>The letter may be a quantity of its own; but where it stands so below several questions, what
 * follows it is what they ask for.
 */
final class EqualsLines {
  private final List<Text> texts = new ArrayList<>();
  private final List<AnswerEquals> answers = new ArrayList<>();
  private int direct;

  private EqualsLines() {}

  /** Puts colons in the place of the equals signs of a document, if they stand so. */
  static void mend(Node document) {
    EqualsLines lines = new EqualsLines();
    lines.gather(document);
    if (AnswerEquals.areAnswers(lines.answers, lines.direct)) {
      for (int i = 0; i < lines.texts.size(); i++) {
        lines.texts.get(i).setLiteral(lines.answers.get(i).mended());
      }
    }
  }

  private void gather(Node node) {
    for (Node child : NodeText.children(node)) {
      switch (child) {
        case Paragraph paragraph -> lines(paragraph);
        case ListBlock list -> gather(list);
        case ListItem item -> gather(item);
        case BlockQuote quote -> gather(quote);
        default -> {} // commonmark's node types are open; in others nobody answers so
      }
    }
  }

  private void lines(Paragraph paragraph) {
    List<Line> lines = Line.of(paragraph);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).nodes().size() == 1
          && lines.get(i).nodes().getFirst() instanceof Text text) {
        Optional<AnswerEquals> answer = AnswerEquals.of(text.getLiteral());
        if (answer.isPresent()) {
          texts.add(text);
          answers.add(answer.get());
          boolean first = i == 1 && paragraph.getParent() instanceof ListItem;
          direct += first || (i > 0 && AnswerEquals.mayAnswer(lines.get(i - 1).text())) ? 1 : 0;
        }
      }
    }
  }
}
