package org.examwright.exporters.pdf;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** Puts a number or label before the first words of a text. */
final class RunIn {
  private RunIn() {}

  static Inline strong(String label) {
    return new Inline.Strong(List.of(new Inline.Text(label)));
  }

  /**
   * The label stands in a line of its own when the text does not begin with a paragraph.
   *
   * @param direction of the sheet, which the label has whatever the direction of the text
   */
  static RichText before(RichText text, Inline label, WritingDirection direction) {
    List<Block> blocks = new ArrayList<>(text.blocks());
    List<Inline> first = new ArrayList<>();
    first.addAll(direction.isolated(label));
    if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph paragraph) {
      first.addAll(direction.isolatedText(paragraph.content()));
      blocks.removeFirst();
    }
    blocks.addFirst(new Block.Paragraph(first));
    return new RichText(blocks);
  }
}
