package org.examwright.exporters.word;

import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * How a text begins: what stands before and after the words of its first paragraph.
 *
 * @param style of the first paragraph
 * @param lead its number, box or label
 * @param tail what ends it, such as the points
 */
record Opening(ParagraphStyle style, Consumer<XWPFParagraph> lead, Consumer<XWPFParagraph> tail) {
  static Opening of(ParagraphStyle style) {
    return new Opening(style, paragraph -> {}, paragraph -> {});
  }

  static Opening of(ParagraphStyle style, Consumer<XWPFParagraph> lead) {
    return new Opening(style, lead, paragraph -> {});
  }
}
