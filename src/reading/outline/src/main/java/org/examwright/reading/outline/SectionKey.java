package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.NodeTraits;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * An answer key without a heading, behind the questions of a stretch: {@code Answers: 1-b, 2-a}, or
 * such a line above a list.
 *
 * @param at where it begins among the blocks of the stretch
 * @param answers by the labels of their questions
 */
record SectionKey(int at, Map<String, List<Node>> answers) {
  private static final Pattern NAME =
      Pattern.compile(
          "(?iU)^[\\s*_\\[【(（\\p{So}]*(?:\\p{L}{1,12}题)?(?:"
              + Vocabulary.ANSWERS.anywhere()
              + "|"
              + Vocabulary.ANSWER.anywhere()
              + ")(?=\\W|$)(?:\\s+[\\p{L}\\d.]{1,12}){0,6}?\\s*[\\])）】*_]*\\s*(?:[:：]\\s*|$)");
  private static final Pattern CHINESE =
      Pattern.compile("^[\\s【\\[]*\\p{IsHan}{0,6}答案[】\\]]*\\s*[:：]?\\s*");

  /** Behind the last questions of a stretch there may be answers of single ones, but not many. */
  private static final int MOST_TRIED = 3;

  /** The key that a stretch ends with; nothing if there is none. */
  static Optional<SectionKey> in(List<Node> nodes) {
    int tried = 0;
    for (int i = nodes.size() - 1; i > 0 && tried < MOST_TRIED; i--) {
      if (isNamed(nodes.get(i))) {
        tried++;
        Optional<SectionKey> key = at(i, nodes);
        if (key.isPresent()) {
          return key;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<SectionKey> at(int at, List<Node> nodes) {
    Node node = nodes.get(at);
    List<Node> blocks = new ArrayList<>();
    if (node instanceof BlockQuote quote) {
      blocks.addAll(NodeText.children(quote));
    } else {
      blocks.add(node);
    }
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof Paragraph paragraph)) {
      return Optional.empty();
    }
    List<Line> lines = Line.of(paragraph);
    int named = named(lines.getFirst().text());
    if (named == 0) {
      return Optional.empty();
    }
    AnswerKey key = new AnswerKey();
    List<Line> rest = new ArrayList<>(lines);
    rest.set(0, rest.getFirst().withoutFirst(named));
    if (NodeTraits.saysNothing(rest.getFirst().nodes())) {
      rest.removeFirst();
    }
    if (!rest.isEmpty()) {
      key.add(Line.paragraph(paragraph.getSourceSpans(), rest));
    }
    blocks.stream().skip(1).forEach(key::add);
    nodes.subList(at + 1, nodes.size()).stream()
        .filter(behind -> !NodeTraits.isSpacer(behind))
        .forEach(key::add);
    return key.answers()
        .filter(answers -> answers.size() > 1)
        .map(answers -> new SectionKey(at, answers));
  }

  private static boolean isNamed(Node node) {
    Node first = node instanceof BlockQuote ? node.getFirstChild() : node;
    return first instanceof Paragraph && named(Line.first(first).text()) > 0;
  }

  /** How long the name of a key is at the beginning of a line; 0 if there is none. */
  static int named(String text) {
    Matcher name = NAME.matcher(text);
    if (name.find()) {
      return name.end();
    }
    Matcher chinese = CHINESE.matcher(text);
    return chinese.find() ? chinese.end() : 0;
  }
}
