package org.examwright.reading.outline.dialect;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/** Answers in parentheses at the end of what asks for them: {@code 2 + 2 = .... (answer: 4)}. */
final class EnclosedAnswers {
  private static final String OPENING = "(（[【";
  private static final String CLOSING = ")）]】";
  private static final int LONGEST = 2_000;

  private EnclosedAnswers() {}

  /**
   * Puts such answers on lines of their own, without their parentheses.
   *
   * @param numbered whether the first line is that of a numbered item
   */
  static void divide(Paragraph paragraph, boolean numbered) {
    List<Line> lines = Line.of(paragraph);
    for (int i = 0; i < lines.size(); i++) {
      boolean asks = i == 0 && numbered;
      Optional<Tail> tail = tail(lines.get(i)).filter(found -> asks || found.isAsked());
      if (tail.isPresent() && !(tail.get().isOption() && moreFollow(i, lines, paragraph))) {
        tail.get().apart();
      }
    }
  }

  /** Whether an option stands below a line: then what is enclosed marks the one that it is in. */
  private static boolean moreFollow(int at, List<Line> lines, Paragraph paragraph) {
    if (at + 1 < lines.size()) {
      return LineStart.of(lines.get(at + 1).text()).isPresent();
    }
    return paragraph.getParent() instanceof ListItem item
        && item.getNext() != null
        && item.getNext().getFirstChild() instanceof Paragraph next
        && LineStart.of(Line.first(next).text()).isPresent();
  }

  /**
   * What stands in parentheses at the end of a line.
   *
   * @param before the text in front of it
   * @param node that holds the opening parenthesis
   * @param at where in the words of that node
   * @param nodes that node and those behind it
   */
  private record Tail(String before, Node node, int at, List<Node> nodes) {

    /** Whether what stands in front of it is to be answered; above it, if nothing does. */
    boolean isAsked() {
      return before.isBlank()
          || Wording.hasBlank(before)
          || Wording.asksForOption(before)
          || QuestionNumber.among(before).isPresent()
          || isOption();
    }

    boolean isOption() {
      return LineStart.of(before).isPresent();
    }

    void apart() {
      SoftLineBreak lineBreak = new SoftLineBreak();
      if (node instanceof Text text) {
        String words = text.getLiteral();
        if (before.isBlank()) {
          text.setLiteral(words.substring(at + 1).stripLeading());
          withoutClosing(nodes.getLast());
          return;
        }
        text.setLiteral(words.substring(0, at).stripTrailing());
        text.insertAfter(lineBreak);
        lineBreak.insertAfter(Line.words(text, words.substring(at + 1).stripLeading()));
        withoutClosing(nodes.size() == 1 ? lineBreak.getNext() : nodes.getLast());
        return;
      }
      node.insertBefore(lineBreak);
      List<Node> within = NodeText.children(node);
      within.forEach(node::insertBefore);
      Text opening = (Text) within.getFirst();
      opening.setLiteral(opening.getLiteral().strip().substring(1).stripLeading());
      withoutClosing(within.getLast());
      nodes.forEach(Node::unlink);
      if (before.isBlank()) {
        lineBreak.unlink();
      }
    }

    private static void withoutClosing(Node last) {
      Text text = (Text) last;
      String words = text.getLiteral();
      int end = words.length();
      while (CLOSING.indexOf(words.charAt(end - 1)) < 0) {
        end--;
      }
      text.setLiteral(words.substring(0, end - 1).stripTrailing());
    }
  }

  /** Looks for what closes near the end, since most lines have nothing like it. */
  private static boolean mayEndEnclosed(String words) {
    for (int i = Math.max(0, words.length() - 5); i < words.length(); i++) {
      if (CLOSING.indexOf(words.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The answer that a line ends with. */
  private static Optional<Tail> tail(Line line) {
    String words = line.text();
    if (words.length() > LONGEST || !mayEndEnclosed(words)) {
      return Optional.empty();
    }
    String stripped = words.replaceFirst("[\\s.。]{1,4}$", "");
    if (words.length() > LONGEST
        || stripped.isEmpty()
        || CLOSING.indexOf(stripped.charAt(stripped.length() - 1)) < 0) {
      return Optional.empty();
    }
    int from = opening(stripped);
    if (from < 0
        || !isAnswer(stripped.substring(from + 1, stripped.length() - 1))
        || Label.of(line.nodes()).isPresent()) {
      return Optional.empty();
    }
    int at = 0;
    List<Node> nodes = line.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      int length = NodeText.of(nodes.get(i)).length();
      if (from < at + length) {
        Tail tail =
            new Tail(
                words.substring(0, from), nodes.get(i), from - at, nodes.subList(i, nodes.size()));
        return Optional.of(tail).filter(EnclosedAnswers::mayBeApart);
      }
      at += length;
    }
    return Optional.empty();
  }

  /** Whether both parentheses stand in texts of the line, or of what makes all of it slanted. */
  private static boolean mayBeApart(Tail tail) {
    if (tail.node() instanceof Text) {
      return tail.nodes().getLast() instanceof Text last && hasClosing(last);
    }
    List<Node> within = NodeText.children(tail.node());
    return (tail.node() instanceof Emphasis || tail.node() instanceof StrongEmphasis)
        && NodeText.of(tail.node()).substring(0, tail.at()).isBlank()
        && within.getFirst() instanceof Text
        && within.getLast() instanceof Text last
        && hasClosing(last)
        && tail.nodes().stream().skip(1).allMatch(EnclosedAnswers::isStop);
  }

  private static boolean hasClosing(Text text) {
    return text.getLiteral().chars().anyMatch(c -> CLOSING.indexOf(c) >= 0);
  }

  private static boolean isStop(Node node) {
    return node instanceof Text text && text.getLiteral().matches("[\\s.。]*");
  }

  /** Where the parentheses open that close at the end; -1 if they do not. */
  private static int opening(String text) {
    int open = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      open += CLOSING.indexOf(c) >= 0 ? 1 : OPENING.indexOf(c) >= 0 ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAnswer(String within) {
    String words = within.strip();
    int colon = Math.max(words.indexOf(':'), words.indexOf('：'));
    List<Node> line = List.of(new Text(words));
    // A single letter stands in front of what it means as well: (r: radius, h: height).
    boolean letter = colon > 0 && words.substring(0, colon).strip().length() == 1;
    boolean only = words.indexOf(':', colon + 1) < 0 && words.indexOf('：', colon + 1) < 0;
    return colon > 0
        && colon < words.length() - 1
        && (!letter || (only && Character.isUpperCase(words.charAt(0))))
        && Label.of(line)
            .filter(found -> found.label().equals(Label.ANSWER) && found.length() > colon)
            .isPresent();
  }
}
