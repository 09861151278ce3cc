package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Reads what is to be matched from two columns one of which has its key in parentheses: cells of a
 * table, lines with wide gaps, or lines above other lines.
 */
final class ColumnPairs {
  private static final Pattern WIDE = Pattern.compile("\\s{3,60}|\\t{1,9}");
  private static final int MOST = 40;

  private ColumnPairs() {}

  static Optional<ReadInteraction> read(DraftContext context) {
    if (context.parts().has(Label.ANSWER)) {
      return Optional.empty();
    }
    for (int i = 0; i < context.body().size(); i++) {
      if (context.body().get(i) instanceof TableBlock table) {
        int at = i;
        return table(table)
            .map(
                columns -> {
                  context.reading().account().takeOwn(LineRole.OPTION, table);
                  return context.answered(at, 1, matching(columns, context));
                });
      }
    }
    for (int i = 0; i < Math.min(context.body().size(), 2); i++) {
      Optional<Columns> columns = lines(context.body().subList(i, context.body().size()));
      if (columns.isPresent()) {
        List<Node> above = context.body().subList(0, i);
        return columns.map(found -> context.answered(above, matching(found, context), List.of()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Columns> table(TableBlock table) {
    List<Node> all =
        NodeText.children(table).stream()
            .flatMap(part -> NodeText.children(part).stream())
            .toList();
    return all.isEmpty() ? Optional.empty() : rows(all.subList(1, all.size())).or(() -> rows(all));
  }

  /** The columns of rows, the first of which may be the head of the table. */
  private static Optional<Columns> rows(List<Node> rows) {
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (Node row : rows) {
      List<Node> cells = NodeText.children(row);
      if (cells.size() != 2 || left.size() > MOST) {
        return Optional.empty();
      }
      add(Line.first(cells.get(0)), left);
      add(Line.first(cells.get(1)), right);
    }
    return Columns.of(left, right);
  }

  /** A column may be longer than the other. */
  private static void add(Line line, List<Line> column) {
    if (!line.isBlank()) {
      column.add(line);
    }
  }

  private static Optional<Columns> lines(List<Node> blocks) {
    List<List<Line>> groups = new ArrayList<>();
    for (Node block : blocks) {
      List<Line> group = lines(block);
      if (group.isEmpty() || group.size() > MOST || groups.size() > MOST) {
        return Optional.empty();
      }
      groups.add(group);
    }
    if (groups.size() == 2) {
      return Columns.of(groups.get(0), groups.get(1));
    }
    List<Line> all = groups.stream().flatMap(List::stream).toList();
    int half = all.size() / 2;
    Optional<Columns> halves =
        all.size() % 2 == 0
            ? Columns.of(all.subList(0, half), all.subList(half, all.size()))
            : Optional.empty();
    return groups.size() == 1 ? halves.or(() -> beside(all)) : halves;
  }

  /** The lines of a block; none if it has others. */
  private static List<Line> lines(Node block) {
    if (block instanceof Paragraph) {
      return Line.of(block);
    }
    if (!(block instanceof ListBlock list)) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
    int number = start == null ? 1 : start;
    for (Node item : NodeText.children(list)) {
      if (!(item.getFirstChild() instanceof Paragraph paragraph)
          || paragraph.getNext() != null
          || Line.of(paragraph).size() > 1) {
        return List.of();
      }
      Line line = Line.first(paragraph);
      if (list instanceof OrderedList) {
        List<Node> nodes = new ArrayList<>(line.nodes());
        nodes.addFirst(new Text(number + ". "));
        line = new Line(nodes, null);
      }
      lines.add(line);
      number++;
    }
    return lines;
  }

  /** The sides of lines with a wide gap each. */
  private static Optional<Columns> beside(List<Line> lines) {
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (Line line : lines) {
      if (line.nodes().size() != 1 || !(line.nodes().getFirst() instanceof Text text)) {
        return Optional.empty();
      }
      String words = text.getLiteral().strip();
      Matcher gap = WIDE.matcher(words);
      if (!gap.find()) {
        return Optional.empty();
      }
      left.add(new Line(List.of(Line.words(text, words.substring(0, gap.start()))), null));
      right.add(new Line(List.of(Line.words(text, words.substring(gap.end()))), null));
    }
    return Columns.of(left, right);
  }

  private static Interaction matching(Columns columns, DraftContext context) {
    List<Pair> pairs =
        columns.pairs().stream()
            .map(
                sides ->
                    new Pair(
                        context.reading().text(LineRole.OPTION).of(sides.get(0).nodes(), List.of()),
                        right(sides.get(1), context)))
            .toList();
    List<List<Inline>> spare = columns.spare().stream().map(line -> right(line, context)).toList();
    return new Interaction.Matching(pairs, spare, context.attributes().shuffle());
  }

  private static List<Inline> right(Line line, DraftContext context) {
    return context.reading().text(LineRole.OPTION).inlines().of(line.nodes());
  }
}
