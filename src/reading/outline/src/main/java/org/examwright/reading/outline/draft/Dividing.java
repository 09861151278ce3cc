package org.examwright.reading.outline.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.examwright.reading.outline.tree.DetailsNode;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.Lists;
import org.examwright.reading.outline.tree.NodeText;
import org.jspecify.annotations.Nullable;

/**
 * Divides blocks into parts at the labels among them: at the beginning of lines, items and quotes,
 * in headings, callouts and what is to be unfolded.
 */
final class Dividing {
  private final List<Node> unlabelled = new ArrayList<>();
  private final Map<Label, List<List<Node>>> labelled = new EnumMap<>(Label.class);
  private List<Node> current = unlabelled;
  private final List<Parts.BlankPart> blanks = new ArrayList<>();
  private final List<Parts.Said> said = new ArrayList<>();
  private final boolean hasBlanks;
  private final Set<String> named;
  private boolean inRemark;
  private boolean optionsSeen;
  private boolean listSeen;
  private @Nullable String points;

  /** What begins with the first word for an answer, before anything is offered. */
  private @Nullable Paragraph announced;

  /** How much of the answer was made of it. */
  private int taken;

  /**
   * @param hasBlanks whether labels of blanks are looked for
   * @param named the names of the blanks that there are
   */
  Dividing(boolean hasBlanks, Set<String> named) {
    this.hasBlanks = hasBlanks;
    this.named = named;
  }

  Parts parts() {
    return new Parts(unlabelled, labelled, blanks, points, said);
  }

  /** Divides a block, if there are labels in it. */
  void add(Node node) {
    optionsSeen |=
        labelled.isEmpty() && node instanceof ListBlock list && Answering.isLettered(list);
    listSeen |= node instanceof ListBlock;
    switch (node) {
      case Paragraph paragraph -> addLines(paragraph);
      case Heading heading -> addHeading(heading);
      case DetailsNode details -> addDetails(details);
      case BlockQuote quote -> addQuote(quote);
      case BulletList list -> {
        if (Answering.isBoxed(list) && inRemark) {
          current = unlabelled;
          inRemark = false;
        }
        addItems(list);
      }
      case OrderedList list -> addWithoutLabels(list);
      default -> current.add(node); // commonmark's node types are open
    }
  }

  void begin(Label label) {
    if (label.equals(Label.ANSWER) && announced != null) {
      askBack(announced);
    }
    current = new ArrayList<>();
    inRemark = label.equals(Label.HINT) || label.equals(Label.EXPLANATION);
    labelled.computeIfAbsent(label, key -> new ArrayList<>()).add(current);
  }

  private void begin(Label label, List<Node> line) {
    begin(label);
    said.add(new Parts.Said(label, line));
  }

  /**
   * What is called a solution, above options and one more answer, is what is asked about: whether
   * it is right.
   */
  private void askBack(Paragraph paragraph) {
    announced = null;
    List<List<Node>> answers = labelled.getOrDefault(Label.ANSWER, List.of());
    if (answers.size() != 1 || answers.getFirst().stream().noneMatch(Answering::isOptions)) {
      return;
    }
    List<Node> answer = answers.getFirst();
    unlabelled.add(paragraph);
    unlabelled.addAll(answer.subList(taken, answer.size()));
    labelled.remove(Label.ANSWER);
    said.removeIf(each -> each.label().equals(Label.ANSWER));
  }

  private void begin(BlankLabel label, Paragraph place, List<Node> line) {
    current = new ArrayList<>();
    inRemark = false;
    blanks.add(new Parts.BlankPart(label.name(), label.attributes(), place, line, current));
  }

  /** A label may begin any line of a paragraph. */
  private void addLines(Paragraph paragraph) {
    optionsSeen |= labelled.isEmpty() && Answering.isOptions(paragraph);
    listSeen |= optionsSeen;
    Deque<Line> lines = new ArrayDeque<>(Line.of(paragraph));
    List<Line> pending = new ArrayList<>();
    List<SourceSpan> place = paragraph.getSourceSpans();
    boolean whole = true;
    boolean first = !optionsSeen && labelled.isEmpty() && label(lines.getFirst()).isPresent();
    while (!lines.isEmpty()) {
      Line line = lines.removeFirst();
      Optional<Label.Found> label = label(line);
      Optional<BlankLabel> blank = blank(line);
      if (label.isEmpty() && blank.isEmpty()) {
        pending.add(line);
        continue;
      }
      whole = false;
      if (!pending.isEmpty()) {
        current.add(Line.paragraph(place, pending));
        pending.clear();
        place = line.place();
      }
      if (label.isPresent() && label.get().label().equals(Label.POINTS)) {
        // A line about points is no part of any text, and begins none.
        said.add(new Parts.Said(Label.POINTS, line.nodes()));
        points = line.text().substring(label.get().length()).strip();
      } else if (blank.isPresent()) {
        begin(blank.get(), paragraph, line.nodes());
        behind(blank.get(), line).ifPresent(lines::addFirst);
      } else if (label.isPresent()) {
        begin(label.get().label(), line.nodes());
        Line behind = line.withoutFirst(label.get().length());
        if (!behind.isBlank()) {
          pending.add(behind);
        }
      }
    }
    if (whole) {
      current.add(paragraph);
    } else if (pending.stream().anyMatch(line -> !line.isBlank())) {
      current.add(Line.paragraph(place, pending));
    }
    if (first && labelled.containsKey(Label.ANSWER)) {
      announced = paragraph;
      taken = current.size();
    }
  }

