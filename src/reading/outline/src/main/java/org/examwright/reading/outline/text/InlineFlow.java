package org.examwright.reading.outline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;

/**
 * Text as it is read: inlines gather into paragraphs, and a block among them ends a paragraph.
 *
 * <p>Elements that are open there, such as bold text, go on behind the block.
 */
final class InlineFlow {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Element> open = new ArrayList<>();
  private List<Inline> line = new ArrayList<>();

  private static final class Element {
    private final UnaryOperator<List<Inline>> around;
    private List<Inline> content = new ArrayList<>();
    private boolean divided;

    Element(UnaryOperator<List<Inline>> around, boolean divided) {
      this.around = around;
      this.divided = divided;
    }

    boolean holdsNothingAnyMore() {
      return divided && content.isEmpty();
    }
  }

  void add(Inline inline) {
    innermost().add(inline);
  }

  void open(Function<List<Inline>, Inline> element) {
    openEach(content -> List.of(element.apply(content)));
  }

  /** The same for what is not one element around all of its content. */
  void openEach(UnaryOperator<List<Inline>> element) {
    open.add(new Element(element, false));
  }

  /** Ends the innermost open element. */
  void close() {
    Element element = open.removeLast();
    if (!element.holdsNothingAnyMore()) {
      innermost().addAll(element.around.apply(element.content));
    }
  }

  void block(Block block) {
    endParagraph();
    blocks.add(block);
  }

  void endParagraph() {
    for (int i = open.size() - 1; i >= 0; i--) {
      Element element = open.get(i);
      element.divided = true;
      if (!element.content.isEmpty()) {
        (i == 0 ? line : open.get(i - 1).content).addAll(element.around.apply(element.content));
        element.content = new ArrayList<>();
      }
    }
    List<Inline> content = InlineTidying.tidy(line);
    if (!content.isEmpty()) {
      blocks.add(new Block.Paragraph(content));
    }
    line = new ArrayList<>();
  }

  /** A text of its own within the same elements, such as the item of a list. */
  InlineFlow inside() {
    InlineFlow inside = new InlineFlow();
    open.forEach(element -> inside.open.add(new Element(element.around, true)));
    return inside;
  }

  /** All that was read. */
  List<Block> blocks() {
    endParagraph();
    return blocks;
  }

  private List<Inline> innermost() {
    return open.isEmpty() ? line : open.getLast().content;
  }
}
