package org.examwright.reading.outline.text;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads a list; what stands in it outside of its items belongs to the item above. */
record HtmlList(EmbeddedHtml html) {

  void read(Element list, boolean ordered, InlineFlow flow) {
    List<RichText> items = new ArrayList<>();
    InlineFlow item = flow.inside();
    boolean begun = false;
    for (Node child : list.childNodes()) {
      if (child instanceof Element element && element.normalName().equals("li")) {
        end(item, begun, items);
        item = flow.inside();
        begun = true;
        html.children(element, item);
      } else {
        html.child(child, list, item);
      }
    }
    end(item, begun, items);
    if (items.isEmpty()) {
      return;
    }
    if (ordered && list.attr("type").matches("[aAiI]")) {
      html.note(list, "the letters of a list (`<ol type>`) become numbers");
    }
    boolean tight =
        list.hasClass("tight")
            || (!list.hasClass("loose") && items.stream().allMatch(HtmlList::isTight));
    flow.block(
        ordered
            ? new Block.OrderedList(start(list), tight, items)
            : new Block.BulletList(tight, items));
  }

  private static void end(InlineFlow item, boolean begun, List<RichText> items) {
    List<Block> blocks = item.blocks();
    if (begun || !blocks.isEmpty()) {
      items.add(new RichText(blocks));
    }
  }

  private static boolean isTight(RichText item) {
    return item.blocks().stream().filter(Block.Paragraph.class::isInstance).count() < 2;
  }

  private static int start(Element list) {
    String start = list.attr("start");
    boolean number =
        start.matches("-?[0-9]{1,10}") && Long.parseLong(start) == (int) Long.parseLong(start);
    return number ? Integer.parseInt(start) : 1;
  }
}
