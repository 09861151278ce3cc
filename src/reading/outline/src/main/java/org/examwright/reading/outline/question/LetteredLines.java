package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.LineStart;
import org.examwright.reading.outline.tree.NodeText;
import org.jspecify.annotations.Nullable;

/** Options that are lines of paragraphs, each with a letter in front. */
final class LetteredLines {
  private static final int BLOCKS_OF_AN_OPTION = 40;

  private final List<Node> body;
  private final List<OfferedOption> options = new ArrayList<>();

  private LetteredLines(List<Node> body) {
    this.body = body;
  }

  /**
   * The options that begin with a paragraph. What stands above the first of them in it stays a
   * paragraph of its own in front, for which {@code body} grows by one.
   */
  static Optional<OptionGroup> at(int index, List<Node> body) {
    if (!(body.get(index) instanceof Paragraph paragraph) || lineOf(paragraph, 'A') == null) {
      return Optional.empty();
    }
    return Optional.of(new LetteredLines(body).read(index, paragraph));
  }

  private OptionGroup read(int index, Paragraph first) {
    Node start = lineOf(first, 'A');
    int from = index;
    Paragraph lines = first;
    if (start != null && start.getPrevious() != null) {
      lines = split(start);
      from = index + 1;
      body.add(from, lines);
    }
    int to = from;
    while (to < body.size()) {
      Node node = body.get(to);
      if (node instanceof Paragraph paragraph
          && lineOf(paragraph, next()) != null
          && paragraph.getFirstChild().equals(lineOf(paragraph, next()))) {
        readLines(paragraph);
      } else if (!options.isEmpty() && (comesLater(next(), to + 1) || lastIsEmpty())) {
        options.getLast().content().add(node);
      } else {
        break;
      }
      to++;
    }
    return new OptionGroup(from, to, options.stream().map(OfferedOption::withoutTick).toList());
  }

  private char next() {
    return (char) ('A' + options.size());
  }

  /** One option a line; a line without a letter goes on with the option above it. */
  private void readLines(Paragraph paragraph) {
    List<Node> line = NodeText.children(paragraph);
    Paragraph option = null;
    boolean lineStart = true;
    @Nullable Node lastBreak = null;
    for (int i = 0; i < line.size(); i++) {
      Node node = line.get(i);
      if (lineStart) {
        Optional<LineStart> start =
            LineStart.of(wordsFrom(line, i)).filter(s -> s.letter() == next());
        if (start.isPresent()) {
          if (lastBreak != null) {
            lastBreak.unlink();
          }
          option = new Paragraph();
          option.setSourceSpans(node.getSourceSpans());
          List<Node> content = new ArrayList<>();
          content.add(option);
          options.add(
              new OfferedOption(
                  option,
                  start.get().letter(),
                  start.get().starred() ? Boolean.TRUE : null,
                  false,
                  content));
          NodeText.dropFirst(line.subList(i, line.size()), start.get().length());
        }
      }
      lineStart = node instanceof SoftLineBreak || node instanceof HardLineBreak;
      lastBreak = lineStart ? node : null;
      if (option != null && !emptied(node)) {
        option.appendChild(node);
      }
    }
  }

  /** Whether nothing is left of bold text in which there was only a letter. */
  private static boolean emptied(Node node) {
    return (node instanceof StrongEmphasis || node instanceof Emphasis) && node.getParent() == null;
  }

  private static String wordsFrom(List<Node> nodes, int from) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak || words.length() > 20) {
        break;
      }
      words.append(NodeText.of(node));
    }
    return words.toString();
  }

  /** The first node of the line that begins with a letter. */
  private static @Nullable Node lineOf(Paragraph paragraph, char letter) {
    for (List<Node> line : NodeText.lines(paragraph)) {
      if (!line.isEmpty()
          && LineStart.of(NodeText.of(line)).filter(s -> s.letter() == letter).isPresent()) {
        return line.getFirst();
      }
    }
    return null;
  }

  /** Whether the last option is a letter alone: what it offers stands below it. */
  private boolean lastIsEmpty() {
    List<Node> content = options.getLast().content();
    return content.size() == 1
        && NodeText.children(content.getFirst()).stream()
            .allMatch(node -> node instanceof Text text && text.getLiteral().isBlank());
  }

  private boolean comesLater(char letter, int from) {
    return body.subList(from, body.size()).stream()
        .limit(BLOCKS_OF_AN_OPTION)
        .anyMatch(
            node ->
                node instanceof Paragraph paragraph
                    && LineStart.of(NodeText.of(paragraph))
                        .filter(start -> start.letter() == letter)
                        .isPresent());
  }

  /** The last block with a line that begins with B; -1 if there is none. */
  static int lastWithB(List<Node> body) {
    for (int i = body.size() - 1; i >= 0; i--) {
      if (body.get(i) instanceof Paragraph paragraph && lineOf(paragraph, 'B') != null) {
        return i;
      }
    }
    return -1;
  }

  private static Paragraph split(Node line) {
    Paragraph rest = new Paragraph();
    rest.setSourceSpans(line.getSourceSpans());
    if (line.getPrevious() != null) {
      line.getPrevious().unlink();
    }
    for (Node node = line; node != null; ) {
      Node next = node.getNext();
      rest.appendChild(node);
      node = next;
    }
    return rest;
  }
}
