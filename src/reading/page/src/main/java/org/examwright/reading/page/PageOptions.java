package org.examwright.reading.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.examwright.reading.source.Problems;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Options with boxes in front of them. */
final class PageOptions {
  private static final Set<String> OPTIONS =
      Set.of("label", "li", "div", "p", "span", "td", "tr", "dd");

  private final PageInlines inlines;
  private final Document page;
  private final boolean ticked;
  private final boolean marked;

  /** The names of the fields of which something says what is right. */
  private final Set<String> keyed = new HashSet<>();

  private final Set<Element> labels = new HashSet<>();
  private int letter;
  private String group = "";

  PageOptions(Document page, PageInlines inlines, Problems problems) {
    this.page = page;
    this.inlines = inlines;
    List<Element> boxes = page.select("input").stream().filter(PageFields::isBox).toList();
    long right = boxes.stream().filter(box -> PageFields.isMarkedRight(box, around(box))).count();
    this.marked = right > 0 && right < boxes.size();
    this.ticked = !marked && boxes.stream().anyMatch(box -> box.hasAttr("checked"));
    boxes.stream()
        .filter(box -> marked ? PageFields.isMarkedRight(box, around(box)) : box.hasAttr("checked"))
        .forEach(box -> keyed.add(box.attr("name")));
    if (marked) {
      problems.note(
          problems.at(1, 1),
          "the boxes that the page itself marks as right (by a class or `data-correct`) are keys");
    }
    if (ticked) {
      Element first =
          boxes.stream().filter(box -> box.hasAttr("checked")).findFirst().orElseThrow();
      problems.warning(
          problems.at(place(first), 1),
          "the boxes that are ticked in the page are taken for the right answers",
          "look whether they are: a page that somebody filled in shows that one's answers");
    }
  }

  /** An option: its mark in Markdown, and its words. */
  record Box(String marker, String words) {}

  static boolean isOrHoldsBox(Node node) {
    return node instanceof Element element && holdsBox(element);
  }

  static boolean holdsBox(Element element) {
    return PageFields.isBox(element)
        || element.select("input").stream().anyMatch(PageFields::isBox);
  }

  /** The outermost element that holds a box with its words, and no other box. */
  private static Element around(Element box) {
    Element around = box;
    for (Element parent = box.parent();
        parent != null && OPTIONS.contains(parent.normalName()) && boxes(parent) == 1;
        parent = parent.parent()) {
      around = parent;
    }
    return around;
  }

  private static long boxes(Element element) {
    return element.select("input").stream().filter(PageFields::isBox).count();
  }

  /** Whether an element is a box and its words, and nothing else. */
  boolean isOption(Element element) {
    if (boxes(element) != 1 || !element.select("ul, ol, pre, table, h1, h2, h3, h4").isEmpty()) {
      return false;
    }
    Element box =
        element.select("input").stream().filter(PageFields::isBox).findFirst().orElseThrow();
    StringBuilder before = new StringBuilder();
    for (Node node = box; node != null && !node.equals(element); node = node.parentNode()) {
      for (Node sibling = node.previousSibling();
          sibling != null;
          sibling = sibling.previousSibling()) {
        before.append(
            sibling instanceof TextNode text
                ? text.text()
                : sibling instanceof Element other ? other.text() : "");
      }
    }
    return before.toString().isBlank();
  }

  private static int place(Node node) {
    return node.sourceRange().isTracked()
        ? Math.max(1, node.sourceRange().start().lineNumber())
        : 1;
  }

  /** The option that an item is; null if it has no box, or several. */
  @Nullable Box box(Element item) {
    List<Element> boxes = item.select("input").stream().filter(PageFields::isBox).toList();
    return boxes.size() == 1 && item.select("ul, ol, pre, table").isEmpty()
        ? box(boxes.getFirst(), item.childNodes(), item)
        : null;
  }

  /** Writes each box of a run of pieces as an option in a line of its own. */
  void write(List<Node> nodes, String indent, PageLines lines) {
    List<Node> flat = new ArrayList<>();
    nodes.forEach(node -> flatten(node, flat));
    List<Node> words = new ArrayList<>();
    Element box = null;
    for (Node node : flat) {
      if (node instanceof Element element && PageFields.isBox(element)) {
        end(box, words, indent, lines);
        box = element;
      } else {
        words.add(node);
      }
    }
    end(box, words, indent, lines);
  }

  private void flatten(Node node, List<Node> flat) {
    if (node instanceof Element element && holdsBox(element) && !PageFields.isBox(element)) {
      element.childNodes().forEach(child -> flatten(child, flat));
    } else {
      flat.add(node);
    }
  }

  private void end(@Nullable Element box, List<Node> words, String indent, PageLines lines) {
    if (box == null) {
      String text = inlines.of(words);
      if (!text.replace(PageInlines.BREAK, ' ').isBlank()) {
        lines.gap(indent);
        lines.add(
            indent + text.replace(PageInlines.BREAK, ' ').strip(),
            words.stream()
                .filter(n -> !(n instanceof TextNode t && t.isBlank()))
                .mapToInt(PageOptions::place)
                .findFirst()
                .orElse(1));
        lines.gap(indent);
      }
    } else {
      Box option = box(box, words, around(box));
      lines.add(indent + option.marker() + option.words(), place(box));
    }
    words.clear();
  }

  private Box box(Element box, Iterable<Node> nodes, Element around) {
    String words = inlines.of(nodes).replace(PageInlines.BREAK, ' ').strip();
    if (words.isEmpty() && !box.id().isEmpty()) {
      Element label =
          page.body().selectFirst("label[for=\"" + box.id().replaceAll("[\"\\\\]", "") + "\"]");
      words = label == null || !labels.add(label) ? "" : inlines.of(label.childNodes());
    }
    if (words.isEmpty()) {
      words = box.attr("value");
    }
    String name = box.attr("name");
    boolean same = !name.isEmpty() && name.equals(group);
    letter = same || (name.isEmpty() && letter > 0) ? letter + 1 : 1;
    group = name;
    if (keyed.contains(name)) {
      boolean right = marked ? PageFields.isMarkedRight(box, around) : box.hasAttr("checked");
      return new Box(right ? "- [x] " : "- [ ] ", words);
    }
    boolean lettered = words.matches("\\(?[A-Za-z][.):]\\s.*");
    return new Box(lettered || letter > 26 ? "- " : "- " + (char) ('A' + letter - 1) + ") ", words);
  }
}
