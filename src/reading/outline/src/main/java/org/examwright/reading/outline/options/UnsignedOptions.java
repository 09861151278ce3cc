package org.examwright.reading.outline.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * Options without any sign: lines, or paragraphs of one line each, of which the answer names one.
 */
final class UnsignedOptions {
  private static final int MOST = 8;

  private UnsignedOptions() {}

  /**
   * The options at the end of some blocks.
   *
   * @param answer the words of one of them, or its letter if they had letters
   */
  static Optional<OptionGroup> in(List<Node> body, String answer) {
    if (answer.isEmpty() || body.isEmpty() || !(body.getLast() instanceof Paragraph last)) {
      return Optional.empty();
    }
    List<Line> lines = Line.of(last);
    int from = body.size() - 1;
    if (lines.size() == 1) {
      while (from > 0 && isLine(body.get(from - 1))) {
        from--;
      }
      lines = body.subList(from, body.size()).stream().map(Line::first).toList();
    }
    if (lines.size() < 2 || lines.size() > MOST || !names(answer, lines)) {
      return Optional.empty();
    }
    List<OfferedOption> options = new ArrayList<>();
    for (Line line : lines) {
      char letter = (char) ('A' + options.size());
      Paragraph option = Line.paragraph(line.place(), List.of(line));
      options.add(
          new OfferedOption(option, letter, String.valueOf(letter), null, false, List.of(option)));
    }
    return Optional.of(new OptionGroup(body.subList(0, from), options, List.of()));
  }

  /** The words for true and false, as lines or items at the end of some blocks. */
  static Optional<OptionGroup> truth(List<Node> body) {
    int last = body.size() - 1;
    if (last >= 0 && body.get(last) instanceof ListBlock list) {
      return words(body.subList(0, last), NodeText.children(list));
    }
    if (last < 0 || !(body.get(last) instanceof Paragraph)) {
      return Optional.empty();
    }
    boolean apart = last > 0 && isLine(body.get(last)) && isLine(body.get(last - 1));
    int from = apart ? last - 1 : last;
    List<Line> lines =
        body.subList(from, last + 1).stream().flatMap(node -> Line.of(node).stream()).toList();
    return words(
        body.subList(0, from),
        lines.stream().map(line -> (Node) Line.paragraph(line.place(), List.of(line))).toList());
  }

  private static Optional<OptionGroup> words(List<Node> above, List<Node> words) {
    boolean both =
        words.size() == 2
            && words.stream().anyMatch(word -> Vocabulary.TRUE.has(NodeText.of(word)))
            && words.stream().anyMatch(word -> Vocabulary.FALSE.has(NodeText.of(word)));
    return both
        ? Optional.of(
            new OptionGroup(
                above,
                words.stream()
                    .map(
                        word ->
                            new OfferedOption(
                                word,
                                (char) 0,
                                "",
                                null,
                                false,
                                word instanceof Paragraph
                                    ? List.of(word)
                                    : NodeText.children(word)))
                    .toList(),
                List.of()))
        : Optional.empty();
  }

  private static boolean isLine(Node node) {
    return node instanceof Paragraph && Line.of(node).size() == 1 && !NodeText.of(node).isBlank();
  }

  private static boolean names(String answer, List<Line> lines) {
    String wanted = KeyLine.folded(answer);
    boolean words = lines.stream().anyMatch(line -> KeyLine.folded(line.text()).equals(wanted));
    boolean letter =
        wanted.length() == 1 && wanted.charAt(0) >= 'a' && wanted.charAt(0) < 'a' + lines.size();
    return words || (letter && lines.size() > 2);
  }
}
