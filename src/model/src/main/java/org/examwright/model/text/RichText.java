package org.examwright.model.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text of any length, from nothing to several pages.
 *
 * @param blocks from top to bottom
 */
public record RichText(List<Block> blocks) {
  public static final RichText EMPTY = new RichText(List.of());

  public RichText {
    blocks = List.copyOf(blocks);
  }

  public static RichText of(Block... blocks) {
    return new RichText(List.of(blocks));
  }

  /** One paragraph of one plain text. */
  public static RichText of(String text) {
    return ofInlines(List.of(new Inline.Text(text)));
  }

  /** One paragraph, or nothing if there is no inline. */
  public static RichText ofInlines(List<? extends Inline> inlines) {
    return inlines.isEmpty() ? EMPTY : of(new Block.Paragraph(List.copyOf(inlines)));
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** This text and then {@code next}. */
  public RichText then(RichText next) {
    if (isEmpty() || next.isEmpty()) {
      return isEmpty() ? next : this;
    }
    return new RichText(Stream.concat(blocks.stream(), next.blocks.stream()).toList());
  }

  /** The words without their formatting, see {@link PlainText}. */
  public String plainText() {
    return PlainText.of(this);
  }
}
