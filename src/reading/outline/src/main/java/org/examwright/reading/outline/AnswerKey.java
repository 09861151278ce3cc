package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.examwright.reading.outline.tree.DetailsNode;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/** A section behind the questions that has their answers, by their numbers. */
final class AnswerKey {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])(\\d{1,6}[a-z]?)(?![\\d])");

  private static final Pattern LINE =
      Pattern.compile(
          "(?i)^\\s*(?:q(?:uestion)?\\s*[.:#]?\\s*|answer\\s+)?(\\d{1,6}[a-z]?)\\s*[-–—.):=]+\\s*(?=\\S)");

  private final Map<String, List<Supplier<Node>>> answers = new LinkedHashMap<>();
  private List<Supplier<Node>> current = new ArrayList<>();
  private boolean sensible = true;

  private AnswerKey() {}

  /** Whether the name of a section, or of something to unfold, says that it is an answer key. */
  static boolean isName(String name) {
    return Vocabulary.ANSWERS.has(Wording.bare(name));
  }

  /** Whether something to unfold says that it is an answer key, and has numbered answers. */
  static boolean isFoldedKey(Node node) {
    if (!(node instanceof DetailsNode details)
        || details.summary().filter(summary -> isName(NodeText.of(summary))).isEmpty()) {
      return false;
    }
    AnswerKey key = new AnswerKey();
    key.add(details);
    return key.sensible && key.answers.size() > 1;
  }

  /** Whether a section says that it is an answer key. */
  static boolean isHeadingOf(Region region) {
    Heading heading = region.heading();
    return heading != null && isName(NodeText.of(heading));
  }

  /**
   * The answers by number that a section holds; nothing if it is no answer key.
   *
   * <p>To ask for an answer's blocks takes them out of the section.
   */
  static Optional<Map<String, List<Supplier<Node>>>> of(Region region) {
    if (!isHeadingOf(region)) {
      return Optional.empty();
    }
    AnswerKey key = new AnswerKey();
    region.direct().forEach(key::add);
    region.children().forEach(key::add);
    return key.sensible && !key.answers.isEmpty() ? Optional.of(key.answers) : Optional.empty();
  }

  /** The number that a question's label and its answer's have in common. */
  static String bare(String label) {
    return label.replaceFirst("^[Qq]", "");
  }

  private void add(Region child) {
    Heading heading = child.heading();
    Matcher number = NUMBER.matcher(heading == null ? "" : NodeText.of(heading));
    if (number.find()) {
      beginWith(number.group(1), child.everything());
    } else {
      sensible = false;
    }
  }

  private void add(Node node) {
    switch (node) {
      case OrderedList list -> addItems(list);
      case TableBlock table -> addRows(table);
      case DetailsNode details -> {
        List<Node> hidden = NodeText.children(details);
        details.summary().ifPresent(hidden::remove);
        hidden.forEach(this::add);
      }
      case Paragraph paragraph -> addLines(paragraph);
      default -> current.add(() -> node); // commonmark's node types are open
    }
  }

  private void addItems(OrderedList list) {
    int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    for (Node item : NodeText.children(list)) {
      beginWith(String.valueOf(number), NodeText.children(item));
      number++;
    }
  }

  /** A row has a number in its first cell and an answer in its second. */
  private void addRows(TableBlock table) {
    Node body = table.getLastChild();
    Node head = table.getFirstChild();
    List<Node> heads =
        head == null || head.getFirstChild() == null
            ? List.of()
            : NodeText.children(head.getFirstChild());
    for (Node row : body == null ? List.<Node>of() : NodeText.children(body)) {
      List<Node> cells = NodeText.children(row);
      Matcher number = NUMBER.matcher(cells.isEmpty() ? "" : NodeText.of(cells.getFirst()));
      if (cells.size() > 1 && number.find()) {
        begin(number.group(1), () -> paragraph(row, NodeText.children(cells.get(1)), 0));
        for (int i = 2; i < Math.min(cells.size(), heads.size()); i++) {
          Node cell = cells.get(i);
          if (explains(heads.get(i)) && !NodeText.of(cell).isBlank()) {
            current.add(() -> paragraph(row, NodeText.children(cell), 0));
          }
        }
      }
    }
  }

  private static boolean explains(Node head) {
    return Label.ofHeading(NodeText.of(head))
        .filter(found -> found.label().equals(Label.EXPLANATION))
        .isPresent();
  }

  /** A line may begin with a number: {@code Q1: B}. */
  private void addLines(Paragraph paragraph) {
    List<Node> pending = new ArrayList<>();
    int dropped = 0;
    String label = "";
    for (List<Node> line : NodeText.lines(paragraph)) {
      Matcher number = LINE.matcher(NodeText.of(line));
      if (number.find()) {
        addLine(label, pending, dropped);
        label = number.group(1);
        dropped = number.end();
        pending = new ArrayList<>();
      } else if (!pending.isEmpty()) {
        pending.add(new SoftLineBreak());
      }
      pending.addAll(line);
    }
    addLine(label, pending, dropped);
  }

  private void addLine(String label, List<Node> words, int dropped) {
    if (words.isEmpty()) {
      return;
    }
    List<Node> line = List.copyOf(words);
    Supplier<Node> answer = () -> paragraph(line.getFirst(), line, dropped);
    if (label.isEmpty()) {
      current.add(answer);
    } else {
      begin(label, answer);
    }
  }

  private static Paragraph paragraph(Node place, List<Node> words, int dropped) {
    Paragraph paragraph = new Paragraph();
    paragraph.setSourceSpans(place.getSourceSpans());
    words.forEach(paragraph::appendChild);
    NodeText.dropFirst(NodeText.children(paragraph), dropped);
    return paragraph;
  }

  private void begin(String number, Supplier<Node> node) {
    begin(number, List.<Supplier<Node>>of(node));
  }

  private void beginWith(String number, List<Node> nodes) {
    begin(number, nodes.stream().map(node -> (Supplier<Node>) () -> node).toList());
  }

  private void begin(String number, List<Supplier<Node>> nodes) {
    current = new ArrayList<>(nodes);
    if (answers.put(number, current) != null) {
      sensible = false;
    }
  }
}
