package org.examwright.reading.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.tree.NodeText;

/**
 * An answer that begins with {@code A:}, as its question begins with {@code Q:}.
 *
 * @param above the lines in front of it in the same paragraph
 * @param answer its own lines, without the letter
 */
record SpokenAnswer(Optional<Paragraph> above, Paragraph answer) {
  private static final Pattern LETTER =
      Pattern.compile("^\\s*(?:A\\s?\\d{0,4}\\s*[:：]|A\\d{1,4}\\s*[.)]|Ans\\.)\\s*(?=\\S|$)");

  /** Whether a line of a paragraph begins an answer. */
  static boolean isIn(Paragraph paragraph) {
    return NodeText.lines(paragraph).stream()
        .anyMatch(line -> LETTER.matcher(NodeText.of(line)).find());
  }

  /** The answer in a paragraph; takes the letter off it. */
  static Optional<SpokenAnswer> in(Paragraph paragraph) {
    for (List<Node> line : NodeText.lines(paragraph)) {
      Matcher letter = LETTER.matcher(NodeText.of(line));
      if (letter.find()) {
        Node first = line.getFirst();
        boolean alone = first.getPrevious() == null;
        Paragraph answer = alone ? paragraph : LineDividing.splitBefore(first);
        NodeText.dropFirst(NodeText.children(answer), letter.end());
        return Optional.of(
            new SpokenAnswer(alone ? Optional.empty() : Optional.of(paragraph), answer));
      }
    }
    return Optional.empty();
  }

  /** Whether B follows somewhere, so that A is the first of several options. */
  static boolean isOption(List<Node> behind) {
    return behind.stream()
        .filter(Paragraph.class::isInstance)
        .flatMap(paragraph -> NodeText.lines(paragraph).stream())
        .anyMatch(
            line ->
                LineStart.of(NodeText.of(line)).filter(start -> start.letter() == 'B').isPresent());
  }
}
