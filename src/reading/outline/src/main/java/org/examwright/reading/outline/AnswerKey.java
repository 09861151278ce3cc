package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.NodeTraits;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.DetailsNode;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A section behind the questions that has their answers, by their numbers. */
final class AnswerKey {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])(\\d{1,6}[a-z]?)(?![\\d])");

  private static final Pattern LINE =
      Pattern.compile(
          "(?i)^\\s*(?:q(?:uestion)?\\s*[.:#]?\\s*|answer\\s+)?[（(]?(\\d{1,6}[a-z]?|\\d{1,3}(?:\\.\\d{1,3})+(?=\\s))\\s*(?:[-–—.):=：、．）]+\\s*|(?<=\\.\\d{1,3})\\s+)(?=\\S)");

  private final Map<String, List<Node>> answers = new LinkedHashMap<>();
  private List<Node> current = new ArrayList<>();
  private boolean sensible = true;
  private String last = "";

  AnswerKey() {}

  /** The answers by number, if what was added makes sense. */
  Optional<Map<String, List<Node>>> answers() {
    return sensible && !answers.isEmpty() ? Optional.of(answers) : Optional.empty();
  }

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
    return heading != null
        && (isName(region.words()) || SectionName.ofKey(region.words()).isPresent());
  }

  /** The section that alone is answered by a key; nothing if it is for all of them. */
  static Optional<SectionName> section(Region region) {
    Heading heading = region.heading();
    return heading == null ? Optional.empty() : SectionName.ofKey(region.words());
  }

  /** The answers by number that a section holds; nothing if it is no answer key. */
  static Optional<Map<String, List<Node>>> of(Region region) {
    if (!isHeadingOf(region)) {
      return Optional.empty();
    }
    // What asks under such a heading is no answer: "Solutions of part 1" may be what part 1 is
    // about.
    boolean sure = section(region).isEmpty();
    return in(region)
        .filter(
            answers ->
                sure
                    || answers.values().stream()
                        .noneMatch(answer -> Wording.asks(NodeText.of(answer))));
  }

  private static Optional<Map<String, List<Node>>> in(Region region) {
    AnswerKey key = new AnswerKey();
    region.direct().forEach(key::add);
    region.children().forEach(key::add);
    return key.answers();
  }

  /** The answers of each section, if a key is divided as the questions are. */
  static Map<SectionName, Map<String, List<Node>>> bySection(Region region) {
    Map<SectionName, Map<String, List<Node>>> sections = new LinkedHashMap<>();
    for (Region child : isHeadingOf(region) ? region.children() : List.<Region>of()) {
      Heading heading = child.heading();
      Optional<SectionName> name =
          heading == null ? Optional.empty() : SectionName.of(child.words());
      Optional<Map<String, List<Node>>> answers = in(child);
      if (name.isEmpty() || answers.isEmpty() || sections.put(name.get(), answers.get()) != null) {
        return Map.of();
      }
    }
    return sections;
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

  /** Adds the answers of a block. */
  void add(Node node) {
    switch (node) {
      case OrderedList list -> addItems(list);
      case TableBlock table -> addRows(table);
      case DetailsNode details -> {
        List<Node> hidden = NodeText.children(details);
        details.summary().ifPresent(hidden::remove);
        hidden.forEach(this::add);
      }
      case Paragraph paragraph -> addLines(paragraph);
      case BlockQuote quote -> NodeText.children(quote).forEach(this::add);
      default -> current.add(node); // commonmark's node types are open
    }
  }

  private void addItems(OrderedList list) {
    int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    for (Node item : NodeText.children(list)) {
      if (!addEntries(number, item)) {
        beginWith(String.valueOf(number), NodeText.children(item));
      }
      number++;
    }
  }

  /** An item may go on with the next numbers: {@code 1. B 2. C}. */
  private boolean addEntries(int number, Node item) {
    if (!(item.getFirstChild() instanceof Paragraph paragraph)
        || paragraph.getNext() != null
        || Line.of(paragraph).size() > 1) {
      return false;
    }
    List<Node> nodes = new ArrayList<>(NodeText.children(paragraph));
    nodes.addFirst(new Text(number + ". "));
    Line line = new Line(nodes, null);
    List<KeyEntries.Entry> entries = KeyEntries.in(line);
    if (entries.size() < 2 || !entries.stream().allMatch(AnswerKey::isShort)) {
      return false;
    }
    entries.forEach(
        entry ->
            begin(entry.label(), Line.paragraphOf(paragraph.getSourceSpans(), entry.answer())));
    return true;
  }

  private static boolean isShort(KeyEntries.Entry entry) {
    return NodeText.of(entry.answer()).strip().matches("(?U)[(\\[]?\\p{L}[)\\]]?");
  }

  /** A row has a number in its first cell and an answer in its second. */
  private void addRows(TableBlock table) {
    Node body = table.getLastChild();
    Node head = table.getFirstChild();
    List<Node> heads =
        head == null || head.getFirstChild() == null
            ? List.of()
            : NodeText.children(head.getFirstChild());
    if (addColumns(heads, body)) {
      return;
    }
    for (Node row : body == null ? List.<Node>of() : NodeText.children(body)) {
      List<Node> cells = NodeText.children(row);
      Matcher number = NUMBER.matcher(cells.isEmpty() ? "" : NodeText.of(cells.getFirst()));
      if (cells.size() > 1 && number.find()) {
        begin(number.group(1), paragraph(row, cells.get(1)));
        for (int i = 2; i < Math.min(cells.size(), heads.size()); i++) {
          Node cell = cells.get(i);
          if (explains(heads.get(i)) && !NodeTraits.saysNothing(List.of(cell))) {
            current.add(paragraph(row, cell));
          }
        }
      }
    }
  }

  /** Numbers may stand in the head, and the answers in the row below it; more such rows follow. */
  private boolean addColumns(List<Node> heads, @Nullable Node body) {
    List<Node> rows = body == null ? List.of() : NodeText.children(body);
    if (heads.size() < 3 || rows.size() % 2 == 0) {
      return false;
    }
    List<List<Node>> lines = new ArrayList<>();
    lines.add(heads);
    rows.forEach(row -> lines.add(NodeText.children(row)));
    int from = isNumber(heads.getFirst()) ? 0 : 1;
    for (int i = 0; i < lines.size(); i += 2) {
      if (!areNumbers(lines.get(i), from) || lines.get(i + 1).size() < lines.get(i).size()) {
        return false;
      }
    }
    for (int i = 0; i < lines.size(); i += 2) {
      for (int j = from; j < lines.get(i).size(); j++) {
        Node number = lines.get(i).get(j);
        if (isNumber(number)) {
          String label = NodeText.of(number).strip().replaceAll("[^\\d]", "");
          begin(label, paragraph(rows.get(i), lines.get(i + 1).get(j)));
        }
      }
    }
    return true;
  }

  /** Whether all cells from a place on are numbers, but for empty ones at the end. */
  private static boolean areNumbers(List<Node> cells, int from) {
    int end = cells.size();
    while (end > from && NodeText.of(cells.get(end - 1)).isBlank()) {
      end--;
    }
    return end > from && cells.subList(from, end).stream().allMatch(AnswerKey::isNumber);
  }

  private static boolean isNumber(Node cell) {
    return NodeText.of(cell).strip().matches("(?:[Qq]\\.?\\s?)?\\d{1,4}[.)]?");
  }

  private static boolean explains(Node head) {
    return Label.ofHeading(NodeText.of(head))
        .filter(found -> found.label().equals(Label.EXPLANATION))
        .isPresent();
  }

  private static Paragraph paragraph(Node row, Node cell) {
    return Line.paragraphOf(row.getSourceSpans(), NodeText.children(cell));
  }

  /** A line may begin with a number: {@code Q1: B}. */
  private void addLines(Paragraph paragraph) {
    List<Line> pending = new ArrayList<>();
    String label = "";
    for (Line line : Line.of(paragraph)) {
      List<KeyEntries.Entry> entries = KeyEntries.in(line);
      boolean sure =
          entries.size() == 1 && KeyEntries.isSure(line, entries.getFirst().label(), last);
      if (entries.size() > 1 || sure) {
        addLines(label, pending);
        pending.clear();
        label = "";
        entries.forEach(
            entry -> begin(entry.label(), Line.paragraphOf(line.place(), entry.answer())));
        continue;
      }
      Matcher number = LINE.matcher(line.text());
      if (number.find()) {
        addLines(label, pending);
        label = number.group(1);
        pending.clear();
        pending.add(line.withoutFirst(number.end()));
      } else {
        pending.add(line);
      }
    }
    addLines(label, pending);
  }

  private void addLines(String label, List<Line> lines) {
    if (lines.stream().allMatch(Line::isEmpty)) {
      return;
    }
    Node answer = Line.paragraph(lines.getFirst().place(), lines);
    if (label.isEmpty()) {
      current.add(answer);
    } else {
      begin(label, answer);
    }
  }

  private void begin(String number, Node node) {
    beginWith(number, List.of(node));
  }

  private void beginWith(String number, List<Node> nodes) {
    current = new ArrayList<>(nodes);
    last = number;
    if (answers.put(number, current) != null) {
      sensible = false;
    }
  }
}
