package org.examwright.reading.markdown.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.examwright.reading.markdown.syntax.Attributes;
import org.examwright.reading.markdown.syntax.BlankNode;
import org.examwright.reading.markdown.syntax.DetailsNode;
import org.examwright.reading.markdown.syntax.NodeText;
import org.jspecify.annotations.Nullable;

/** The blocks under a question line, divided by the labels among them. */
public final class Parts {
  private final List<Node> unlabelled = new ArrayList<>();
  private final Map<Label, List<List<Node>>> labelled = new EnumMap<>(Label.class);
  private List<Node> current = unlabelled;
  private final List<BlankPart> blanks = new ArrayList<>();
  private final boolean hasBlanks;
  private final Set<String> named;
  private boolean inRemark;
  private @Nullable String points;

  private Parts(boolean hasBlanks, Set<String> named) {
    this.hasBlanks = hasBlanks;
    this.named = named;
  }

  /**
   * What stands under the label of a blank.
   *
   * @param name of the blank
   * @param attributes behind the label
   * @param place the paragraph of the label
   */
  public record BlankPart(String name, Attributes attributes, Node place, List<Node> nodes) {}

  public static Parts of(Draft draft) {
    List<Node> all =
        Stream.of(draft.line().stem(), draft.asked(), draft.body()).flatMap(List::stream).toList();
    boolean hasBlanks =
        draft.line().attributes().has("gaps") || all.stream().anyMatch(BlankNode::isIn);
    Parts parts = new Parts(hasBlanks, hasBlanks ? BlankLabel.named(all) : Set.of());
    draft.body().forEach(parts::add);
    if (!draft.key().isEmpty()) {
      parts.begin(Label.ANSWER);
      draft.key().forEach(parts::add);
    }
    return parts;
  }

  /** What stands before the first label. */
  public List<Node> unlabelled() {
    return unlabelled;
  }

  /** What a line says that the question is worth; null if none does. */
  public @Nullable String points() {
    return points;
  }

  public boolean has(Label label) {
    return labelled.containsKey(label);
  }

  /** All that stands under a label, wherever it is repeated. */
  public List<Node> of(Label label) {
    return each(label).stream().flatMap(List::stream).toList();
  }

  /** What stands under each repetition of a label. */
  public List<List<Node>> each(Label label) {
    return labelled.getOrDefault(label, List.of());
  }

  /** What is said of single blanks, in the order of the file. */
  public List<BlankPart> blanks() {
    return blanks;
  }

