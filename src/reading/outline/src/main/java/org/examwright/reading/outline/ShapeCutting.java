package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.NodeTraits;
import org.examwright.reading.outline.draft.QuestionLine;
import org.examwright.reading.outline.draft.ThemeLine;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.DetailsNode;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.jspecify.annotations.Nullable;

/**
 * Cuts stretches of blocks into questions at the marks of a shape.
 *
 * @param cutting takes the questions
 */
record ShapeCutting(Cutting cutting, Marks marks) {

  /**
   * Cuts a stretch; a shape of headings leaves it as it is.
   *
   * @param everyList whether items of lists are questions whatever they say
   */
  void cut(Shape shape, List<Node> stretch, boolean everyList) {
    switch (shape) {
      case BOLD -> stretch.forEach(this::bold);
      case DETAILS -> stretch.forEach(this::details);
      case Q_AND_A -> stretch.forEach(this::spoken);
      case LIST_HEADING, NUMBERED, BULLETS -> stretch.forEach(node -> list(node, shape, everyList));
      case NUMBERED_LINES -> numberedLines(stretch);
      case TABLE -> stretch.forEach(this::table);
      case OPTIONS -> options(stretch);
      case ASKING -> asking(stretch);
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 ->
          cutting.introduce(stretch);
    }
  }

  /** Bold lines begin questions. */
  private void bold(Node node) {
    Optional<BoldLine> bold = BoldLine.of(node).filter(marks::beginsQuestion);
    if (bold.isPresent()) {
      cutting.begin(bold.get().asQuestion(), List.of());
    } else if (isTheme(node)
        && node.getNext() != null
        && BoldLine.of(node.getNext()).filter(marks::beginsQuestion).isPresent()) {
      cutting.subhead(node);
    } else {
      between(node);
    }
  }

  /** A block between questions belongs to the one above it, unless it says that it does not. */
  private void between(Node node) {
    if (node instanceof Paragraph && SharedText.introduces(node, cutting.lastLabel())) {
      cutting.apart(node);
    } else {
      cutting.add(node);
    }
  }

  /** Lines such as {@code Q:} begin questions. */
  private void spoken(Node node) {
    if (isSpoken(node) && node instanceof Paragraph paragraph) {
      cutting.beginSpoken(QuestionLine.ofParagraph(paragraph));
    } else if (!cutting.hasBegun() && isSubheading(node)) {
      cutting.subhead(node);
    } else if ((isTheme(node) || (cutting.offers() && isSubheading(node)))
        && isSpoken(node.getNext())) {
      cutting.subhead(node);
    } else {
      cutting.add(node);
    }
  }

  private boolean isSpoken(@Nullable Node node) {
    return node != null && !marks.of(Shape.Q_AND_A, List.of(node)).isEmpty();
  }

  /** Each row of a table is a question. */
  private void table(Node node) {
    Optional<TableQuestions> table =
        node instanceof TableBlock ? TableQuestions.of(node) : Optional.empty();
    if (table.isPresent()) {
      cutting.passOver("head of a table of questions", node.getFirstChild());
      table.get().cut(cutting);
    } else if (isSubheading(node)) {
      cutting.subhead(node);
    } else if (!NodeTraits.isSpacer(node)) {
      cutting.apart(node);
    }
  }

  /** Lines that are numbered one after the other begin questions. */
  private void numberedLines(List<Node> stretch) {
    IdentityHashMap<Paragraph, List<NumberedLines.Numbered>> marked = new IdentityHashMap<>();
    for (NumberedLines.Numbered line : marks.numberedLines(stretch)) {
      marked.computeIfAbsent(line.paragraph(), key -> new ArrayList<>()).add(line);
    }
    for (Node node : stretch) {
      if (node instanceof Paragraph paragraph && marked.containsKey(paragraph)) {
        numberedLines(paragraph, marked.get(paragraph));
      } else if (!cutting.hasBegun() && isSubheading(node)) {
        cutting.subhead(node);
      } else if (node.getNext() instanceof Paragraph next
          && marked.containsKey(next)
          && (isTheme(node) || (cutting.offers() && isSubheading(node)))) {
        cutting.subhead(node);
      } else {
        between(node);
      }
    }
  }

  private void numberedLines(Paragraph paragraph, List<NumberedLines.Numbered> marked) {
    lines(
        paragraph,
        marked.stream().map(NumberedLines.Numbered::index).toList(),
        (part, i) -> QuestionLine.ofParagraph(part, marked.get(i).number()));
  }

