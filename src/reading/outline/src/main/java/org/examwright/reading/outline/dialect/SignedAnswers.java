package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.AnswerSigns;
import org.examwright.reading.outline.tree.Line;

/** Answers with another sign than a colon behind their word: {@code R = 25 m/s}. */
final class SignedAnswers {
  private final AnswerSigns signs = new AnswerSigns();
  private final List<Text> texts = new ArrayList<>();

  private SignedAnswers() {}

  /** Puts colons in the place of the signs of a document, if they stand below questions. */
  static void mend(Node document) {
    SignedAnswers answers = new SignedAnswers();
    answers.gather(document);
    for (int i = 0; i < answers.texts.size(); i++) {
      answers.signs.mended(i).ifPresent(answers.texts.get(i)::setLiteral);
    }
  }

  private void gather(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case Paragraph paragraph -> lines(paragraph);
        case ListBlock list -> gather(list);
        case ListItem item -> gather(item);
        case BlockQuote quote -> gather(quote);
        default -> {} // commonmark's node types are open; in others nobody answers so
      }
    }
  }

  private static boolean mayAnswer(Node first) {
    return first instanceof Text text && AnswerSigns.mayBegin(text.getLiteral());
  }

  private void lines(Paragraph paragraph) {
    if (!Line.anyBegins(paragraph, SignedAnswers::mayAnswer)) {
      return;
    }
    List<Line> lines = Line.of(paragraph);
    for (int i = 0; i < lines.size(); i++) {
      List<Node> line = lines.get(i).nodes();
      if (!line.isEmpty() && line.getFirst() instanceof Text text) {
        boolean first = i == 1 && paragraph.getParent() instanceof ListItem;
        String above = i == 0 ? "" : lines.get(i - 1).text();
        if (signs.add(text.getLiteral(), above, first) >= 0) {
          texts.add(text);
        }
      }
    }
  }
}
