package org.examwright.reading.source.rich;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;

/**
 * Text as it is read: inlines gather into paragraphs, and a block among them ends a paragraph.
 *
 * <p>Elements that are open there, such as bold text, go on behind the block.
 */
public final class InlineFlow {
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

  /** Adds to the line. */
  public void add(Inline inline) {
    innermost().add(inline);
  }

  /** Adds words whose white space is collapsed: two neighbours need one space between them. */
  public void words(String words) {
    List<Inline> before = innermost();
    boolean spaced =
        !before.isEmpty()
            && before.getLast() instanceof Inline.Text last
            && last.value().endsWith(" ");
    String more = spaced && words.startsWith(" ") ? words.substring(1) : words;
    if (!more.isEmpty()) {
      add(new Inline.Text(more));
    }
  }

  /** Begins an element around what is added until it is closed. */
  public void open(Function<List<Inline>, Inline> element) {
    openEach(content -> List.of(element.apply(content)));
  }

  /** The same for what is not one element around all of its content. */
  public void openEach(UnaryOperator<List<Inline>> element) {
    open.add(new Element(element, false));
  }

  /** Ends the innermost open element. */
  public void close() {
    Element element = open.removeLast();
    if (!element.holdsNothingAnyMore()) {
      innermost().addAll(element.around.apply(element.content));
    }
  }

  /** Adds a block, which ends the paragraph before it. */
  public void block(Block block) {
    endParagraph();
    blocks.add(block);
  }

  /** What is added from now on stands in another paragraph. */
  public void endParagraph() {
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
  public InlineFlow inside() {
    InlineFlow inside = new InlineFlow();
    open.forEach(element -> inside.open.add(new Element(element.around, true)));
    return inside;
  }

  /** All that was read. */
  public List<Block> blocks() {
    endParagraph();
    return blocks;
  }

  /** All that was read, as words; those alone keep the white space at their ends. */
  public String plainText() {
    return blocks.isEmpty() && line.stream().allMatch(Inline.Text.class::isInstance)
        ? line.stream().map(Inline.Text.class::cast).map(Inline.Text::value).collect(joining())
        : PlainText.of(new RichText(blocks()));
  }

  private List<Inline> innermost() {
    return open.isEmpty() ? line : open.getLast().content;
  }
}