  /** Lines that ask begin questions. */
  private void asking(List<Node> stretch) {
    AskingLines asking = AskingLines.in(stretch);
    for (Node node : stretch) {
      if (node instanceof Paragraph paragraph && !asking.of(paragraph).isEmpty()) {
        lines(paragraph, asking.of(paragraph), (part, i) -> QuestionLine.ofParagraph(part));
      } else if (isTheme(node)
          && node.getNext() instanceof Paragraph next
          && !asking.of(next).isEmpty()) {
        cutting.subhead(node);
      } else {
        cutting.add(node);
      }
    }
  }

  /** Makes a question's line of a part of a paragraph, the first of which has the number 0. */
  private interface Beginning {
    QuestionLine of(Paragraph part, int number);
  }

  /**
   * Divides a paragraph into questions.
   *
   * @param places of their first lines
   */
  private void lines(Paragraph paragraph, List<Integer> places, Beginning beginning) {
    List<Line> lines = Line.of(paragraph);
    int first = places.getFirst();
    if (first > 0) {
      cutting.add(Line.paragraph(paragraph.getSourceSpans(), lines.subList(0, first)));
    }
    for (int i = 0; i < places.size(); i++) {
      int from = places.get(i);
      int to = i + 1 < places.size() ? places.get(i + 1) : lines.size();
      Paragraph part =
          from == 0 && to == lines.size()
              ? paragraph
              : Line.paragraph(lines.get(from).place(), lines.subList(from, to));
      cutting.beginSpoken(beginning.of(part, i));
    }
  }

  /** Each question is the summary of a details element that hides its answer. */
  private void details(Node node) {
    if (node instanceof DetailsNode details && !Answering.isLabel(details)) {
      List<Node> hidden = NodeText.children(details);
      Node summary = hidden.removeFirst();
      if (hidden.stream().filter(ShapeCutting::isQuestion).count() > 1) {
        cutting.subhead(summary);
        hidden.forEach(this::details);
        cutting.end();
        return;
      }
      cutting.begin(QuestionLine.ofWhole(summary), hidden);
      cutting.endQuestion();
    } else if (node instanceof DetailsNode && cutting.hasJustEnded()) {
      cutting.addToEnded(node);
    } else if (isSubheading(node)) {
      cutting.subhead(node);
    } else if (!NodeTraits.isSpacer(node)) {
      cutting.apart(node);
    }
  }

  private static boolean isQuestion(Node node) {
    return node instanceof DetailsNode details
        && details.summary().isPresent()
        && !Answering.isLabel(details);
  }

  /** Questions are the items of lists; what stands behind a list belongs to its last. */
  private void list(Node node, Shape shape, boolean everyList) {
    if (node instanceof ListBlock list && isOfQuestions(list, shape, everyList)) {
      Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
      int number = start == null ? 1 : start;
      for (Node item : NodeText.children(list)) {
        item(item, shape, list instanceof OrderedList ? String.valueOf(number) : "");
        number++;
      }
    } else if ((isSubheading(node) || isTheme(node))
        && node.getNext() instanceof ListBlock next
        && isOfQuestions(next, shape, everyList)) {
      cutting.subhead(node);
    } else {
      between(node);
    }
  }

  /** Whether the items of a list are questions, not the steps of an answer. */
  private boolean isOfQuestions(ListBlock list, Shape shape, boolean everyList) {
    List<Mark> found = marks.of(shape, List.of(list));
    if (found.isEmpty()) {
      return false;
    }
    double weight = found.stream().mapToDouble(Mark::weight).sum();
    return everyList || weight >= Candidates.ENOUGH * found.size() || continues(list);
  }

  /** Whether a numbered list goes on where the questions so far have come. */
  private boolean continues(ListBlock list) {
    return list instanceof OrderedList ordered
        && ordered.getMarkerStartNumber() != null
        && ordered.getMarkerStartNumber() > 1
        && cutting.lastLabel().equals(String.valueOf(ordered.getMarkerStartNumber() - 1));
  }

  private void item(Node item, Shape shape, String number) {
    if (cutting.hasBegun() && Marks.item(shape, item).isEmpty() && beginsPart(item)) {
      NodeText.children(item).forEach(cutting::add);
      return;
    }
    QuestionLine.WithBlocks first = QuestionLine.firstOf(item, NodeText.children(item));
    QuestionLine line = first.line();
    List<Node> below = first.below();
    cutting.begin(line.label().isEmpty() ? line.labelled(number) : line, below);
    if (below.size() == 1 && below.getFirst() instanceof BulletList list && asks(list)) {
      cutting.askLast();
    }
  }

