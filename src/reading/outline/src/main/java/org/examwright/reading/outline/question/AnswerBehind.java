package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.Parts;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * An answer at the end of its question, slanted or bold, in parentheses or with a label: {@code Who
 * wrote Faust? *(Goethe)*}; where others stand so too.
 *
 * @param text of the answer, without parentheses and label
 * @param certain whether a label says that it is one, or its question asks something
 * @param stem the nodes of the question's line without it
 * @param below the blocks of the question without it
 * @param nodes the answer itself
 */
record AnswerBehind(
    String text, boolean certain, List<Node> stem, List<Node> below, List<Node> nodes) {
  private static final Pattern ENDS_SENTENCE = Pattern.compile("[.?!…。？！؟»”\"')）_]\\s*$");
  private static final Pattern ENCLOSED = Pattern.compile("\\s*[(（\\[](.*)[)）\\]]\\s*[.。]?\\s*");
  private static final Pattern LABEL =
      Pattern.compile("(?iu)^\\s*(?:" + Vocabulary.ANSWER.anywhere() + ")\\s*[:：]");
  private static final int LONGEST = 300;

  /** The answer of a draft; nothing if nothing looks like one. */
  static Optional<AnswerBehind> of(Draft draft) {
    return (draft.body().isEmpty() ? inLine(draft) : below(draft))
        .filter(found -> !Parts.of(draft).has(Label.ANSWER));
  }

  /** Behind what asks, on the question's own line. */
  private static Optional<AnswerBehind> inLine(Draft draft) {
    List<Node> stem = new ArrayList<>(draft.line().stem());
    while (!stem.isEmpty()
        && stem.getLast() instanceof Text text
        && text.getLiteral().matches("[\\s.]*")) {
      stem.removeLast();
    }
    if (stem.size() < 2 || !isSetOff(stem.getLast())) {
      return Optional.empty();
    }
    Node answer = stem.removeLast();
    return ENDS_SENTENCE.matcher(NodeText.of(stem)).find()
        ? of(NodeText.of(answer).strip(), stem, List.of(), List.of(answer))
        : Optional.empty();
  }

  /** Below what is shown to those who answer. */
  private static Optional<AnswerBehind> below(Draft draft) {
    Node last = draft.body().getLast();
    if (!(last instanceof Paragraph paragraph)
        || paragraph.getFirstChild() == null
        || paragraph.getFirstChild().getNext() != null
        || !isSetOff(paragraph.getFirstChild())) {
      return Optional.empty();
    }
    return of(
        NodeText.of(paragraph).strip(),
        draft.line().stem(),
        draft.body().subList(0, draft.body().size() - 1),
        List.of(last));
  }

  /** Without parentheses it may be what is asked about; beside a blank, a word to be changed. */
  private static Optional<AnswerBehind> of(
      String written, List<Node> stem, List<Node> below, List<Node> nodes) {
    Matcher enclosed = ENCLOSED.matcher(written);
    String words = enclosed.matches() ? enclosed.group(1).strip() : written;
    Matcher label = LABEL.matcher(words);
    boolean labelled = label.find();
    String text = labelled ? words.substring(label.end()).strip() : words;
    if (text.isEmpty()
        || text.length() > LONGEST
        || !(labelled || (enclosed.matches() && NamedBlanks.count(stem) == 0))) {
      return Optional.empty();
    }
    return Optional.of(
        new AnswerBehind(text, labelled || Wording.asks(NodeText.of(stem)), stem, below, nodes));
  }

  private static boolean isSetOff(Node node) {
    return (node instanceof Emphasis || node instanceof StrongEmphasis)
        && NodeText.children(node).stream()
            .allMatch(
                child ->
                    child instanceof Text
                        || child instanceof Code
                        || child instanceof Emphasis
                        || child instanceof StrongEmphasis);
  }
}
