package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.BlankLabel;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.draft.StemKey;
import org.examwright.reading.outline.draft.TruthMark;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.outline.tree.DetailsNode;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/** Finds in a stretch of blocks the places that are marked in one way, and weighs them. */
final class Marks {
  /** The weight of what is a question by its words alone. */
  static final double FOR_CERTAIN = 1;

  private static final double INSTRUCTS = 0.6;
  private static final double NUMBERED = 0.5;
  private static final double BOLD = 0.5;
  private static final double HEADING = 0.8;
  private static final double ANSWERED = 0.6;
  private static final double NUMBERED_AND_ANSWERED = 0.9;

  private static final double EXPECTED = 0.6;
  private static final double SIGNS = 0.8;

  private final boolean numbersInBold;
  private final Set<String> blanks;
  private final Set<String> repeated;
  private final Set<Node> expected;

  /**
   * @param numbersInBold whether there is a bold line with a number in the file, so that one
   *     without is no question
   * @param blanks the names of blanks in the file, which are described under bold lines
   * @param repeated bold lines that stand in many places: they divide answers
   * @param expected the blocks under headings that say that questions stand under them
   */
  Marks(boolean numbersInBold, Set<String> blanks, Set<String> repeated, Set<Node> expected) {
    this.numbersInBold = numbersInBold;
    this.repeated = repeated;
    this.blanks = blanks;
    this.expected = expected;
  }

  /** The marks of a shape; none for those of headings. */
  List<Mark> of(Shape shape, List<Node> stretch) {
    if (shape == Shape.NUMBERED_LINES) {
      return lines(stretch);
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < stretch.size(); i++) {
      add(shape, stretch, i, marks);
    }
    return marks;
  }

  /** The first of the marks of a shape. */
  Optional<Mark> first(Shape shape, List<Node> stretch) {
    if (shape == Shape.NUMBERED_LINES) {
      return lines(stretch).stream().findFirst();
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < stretch.size() && marks.isEmpty(); i++) {
      add(shape, stretch, i, marks);
    }
    return marks.stream().findFirst();
  }

  private void add(Shape shape, List<Node> stretch, int place, List<Mark> marks) {
    Node node = stretch.get(place);
    switch (shape) {
      case BOLD -> bold(node, stretch.subList(place + 1, stretch.size())).ifPresent(marks::add);
      case DETAILS -> details(node).ifPresent(marks::add);
      case Q_AND_A -> question(node).ifPresent(marks::add);
      case LIST_HEADING, NUMBERED, BULLETS -> items(shape, node, stretch.subList(0, place), marks);
      case OPTIONS -> options(node, stretch.subList(0, place)).ifPresent(marks::add);
      case TABLE -> {
        if (node instanceof TableBlock) {
          rows(node, marks);
        }
      }
      case ASKING,
          NUMBERED_LINES,
          HEADING_1,
          HEADING_2,
          HEADING_3,
          HEADING_4,
          HEADING_5,
          HEADING_6 -> {}
    }
  }

