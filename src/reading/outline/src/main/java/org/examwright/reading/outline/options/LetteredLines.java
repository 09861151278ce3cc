package org.examwright.reading.outline.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/** Options that are lines of paragraphs, each with a letter in front. */
final class LetteredLines {
  private static final int BLOCKS_OF_AN_OPTION = 40;

  private final List<OfferedOption> options = new ArrayList<>();

  private LetteredLines() {}

  /** The options that begin with a paragraph; what stands above the first of them in it is text. */
  static Optional<OptionGroup> at(int index, List<Node> body) {
    if (!(body.get(index) instanceof Paragraph paragraph)) {
      return Optional.empty();
    }
    List<Line> lines = Line.of(paragraph);
    for (int i = 0; i < lines.size(); i++) {
      if (hasLetter(lines.get(i), 'A')) {
        List<Node> above = new ArrayList<>(body.subList(0, index));
        List<Node> from = new ArrayList<>(body.subList(index, body.size()));
        if (i > 0) {
          above.add(Line.paragraph(paragraph.getSourceSpans(), lines.subList(0, i)));
          from.set(0, Line.paragraph(lines.get(i).place(), lines.subList(i, lines.size())));
        }
        return Optional.of(new LetteredLines().read(above, from));
      }
    }
    return Optional.empty();
  }

  private OptionGroup read(List<Node> above, List<Node> blocks) {
    int to = 0;
    while (to < blocks.size()) {
      Node node = blocks.get(to);
      if (node instanceof Paragraph paragraph && hasLetter(Line.first(paragraph), next())) {
        readLines(paragraph);
      } else if (!options.isEmpty() && (comesLater(next(), blocks, to + 1) || lastIsEmpty())) {
        options.add(options.removeLast().followedBy(List.of(node)));
      } else {
        break;
      }
      to++;
    }
    return new OptionGroup(
        above,
        options.stream().map(OfferedOption::withoutTick).toList(),
        blocks.subList(to, blocks.size()));
  }

  private char next() {
    return (char) ('A' + options.size());
  }

  /** One option a line; a line without a letter goes on with the option above it. */
  private void readLines(Paragraph paragraph) {
    List<Line> lines = new ArrayList<>();
    for (Line line : Line.of(paragraph)) {
      if (hasLetter(line, (char) (next() + (lines.isEmpty() ? 0 : 1)))) {
        add(lines);
        lines.clear();
      }
      lines.add(line);
    }
    add(lines);
  }

  /** Adds the option that some lines are, of which the first has a letter. */
  private void add(List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    LineStart start = LineStart.of(lines.getFirst().text()).orElseThrow();
    List<Line> words = new ArrayList<>(lines);
    words.set(0, lines.getFirst().withoutFirst(start.length()));
    int said = SpokenVerdict.at(words);
    Paragraph option = Line.paragraph(lines.getFirst().place(), words.subList(0, said));
    options.add(
        new OfferedOption(
            option,
            next(),
            start.sign(),
            start.starred() ? Boolean.TRUE : null,
            false,
            said == words.size()
                ? List.of(option)
                : List.of(option, SpokenVerdict.quote(words.subList(said, words.size())))));
  }

  private static boolean hasLetter(Line line, char letter) {
    return !line.isEmpty()
        && LineStart.of(line.text()).filter(start -> start.is(letter)).isPresent();
  }

  /** Whether the last option is a letter alone: what it offers stands below it. */
  private boolean lastIsEmpty() {
    List<Node> content = options.getLast().content();
    return content.size() == 1
        && NodeText.children(content.getFirst()).stream()
            .allMatch(node -> node instanceof Text text && text.getLiteral().isBlank());
  }

  private static boolean comesLater(char letter, List<Node> blocks, int from) {
    return blocks.subList(from, blocks.size()).stream()
        .limit(BLOCKS_OF_AN_OPTION)
        .anyMatch(
            node ->
                node instanceof Paragraph paragraph
                    && LineStart.of(NodeText.of(paragraph))
                        .filter(start -> start.is(letter))
                        .isPresent());
  }
}
