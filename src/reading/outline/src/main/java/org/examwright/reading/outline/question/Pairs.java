package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.options.OptionsOffered;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Reads what is to be matched: lines with an arrow between the sides, a table of two columns, or
 * two lists and an answer that says what belongs together ({@code 1-c, 2-a}).
 */
final class Pairs {
  private static final Pattern ARROW =
      Pattern.compile("\\s*(?:-+>|=+>|→|⇒|↔|<->|➜|➔|⟶|—{2,}|–{2,}|-{3,}|\\t+)\\s*");
  private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+|\\s+=\\s+");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("^\\s*[(\\[（]\\s*(\\d{1,2})\\s*[)\\]）]\\s*(?=\\S)");
  private static final Pattern WIDE = Pattern.compile("\\s{3,}|\\t+");

  private Pairs() {}

  static Optional<ReadInteraction> read(DraftContext context) {
    String asked = NodeText.of(context.draft().line().stem());
    boolean told = Wording.tellsToMatch(asked) || context.reading().usual().matches();
    if (!told && key(context).isEmpty()) {
      return Optional.empty();
    }
    Optional<ReadInteraction> signed = columns(context).or(() -> inBody(context, told));
    return told
        ? signed
            .or(() -> inStem(context))
            .or(() -> inAnswer(context))
            .or(
                () ->
                    numbered(context)
                        .map(interaction -> context.answered(List.of(), interaction, List.of())))
        : signed;
  }

  /** What an answer pairs that says nothing else. */
  private static Map<String, String> key(DraftContext context) {
    return !context.parts().has(Label.ANSWER)
        ? Map.of()
        : PairKey.whole(NodeText.of(context.parts().of(Label.ANSWER)).replace('\n', ' '));
  }

  private static Optional<ReadInteraction> inBody(DraftContext context, boolean told) {
    String answer = OptionsOffered.answer(context.parts());
    for (int i = 0; i < context.body().size(); i++) {
      Node node = context.body().get(i);
      int at = i;
      Optional<Interaction> pairs =
          switch (node) {
            case TableBlock table -> table(table, answer, context);
            case Paragraph paragraph ->
                told ? lines(Line.of(paragraph), context) : Optional.empty();
            case ListBlock list -> lists(list, answer, context);
            default -> Optional.empty(); // commonmark's node types are open
          };
      if (pairs.isPresent()) {
        int count = node instanceof ListBlock && isSecond(context, i) ? 2 : 1;
        context.takeAnswer();
        if (node instanceof TableBlock) {
          context.reading().account().takeOwn(LineRole.OPTION, node);
        }
        return pairs.map(interaction -> context.answered(at, count, interaction));
      }
    }
    return Optional.empty();
  }

  /**
   * Lines with signs, be they items or not, and an answer that is nothing but a key to them. This
   * needs no word that says so.
   */
  private static Optional<ReadInteraction> columns(DraftContext context) {
    Map<String, String> key = key(context);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return SideLines.in(context)
        .flatMap(
            sides ->
                keyed(sides.left(key), sides.right(key), key, context)
                    .map(
                        interaction -> {
                          context.takeAnswer();
                          return new ReadInteraction(
                              context.reading().text(LineRole.STEM).of(sides.stem(), sides.above()),
                              interaction,
                              RichText.EMPTY);
                        }));
  }

  /** The lines with arrows may go on directly below the sentence that tells to match. */
  private static Optional<ReadInteraction> inStem(DraftContext context) {
    List<Line> lines = new ArrayList<>();
    Paragraph stem = Line.paragraphOf(List.of(), context.draft().line().stem());
    lines.addAll(Line.of(stem));
    Line first = lines.removeFirst();
    if (!context.body().isEmpty() || divided(first, ARROW).isPresent()) {
      return Optional.empty();
    }
    return lines(lines, context)
        .map(
            interaction -> {
              context.takeAnswer();
              return new ReadInteraction(
                  context.reading().text(LineRole.STEM).of(first.nodes(), context.draft().asked()),
                  interaction,
                  RichText.EMPTY);
            });
  }

