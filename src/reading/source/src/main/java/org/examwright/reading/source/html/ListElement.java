package org.examwright.reading.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.rich.InlineFlow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a list; what stands in it outside of its items belongs to the item above. */
record ListElement(ElementReading html) {

  /**
   * An item.
   *
   * @param number what its author numbers it, if it is said
   */
  private record Item(RichText text, Optional<Integer> number) {}

  void bullets(Element list, InlineFlow flow) {
    List<Item> items = items(list, flow);
    if (!items.isEmpty()) {
      flow.block(
          new Block.BulletList(isTight(list, items), items.stream().map(Item::text).toList()));
    }
  }

  /** Where the numbers do not count on, another list begins. */
  void numbered(Element list, InlineFlow flow) {
    List<Item> items = items(list, flow);
    if (list.attr("type").matches("[aAiI]")) {
      html.notes().note(list, "the letters of a list (`<ol type>`) become numbers");
    }
    boolean reversed = list.hasAttr("reversed");
    boolean tight = isTight(list, items);
    List<RichText> part = new ArrayList<>();
    int number = number(list, "start").orElse(reversed ? items.size() : 1);
    int first = number;
    for (Item item : items) {
      number = item.number().orElse(number);
      if (!part.isEmpty() && number != first + part.size()) {
        flow.block(new Block.OrderedList(first, tight, part));
        part.clear();
      }
      first = part.isEmpty() ? number : first;
      part.add(item.text());
      number += reversed ? -1 : 1;
    }
    if (!part.isEmpty()) {
      flow.block(new Block.OrderedList(first, tight, part));
    }
  }

  private List<Item> items(Element list, InlineFlow flow) {
    List<Item> items = new ArrayList<>();
    InlineFlow item = flow.inside();
    Optional<Element> begun = Optional.empty();
    for (Node child : list.childNodes()) {
      if (child instanceof Element element && element.normalName().equals("li")) {
        end(item, begun, items);
        item = flow.inside();
        begun = Optional.of(element);
        html.children(element, item);
      } else {
        html.child(child, list, item);
      }
    }
    end(item, begun, items);
    return items;
  }

  private void end(InlineFlow item, Optional<Element> begun, List<Item> items) {
    List<Block> blocks = html.withoutSpacers(item);
    if (begun.isPresent() || !blocks.isEmpty()) {
      items.add(new Item(new RichText(blocks), begun.flatMap(li -> number(li, "value"))));
    }
  }

  /** Items that begin with a paragraph are set with space between them, unless the list says. */
  private boolean isTight(Element list, List<Item> items) {
    boolean roomy = list.children().stream().anyMatch(item -> beginsWith(item, "p"));
    boolean foreign = list.children().stream().anyMatch(this::beginsWithForeignBlock);
    return list.hasClass("tight")
        || (!list.hasClass("loose")
            && !roomy
            && !(foreign && items.stream().anyMatch(item -> hasSeveralParagraphs(item.text()))));
  }

  private static boolean beginsWith(Element item, String name) {
    return item.normalName().equals("li")
        && first(item).filter(node -> node.normalName().equals(name)).isPresent();
  }

  private boolean beginsWithForeignBlock(Element item) {
    return item.normalName().equals("li")
        && first(item).orElse(item) instanceof Element element
        && html.tree().foreign(element) >= 0
        && html.tree().isForeignBlock(html.tree().foreign(element));
  }

  private static Optional<Node> first(Element item) {
    return item.childNodes().stream()
        .filter(node -> !(node instanceof TextNode text && text.isBlank()))
        .findFirst();
  }

  private static boolean hasSeveralParagraphs(RichText item) {
    return item.blocks().stream().filter(Block.Paragraph.class::isInstance).count() > 1;
  }

  private static Optional<Integer> number(Element element, String key) {
    String written = element.attr(key).strip();
    return written.matches("[-+]?[0-9]{1,10}")
            && Long.parseLong(written) == (int) Long.parseLong(written)
        ? Optional.of(Integer.valueOf(written))
        : Optional.empty();
  }
}