  private void add(Node node) {
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
        addList(list);
      }
      default -> current.add(node); // commonmark's node types are open
    }
  }

  /** A label may begin any line of a paragraph. */
  private void addLines(Paragraph paragraph) {
    Node line = paragraph.getFirstChild();
    boolean first = true;
    while (line != null) {
      List<Node> words = QuestionLine.lineFrom(line);
      Optional<Label.Found> label = Label.of(words);
      Optional<BlankLabel> blank = blank(words);
      Node end = words.isEmpty() ? line : words.getLast().getNext();
      if ((label.isPresent() || blank.isPresent()) && !first) {
        Paragraph rest = splitBefore(line);
        current.add(paragraph);
        addLines(rest);
        return;
      }
      if (label.isPresent() && label.get().label().equals(Label.POINTS)) {
        takePoints(words, end, label.get().length());
        if (paragraph.getFirstChild() != null) {
          addLines(paragraph);
        }
        return;
      }
      if (blank.isPresent()) {
        begin(blank.get(), paragraph);
        boolean alone = blank.get().length() == words.size();
        words.subList(0, blank.get().length()).forEach(Node::unlink);
        if (alone && end == null) {
          return;
        }
        if (alone) {
          end.unlink();
        } else {
          dropSpaceBefore(words.get(blank.get().length()));
        }
        addLines(paragraph);
        return;
      }
      if (label.isPresent()) {
        begin(label.get().label());
        NodeText.dropFirst(words, label.get().length());
      }
      first = false;
      line = end == null ? null : end.getNext();
    }
    current.add(paragraph);
  }

  /** The label of a blank; with something behind it, only if there is a blank of that name. */
  private Optional<BlankLabel> blank(List<Node> line) {
    return hasBlanks
        ? BlankLabel.of(line)
            .filter(label -> label.length() == line.size() || named.contains(label.name()))
        : Optional.empty();
  }

  /** A line about points is no part of any text, and begins none. */
  private void takePoints(List<Node> line, @Nullable Node lineEnd, int length) {
    points = NodeText.of(line).substring(length).strip();
    line.forEach(Node::unlink);
    if (lineEnd != null) {
      lineEnd.unlink();
    }
  }

  private static void dropSpaceBefore(Node first) {
    if (first instanceof Text text) {
      text.setLiteral(text.getLiteral().stripLeading());
    }
  }

  /** Moves a line and all behind it to a paragraph of its own. */
  static Paragraph splitBefore(Node line) {
    Paragraph rest = new Paragraph();
    rest.setSourceSpans(line.getSourceSpans());
    Node lineBreak = line.getPrevious();
    if (lineBreak instanceof SoftLineBreak || lineBreak instanceof HardLineBreak) {
      lineBreak.unlink();
    }
    for (Node node = line; node != null; ) {
      Node next = node.getNext();
      rest.appendChild(node);
      node = next;
    }
    return rest;
  }

  private void addHeading(Heading heading) {
    Optional<Label.Found> label = Label.ofHeading(NodeText.of(heading));
    if (label.isEmpty() || label.get().label().equals(Label.POINTS)) {
      current.add(heading);
      return;
    }
    begin(label.get().label());
    NodeText.dropFirst(NodeText.children(heading), label.get().length());
    if (!NodeText.of(heading).isBlank()) {
      Paragraph behind = new Paragraph();
      behind.setSourceSpans(heading.getSourceSpans());
      NodeText.children(heading).forEach(behind::appendChild);
      current.add(behind);
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
    begin(label.get());
    List<Node> hidden = NodeText.children(details);
    details.summary().ifPresent(hidden::remove);
    hidden.removeIf(NodeTraits::isSpacer);
    hidden.forEach(this::add);
    if (!label.get().equals(Label.ANSWER)) {
      current = before;
    }
  }

  /** An item with a label ends the list: {@code - Answer: B} behind the options. */
  private void addList(BulletList list) {
    Optional<Node> labelledItem =
        NodeText.children(list).stream().filter(Parts::beginsWithLabel).findFirst();
    if (labelledItem.isEmpty()) {
      current.add(list);
      return;
    }
    List<Node> behind = new ArrayList<>();
    for (Node item = labelledItem.get(); item != null; item = item.getNext()) {
      behind.add(item);
    }
    behind.forEach(Node::unlink);
    if (list.getFirstChild() != null) {
      current.add(list);
    }
    behind.stream().flatMap(item -> NodeText.children(item).stream()).forEach(this::add);
  }

  private static boolean beginsWithLabel(Node item) {
    return item.getFirstChild() instanceof Paragraph paragraph
        && Label.of(QuestionLine.lineFrom(paragraph.getFirstChild()))
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
    List<Node> line = QuestionLine.lineFrom(first.getFirstChild());
    Optional<Label> title = callout.title();
    Optional<Label.Found> firstLabel = Label.of(line);
    if (title.isEmpty() && firstLabel.isEmpty()) {
      current.add(quote);
      return;
    }
    List<Node> before = current;
    boolean labelledBefore = !labelled.isEmpty();
    title.ifPresent(
        label -> {
          callout.takeOff();
          begin(label);
        });
    for (Node node : NodeText.children(quote)) {
      if (node.getFirstChild() != null || !(node instanceof Paragraph)) {
        add(node);
      }
    }
    boolean answers =
        title.or(() -> firstLabel.map(Label.Found::label)).filter(Label.ANSWER::equals).isPresent();
    if (labelledBefore || !answers) {
      current = before;
    }
  }

  private void begin(BlankLabel label, Paragraph place) {
    current = new ArrayList<>();
    inRemark = false;
    blanks.add(new BlankPart(label.name(), label.attributes(), place, current));
  }

  private void begin(Label label) {
    current = new ArrayList<>();
    inRemark = label.equals(Label.HINT) || label.equals(Label.EXPLANATION);
    labelled.computeIfAbsent(label, key -> new ArrayList<>()).add(current);
  }
}