  /** The answer may consist of the pairs, where the question only tells to match. */
  private static Optional<ReadInteraction> inAnswer(DraftContext context) {
    List<Node> answer = context.parts().of(Label.ANSWER);
    if (answer.size() != 1) {
      return Optional.empty();
    }
    Optional<Interaction> pairs =
        switch (answer.getFirst()) {
          case TableBlock table -> table(table, "", context);
          case Paragraph paragraph -> lines(Line.of(paragraph), context);
          case ListBlock list -> lines(itemLines(list), context);
          default -> Optional.empty(); // commonmark's node types are open
        };
    return pairs.map(
        interaction -> {
          context.takeAnswer();
          return context.answered(context.body(), interaction, List.of());
        });
  }

  /** Lines with numbers, and others with the numbers of those that they belong to. */
  private static Optional<Interaction> numbered(DraftContext context) {
    List<Line> lines =
        context.body().stream()
            .filter(Paragraph.class::isInstance)
            .flatMap(paragraph -> Line.of(paragraph).stream())
            .filter(line -> IN_BRACKETS.matcher(line.text()).find())
            .toList();
    int half = lines.size() / 2;
    if (half < 2 || lines.size() % 2 != 0 || lines.size() != count(context)) {
      return Optional.empty();
    }
    Map<Integer, Line> left = new LinkedHashMap<>();
    Map<Integer, Line> right = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher number = IN_BRACKETS.matcher(lines.get(i).text());
      if (!number.find()) {
        return Optional.empty();
      }
      (i < half ? left : right)
          .put(Integer.valueOf(number.group(1)), lines.get(i).withoutFirst(number.end()));
    }
    if (left.size() != half || !left.keySet().equals(right.keySet())) {
      return Optional.empty();
    }
    List<Pair> pairs = new ArrayList<>();
    left.forEach(
        (number, line) ->
            pairs.add(pair(line, Objects.requireNonNull(right.get(number)), context)));
    return Optional.of(matching(pairs, List.of(), context));
  }

  private static int count(DraftContext context) {
    return context.body().stream()
        .mapToInt(node -> node instanceof Paragraph ? Line.of(node).size() : 1)
        .sum();
  }

  private static boolean isSecond(DraftContext context, int at) {
    return at + 1 < context.body().size()
        && context.body().get(at + 1) instanceof ListBlock
        && !itemLines((ListBlock) context.body().get(at)).stream()
            .allMatch(line -> divided(line, ARROW).isPresent());
  }

  /** As {@link #read}, if the answer pairs signs, so that what has letters are no options. */
  static Optional<ReadInteraction> keyed(DraftContext context) {
    int entries = PairKey.in(OptionsOffered.answer(context.parts())).size();
    return entries > 1 ? read(context) : Optional.empty();
  }

  /** Lines with an arrow, or a dash, between the sides. */
  private static Optional<Interaction> lines(List<Line> lines, DraftContext context) {
    if (lines.size() < 2) {
      return Optional.empty();
    }
    for (Pattern between : List.of(ARROW, DASH)) {
      List<List<Line>> sides =
          lines.stream().flatMap(line -> divided(line, between).stream()).toList();
      if (sides.size() == lines.size()) {
        return Optional.of(
            matching(
                sides.stream().map(pair -> pair(pair.get(0), pair.get(1), context)).toList(),
                List.of(),
                context));
      }
    }
    return Optional.empty();
  }

  private static Pair pair(Line left, Line right, DraftContext context) {
    return new Pair(
        context.reading().text(LineRole.OPTION).of(left.nodes(), List.of()),
        context.reading().text(LineRole.OPTION).inlines().of(right.nodes()));
  }

  private static Interaction matching(
      List<Pair> pairs, List<List<Inline>> distractors, DraftContext context) {
    return new Interaction.Matching(pairs, distractors, context.attributes().shuffle());
  }

  /** The sides of a line; nothing if they are not divided once. */
  private static Optional<List<Line>> divided(Line line, Pattern between) {
    for (int i = 0; i < line.nodes().size(); i++) {
      if (line.nodes().get(i) instanceof Text text) {
        Matcher found = between.matcher(text.getLiteral());
        if (found.find()) {
          List<Node> left = new ArrayList<>(line.nodes().subList(0, i));
          List<Node> right = new ArrayList<>(line.nodes().subList(i + 1, line.nodes().size()));
          String before = text.getLiteral().substring(0, found.start());
          String behind = text.getLiteral().substring(found.end());
          if (!before.isBlank()) {
            left.add(Line.words(text, before));
          }
          if (!behind.isBlank()) {
            right.addFirst(Line.words(text, behind));
          }
          return left.isEmpty() || right.isEmpty()
              ? Optional.empty()
              : Optional.of(List.of(new Line(left, null), new Line(right, null)));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Interaction> table(
      TableBlock table, String answer, DraftContext context) {
    List<List<Node>> rows = new ArrayList<>();
    Node body = table.getLastChild();
    for (Node row : body == null ? List.<Node>of() : NodeText.children(body)) {
      rows.add(NodeText.children(row));
    }
    if (rows.size() < 2 || rows.stream().anyMatch(row -> row.size() != 2)) {
      return Optional.empty();
    }
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (List<Node> row : rows) {
      left.add(Line.first(row.get(0)));
      right.add(Line.first(row.get(1)));
    }
    if (!answer.isEmpty()) {
      return keyed(left, right, PairKey.in(answer), context);
    }
    if ((isSigned(left) && isSigned(right)) || Columns.lackKey(left) || Columns.lackKey(right)) {
      return Optional.empty(); // nothing says what belongs together
    }
    if (left.stream().anyMatch(Line::isBlank) || right.stream().anyMatch(Line::isBlank)) {
      return Optional.empty();
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      pairs.add(pair(left.get(i), right.get(i), context));
    }
    return Optional.of(matching(pairs, List.of(), context));
  }

  private static boolean isSigned(List<Line> lines) {
    return lines.stream().allMatch(line -> SignedLines.sign(line.text()).isPresent());
  }

  private static List<Line> itemLines(ListBlock list) {
    return NodeText.children(list).stream()
        .map(
            item ->
                item.getFirstChild() instanceof Paragraph paragraph
                    ? Line.first(paragraph)
                    : new Line(List.of(), null))
        .toList();
  }

  /** A list whose items have arrows, or two lists with an answer. */
  private static Optional<Interaction> lists(ListBlock list, String answer, DraftContext context) {
    List<Line> left = itemLines(list);
    Optional<Interaction> arrows = lines(left, context);
    if (arrows.isPresent() || answer.isEmpty()) {
      return arrows;
    }
    List<List<Line>> columns = left.stream().flatMap(line -> divided(line, WIDE).stream()).toList();
    if (columns.size() == left.size()) {
      return keyed(
          numbered(list, columns.stream().map(sides -> sides.get(0)).toList()),
          columns.stream().map(sides -> sides.get(1)).toList(),
          PairKey.in(answer),
          context);
    }
    int at = context.body().indexOf(list);
    return at + 1 < context.body().size() && context.body().get(at + 1) instanceof ListBlock second
        ? keyed(numbered(list, left), itemLines(second), PairKey.in(answer), context)
        : Optional.empty();
  }

  /** The lines of a numbered list have lost their numbers. */
  private static List<Line> numbered(ListBlock list, List<Line> lines) {
    if (!(list instanceof OrderedList)) {
      return lines;
    }
    List<Line> numbered = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Node> nodes = new ArrayList<>(lines.get(i).nodes());
      nodes.addFirst(new Text(i + 1 + ". "));
      numbered.add(new Line(nodes, null));
    }
    return numbered;
  }

  /** Sides with signs in front, and an answer that pairs these. */
  private static Optional<Interaction> keyed(
      List<Line> left, List<Line> right, Map<String, String> key, DraftContext context) {
    Map<String, Line> lefts = SignedLines.of(left);
    Map<String, Line> rights = SignedLines.of(right);
    if (key.size() < 2
        || !key.keySet().equals(lefts.keySet())
        || !rights.keySet().containsAll(key.values())) {
      return Optional.empty();
    }
    List<Pair> pairs = new ArrayList<>();
    key.forEach(
        (from, to) ->
            pairs.add(
                pair(
                    Objects.requireNonNull(lefts.get(from)),
                    Objects.requireNonNull(rights.get(to)),
                    context)));
    List<List<Inline>> distractors =
        rights.entrySet().stream()
            .filter(entry -> !key.containsValue(entry.getKey()))
            .map(
                entry ->
                    context.reading().text(LineRole.OPTION).inlines().of(entry.getValue().nodes()))
            .toList();
    return Optional.of(matching(pairs, distractors, context));
  }
}