  /** The marks of lines that are numbered one after the other. */
  private List<Mark> lines(List<Node> stretch) {
    List<NumberedLines.Numbered> lines = numberedLines(stretch);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      NumberedLines.Numbered line = lines.get(i);
      String text = line.line().text().substring(line.number().length());
      double weight = Math.max(ofWords(text, Optional.of(line.number()), 0), ofSigns(text));
      weight = Math.max(weight, ofDrawnBlanks(line.line().nodes()));
      weight = Math.max(weight, line.answered() ? NUMBERED_AND_ANSWERED : 0);
      marks.add(new Mark(line.paragraph(), Math.max(weight, base(line.paragraph()))));
    }
    return marks;
  }

  /** The lines of a stretch that are numbered one after the other. */
  List<NumberedLines.Numbered> numberedLines(List<Node> stretch) {
    return NumberedLines.in(stretch, stretch.stream().anyMatch(expected::contains));
  }

  /** What a numbered thing weighs whatever it says, by where it stands. */
  private double base(Node node) {
    return expected.contains(node) ? EXPECTED : 0;
  }

  /** How much blanks, marks for true and false, and points speak for a question. */
  private static double ofSigns(String text) {
    return Wording.hasBlank(text)
            || TruthMark.of(text).isPresent()
            || StemKey.isAtEnd(text)
            || Wording.hasPoints(text)
        ? SIGNS
        : 0;
  }

  private static double ofDrawnBlanks(List<Node> nodes) {
    return nodes.stream().anyMatch(BlankNode::isDrawnIn) ? SIGNS : 0;
  }

  private static double ofWords(String text, Optional<QuestionNumber> number, int from) {
    return Wording.asks(text) || number.filter(QuestionNumber::worded).isPresent()
        ? FOR_CERTAIN
        : Wording.instructs(text.substring(from)) ? INSTRUCTS : 0;
  }

  /** How much the words of a line speak for a question. */
  static double ofWords(String line, Optional<QuestionNumber> number) {
    if (Wording.asks(line) || number.filter(QuestionNumber::worded).isPresent()) {
      return FOR_CERTAIN;
    }
    String text = number.map(found -> line.substring(found.length())).orElse(line);
    if (Wording.instructs(text)) {
      return INSTRUCTS;
    }
    return number.isPresent() ? NUMBERED : 0;
  }

  private Optional<Mark> bold(Node node, List<Node> behind) {
    Optional<BoldLine> bold = BoldLine.of(node).filter(this::beginsQuestion);
    return bold.map(
        line -> {
          double words = ofWords(line.text(), QuestionNumber.of(line.text()));
          double weight = line.begins() ? FOR_CERTAIN + 0.2 : Math.max(BOLD, words);
          boolean answered = behind.stream().limit(4).anyMatch(Answering::isOptions);
          return new Mark(node, weight + (answered ? ANSWERED : 0));
        });
  }

  /** Whether a bold line begins a question by the rules of our own syntax. */
  boolean beginsQuestion(BoldLine line) {
    if (Label.of(line.line()).isPresent() || BlankLabel.isIn(line.line(), blanks)) {
      return false;
    }
    if (!line.begins() && (repeated.contains(line.text()) || isOption(line.text()))) {
      return false;
    }
    return line.begins()
        || (!numbersInBold && line.whole() && Navigation.of(line.paragraph(), null) == null);
  }

  private static boolean isOption(String text) {
    return LineStart.of(text).filter(start -> start.letter() <= 'H').isPresent()
        && !Wording.asks(text);
  }

  private static Optional<Mark> details(Node node) {
    if (!(node instanceof DetailsNode details) || Answering.isLabel(details)) {
      return Optional.empty();
    }
    return details
        .summary()
        .map(NodeText::of)
        .map(text -> new Mark(node, Math.max(BOLD, ofWords(text, QuestionNumber.of(text)))));
  }

  private static Optional<Mark> question(Node node) {
    if (!(node instanceof Paragraph)) {
      return Optional.empty();
    }
    String text = Line.first(node).text();
    return QuestionNumber.of(text)
        .filter(QuestionNumber::worded)
        .map(number -> new Mark(node, FOR_CERTAIN));
  }

  private void items(Shape shape, Node node, List<Node> before, List<Mark> marks) {
    if (!(node instanceof ListBlock list) || !isOf(shape, list)) {
      return;
    }
    double base =
        shape == Shape.NUMBERED
            ? base(list)
            : shape == Shape.BULLETS && areStatements(list, before) ? FOR_CERTAIN : 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      item(shape, item)
          .map(mark -> new Mark(mark.block(), Math.max(mark.weight(), base)))
          .ifPresent(marks::add);
    }
  }

  /** Whether all items say whether they are true, where questions are expected and none is near. */
  private boolean areStatements(ListBlock list, List<Node> before) {
    return expected.contains(list)
        && list.getFirstChild() != null
        && list.getFirstChild().getNext() != null
        && before.stream().noneMatch(Marks::mayBeQuestion)
        && NodeText.children(list).stream()
            .allMatch(
                item ->
                    item.getFirstChild() instanceof Paragraph paragraph
                        && paragraph.getNext() == null
                        && saysTruth(NodeText.of(paragraph)));
  }

  private static boolean saysTruth(String text) {
    return TruthMark.of(text).filter(mark -> !mark.sign().isEmpty()).isPresent();
  }

  private static boolean mayBeQuestion(Node node) {
    return node instanceof OrderedList
        || (node instanceof Paragraph
            && (BoldLine.isNumbered(node)
                || QuestionNumber.among(Line.first(node).text()).isPresent()));
  }

  private static boolean isOf(Shape shape, ListBlock list) {
    return switch (shape) {
      case NUMBERED -> list instanceof OrderedList && !Answering.isLettered(list);
      case BULLETS -> list instanceof BulletList && !Answering.isLettered(list);
      default -> true; // headings stand in lists of both kinds
    };
  }

  /** The mark of a list item; none if it is an option or a part of a question. */
  static Optional<Mark> item(Shape shape, Node item) {
    Node first = item.getFirstChild();
    if (shape == Shape.LIST_HEADING) {
      return first instanceof Heading heading
          ? Optional.of(
              new Mark(item, HEADING + ofWords(NodeText.of(heading), Optional.empty()) / 2))
          : Optional.empty();
    }
    if (first instanceof FencedCodeBlock) {
      return Optional.of(new Mark(item, Answering.isIn(NodeText.children(item)) ? 1 : 0));
    }
    if (!(first instanceof Paragraph paragraph)) {
      return Optional.empty();
    }
    List<Node> line = Line.first(paragraph).nodes();
    if (Label.of(line).isPresent() || Navigation.of(paragraph, null) != null) {
      return Optional.empty();
    }
    String text = NodeText.of(paragraph);
    double words = Math.max(ofWords(text, QuestionNumber.of(text)), signs(shape, text));
    words = Math.max(words, ofDrawnBlanks(List.of(paragraph)));
    boolean whole = BoldLine.of(paragraph).filter(BoldLine::whole).isPresent();
    List<Node> below = NodeText.children(item);
    double weight = Math.max(words, whole ? INSTRUCTS : 0) + (Answering.isIn(below) ? 1 : 0);
    return Optional.of(new Mark(item, weight));
  }

  /** Bullets with blanks and marks are parts of questions as often. */
  private static double signs(Shape shape, String text) {
    return shape == Shape.NUMBERED ? ofSigns(text) : 0;
  }

  private static void rows(Node node, List<Mark> marks) {
    TableQuestions.of(node)
        .ifPresent(table -> table.rows().forEach(row -> marks.add(new Mark(node, FOR_CERTAIN))));
  }

  /** Options of which one is right, below something to be asked. */
  private static Optional<Mark> options(Node node, List<Node> before) {
    boolean ticked = node instanceof ListBlock list && Answering.isBoxed(list) && hasTick(list);
    boolean asked =
        Answering.asksItself(node) || (!before.isEmpty() && !Answering.isOptions(before.getLast()));
    return asked
            && (ticked
                || (Answering.isOptions(node)
                    && !(node instanceof ListBlock boxed && Answering.isBoxed(boxed))))
        ? Optional.of(new Mark(node, 0.8))
        : Optional.empty();
  }

  private static boolean hasTick(ListBlock list) {
    return NodeText.children(list).stream()
        .anyMatch(
            item -> item.getFirstChild() instanceof TaskListItemMarker box && box.isChecked());
  }
}
