package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * The lines of two columns that stand one below the other at the end of a question, in lists, in
 * paragraphs or in one of them.
 *
 * @param stem the line that asks
 * @param above what else stands above the columns
 * @param signed the lines of both columns, with their signs
 */
record SideLines(List<Node> stem, List<Node> above, List<Line> signed) {
  private static final int MOST = 60;

  /** The columns of a question; nothing if anything but lines with signs stands among them. */
  static Optional<SideLines> in(DraftContext context) {
    List<Line> asked = Line.of(Line.paragraphOf(List.of(), context.draft().line().stem()));
    List<Node> above = new ArrayList<>(context.draft().asked());
    List<Line> signed = new ArrayList<>();
    int first = 1;
    while (first < asked.size() && !isSigned(asked.get(first))) {
      first++;
    }
    if (first < asked.size()) {
      signed.addAll(asked.subList(first, asked.size()));
    }
    for (Node node : context.body()) {
      Optional<List<Line>> lines = lines(node);
      if (lines.isEmpty()
          || (signed.isEmpty() && lines.get().stream().noneMatch(SideLines::isSigned))) {
        if (!signed.isEmpty()) {
          return Optional.empty();
        }
        above.add(node);
      } else {
        signed.addAll(lines.get());
      }
    }
    return !signed.isEmpty()
            && signed.size() <= MOST
            && signed.stream().allMatch(SideLines::isSigned)
        ? Optional.of(
            new SideLines(
                NodeText.children(Line.paragraph(List.of(), asked.subList(0, first))),
                above,
                signed))
        : Optional.empty();
  }

  private static Optional<SignedLines.Sign> sign(Line line) {
    return SignedLines.sign(line.text()).or(() -> SignedLines.bare(line.text()));
  }

  private static boolean isSigned(Line line) {
    return sign(line).isPresent();
  }

  /** The lines that a key names in the first place. */
  List<Line> left(Map<String, String> key) {
    return signed.stream().filter(line -> isOf(line, key)).toList();
  }

  /** All others; none if one of them has such a sign as the key names in the first place. */
  List<Line> right(Map<String, String> key) {
    List<Line> right = signed.stream().filter(line -> !isOf(line, key)).toList();
    Set<Integer> kinds = key.keySet().stream().map(SideLines::kind).collect(Collectors.toSet());
    return right.stream()
            .flatMap(line -> sign(line).stream())
            .noneMatch(sign -> kinds.contains(kind(sign.sign())))
        ? right
        : List.of();
  }

  /** What kind of character a sign begins with: a letter, a digit, a number in a circle. */
  private static int kind(String sign) {
    return Character.getType(sign.codePointAt(0));
  }

  private static boolean isOf(Line line, Map<String, String> key) {
    return sign(line).filter(sign -> key.containsKey(sign.sign())).isPresent();
  }

  private static Optional<List<Line>> lines(Node node) {
    if (node instanceof Paragraph) {
      return Optional.of(Line.of(node));
    }
    if (!(node instanceof ListBlock list)) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
    int number = start == null ? 1 : start;
    for (Node item : NodeText.children(list)) {
      if (!(item.getFirstChild() instanceof Paragraph paragraph) || paragraph.getNext() != null) {
        return Optional.empty();
      }
      int from = lines.size();
      lines.addAll(Line.of(paragraph));
      if (list instanceof OrderedList) {
        lines.set(from, numbered(lines.get(from), number));
      }
      number++;
    }
    return Optional.of(lines);
  }

  /** The items of a numbered list have lost their numbers. */
  private static Line numbered(Line line, int number) {
    List<Node> nodes = new ArrayList<>(line.nodes());
    nodes.addFirst(new Text(number + ". "));
    return new Line(nodes, line.end());
  }
}