  private Optional<Label.Found> label(Line line) {
    return Label.of(line.nodes())
        .or(() -> labelled.isEmpty() ? Label.ofArrow(line.nodes()) : Optional.empty())
        .or(() -> optionsSeen ? Label.ofUnknownKey(line.nodes()) : Optional.empty())
        .or(() -> listSeen && labelled.isEmpty() ? orderKey(line) : Optional.empty());
  }

  private static Optional<Label.Found> orderKey(Line line) {
    return line.nodes().size() == 1
        ? OrderKey.of(line.text()).map(key -> new Label.Found(Label.ANSWER, key.length()))
        : Optional.empty();
  }

  /** The label of a blank; with something behind it, only if there is a blank of that name. */
  private Optional<BlankLabel> blank(Line line) {
    return hasBlanks
        ? BlankLabel.of(line.nodes())
            .filter(label -> label.length() == line.nodes().size() || named.contains(label.name()))
        : Optional.empty();
  }

  private static Optional<Line> behind(BlankLabel label, Line line) {
    List<Node> nodes = new ArrayList<>(line.withoutNodes(label.length()).nodes());
    if (nodes.isEmpty()) {
      return Optional.empty();
    }
    if (nodes.getFirst() instanceof Text text) {
      nodes.set(0, Line.words(text, text.getLiteral().stripLeading()));
    }
    return Optional.of(new Line(nodes, line.end()));
  }

  /** An item with a label ends the list: {@code - Answer: B} behind the options. */
  private void addItems(BulletList list) {
    List<Node> items = NodeText.children(list);
    int labelledAt = 0;
    while (labelledAt < items.size() && !beginsWithLabel(items.get(labelledAt))) {
      labelledAt++;
    }
    if (labelledAt == items.size()) {
      addWithoutLabels(list);
      return;
    }
    if (labelledAt > 0) {
      current.add(Lists.of(list, items.subList(0, labelledAt)));
    }
    items.stream()
        .skip(labelledAt)
        .flatMap(item -> NodeText.children(item).stream())
        .forEach(this::add);
  }

  /**
   * A line with a label directly below the last item of a list is no part of the item, though the
   * rules take it so.
   */
  private void addWithoutLabels(ListBlock list) {
    Node last = list.getLastChild();
    Node end = last == null ? null : last.getLastChild();
    if (!(end instanceof Paragraph paragraph)) {
      current.add(list);
      return;
    }
    List<Line> lines = Line.of(paragraph);
    int at = 1;
    while (at < lines.size() && label(lines.get(at)).isEmpty()) {
      at++;
    }
    if (at >= lines.size()) {
      current.add(list);
      return;
    }
    List<Node> items = NodeText.children(list);
    ListBlock above = Lists.of(list, items);
    Node lastAbove = above.getLastChild();
    lastAbove.getLastChild().unlink();
    lastAbove.appendChild(Line.paragraph(paragraph.getSourceSpans(), lines.subList(0, at)));
    current.add(above);
    addLines(Line.paragraph(lines.get(at).place(), lines.subList(at, lines.size())));
  }

  private static boolean beginsWithLabel(Node item) {
    return item.getFirstChild() instanceof Paragraph paragraph
        && Label.of(Line.first(paragraph).nodes())
            .filter(found -> !found.label().equals(Label.POINTS))
            .isPresent();
  }

  /** A quote may begin with a label, or with the title of a callout that is one. */
  private void addQuote(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first)) {
      current.add(quote);
      return;
    }
    Callout callout = Callout.of(first);
    Optional<Label> title = callout.title();
    Optional<Label.Found> firstLabel = Label.of(Line.first(first).nodes());
    if (title.isEmpty() && firstLabel.isEmpty()) {
      current.add(quote);
      return;
    }
    List<Node> before = current;
    boolean labelledBefore = !labelled.isEmpty();
    List<Node> blocks = NodeText.children(quote);
    if (title.isPresent()) {
      begin(title.get(), Line.first(first).nodes());
      blocks.removeFirst();
      callout.behind().ifPresent(blocks::addFirst);
    }
    blocks.forEach(this::add);
    boolean answers =
        title.or(() -> firstLabel.map(Label.Found::label)).filter(Label.ANSWER::equals).isPresent();
    if (labelledBefore || !answers) {
      current = before;
    }
  }

  /** A heading may be a label, or begin with one. */
  private void addHeading(Heading heading) {
    Optional<Label.Found> label = Label.ofHeading(NodeText.of(heading));
    if (label.isEmpty() || label.get().label().equals(Label.POINTS)) {
      current.add(heading);
      return;
    }
    begin(label.get().label(), List.of(heading));
    List<Node> behind = Line.withoutFirst(NodeText.children(heading), label.get().length());
    if (!NodeTraits.saysNothing(behind)) {
      current.add(Line.paragraphOf(heading.getSourceSpans(), behind));
    }
  }

  /** What is hidden is the answer if its summary says so, or if it only says to click. */
  private void addDetails(DetailsNode details) {
    Optional<Label> label =
        details.summary().isEmpty()
            ? Optional.of(Label.ANSWER)
            : details.summary().flatMap(summary -> Label.ofPhrase(NodeText.of(summary)));
    if (label.isEmpty()) {
      current.add(details);
      return;
    }
    List<Node> before = current;
    begin(label.get(), details.summary().map(List::of).orElse(List.of()));
    List<Node> hidden = NodeText.children(details);
    details.summary().ifPresent(hidden::remove);
    hidden.removeIf(NodeTraits::isSpacer);
    hidden.forEach(this::add);
    if (!label.get().equals(Label.ANSWER)) {
      current = before;
    }
  }
}