  /** Whether an item answers the one above it. */
  private static boolean beginsPart(Node item) {
    return item.getFirstChild() instanceof Paragraph paragraph && isLabelled(paragraph);
  }

  private static boolean isLabelled(Paragraph paragraph) {
    return Label.of(Line.first(paragraph).nodes()).isPresent();
  }

  /** Whether each item of a list asks: then the list is part of the question. */
  private static boolean asks(BulletList list) {
    return NodeText.children(list).stream().allMatch(item -> Wording.asks(NodeText.of(item)));
  }

  /** Nothing marks a question but the options below it. */
  private void options(List<Node> stretch) {
    List<Node> pending = new ArrayList<>();
    boolean answered = false;
    for (Node node : stretch) {
      if (Answering.asksItself(node) && pending.stream().anyMatch(ShapeCutting::isNumberedItem)) {
        begin(pending);
        pending.clear();
        cutting.add(node);
        answered = true;
        continue;
      }
      if (Answering.asksItself(node)) {
        pending.forEach(cutting::apart);
        pending.clear();
        cutting.begin(QuestionLine.ofParagraph((Paragraph) node), List.of());
        answered = true;
        continue;
      }
      boolean options = Answering.isOptions(node);
      if (options && !pending.isEmpty()) {
        begin(pending);
        pending.clear();
      }
      if (options || (answered && belongsBehind(node))) {
        answered = true;
        cutting.add(node);
      } else if (answered && isSubheading(node)) {
        cutting.subhead(node);
        answered = false;
      } else {
        pending.add(node);
      }
    }
    pending.forEach(cutting::add);
  }

  /** What has gathered above the options is the question. */
  private void begin(List<Node> gathered) {
    int from = 0;
    while (from < gathered.size() - 1 && NodeTraits.isSpacer(gathered.get(from))) {
      from++;
    }
    int numbered = from;
    while (numbered < gathered.size() && !isNumberedItem(gathered.get(numbered))) {
      numbered++;
    }
    if (numbered < gathered.size()) {
      gathered.subList(0, numbered).forEach(cutting::apart);
      beginItem(
          (OrderedList) gathered.get(numbered), gathered.subList(numbered + 1, gathered.size()));
      return;
    }
    List<Node> blocks = gathered.subList(from, gathered.size());
    QuestionLine.WithBlocks first = QuestionLine.firstOf(blocks.getFirst(), blocks);
    cutting.begin(first.line(), List.copyOf(first.below()));
  }

  /** Whether a block is a number with a text, which Markdown takes for a list of one item. */
  private static boolean isNumberedItem(Node node) {
    return node instanceof OrderedList list
        && list.getFirstChild() != null
        && list.getFirstChild().getNext() == null
        && !Answering.isLettered(list);
  }

  private void beginItem(OrderedList list, List<Node> behind) {
    List<Node> blocks = new ArrayList<>(NodeText.children(list.getFirstChild()));
    blocks.addAll(behind);
    QuestionLine.WithBlocks first = QuestionLine.firstOf(list.getFirstChild(), blocks);
    Integer number = list.getMarkerStartNumber();
    cutting.begin(
        first.line().label().isEmpty() && number != null
            ? first.line().labelled(String.valueOf(number))
            : first.line(),
        List.copyOf(first.below()));
  }

  private static boolean belongsBehind(Node node) {
    return node instanceof BlockQuote
        || (node instanceof DetailsNode details && Answering.isLabel(details))
        || Answering.answers(List.of(node))
        || (node instanceof Paragraph paragraph && isLabelled(paragraph));
  }

  /** Whether a line alone says what the questions below it are about. */
  private static boolean isTheme(Node node) {
    return node instanceof Paragraph paragraph
        && Line.first(paragraph).end() == null
        && ThemeLine.isNamed(NodeText.of(paragraph).strip());
  }

  /** Whether a bold line stands above questions that are marked in another way. */
  private static boolean isSubheading(Node node) {
    return BoldLine.of(node)
        .filter(BoldLine::whole)
        .filter(bold -> bold.line().getLast().getNext() == null)
        .filter(bold -> !Wording.asks(bold.text()) && Label.of(bold.line()).isEmpty())
        .isPresent();
  }
}
