package org.examwright.exporters.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.examwright.rendering.sheet.AnswerPart;
import org.examwright.rendering.sheet.TickSign;

/** Sets the choices of a question, with boxes to tick or ticked. */
record OptionSetter(OpenDocument draft, BlockSetter blocks) {
  /** The widths of the columns of letters and of signs, as the template has them. */
  private static final int LETTER = 425;

  private static final int SIGN = 397;

  void set(AnswerPart.Options options) {
    Counter counter = new Counter(draft.numbers(), ListNumbering.Kind.CHOICES);
    List<AnswerPart.Option> all = options.options();
    for (int i = 0; i < all.size(); i++) {
      AnswerPart.Option option = all.get(i);
      boolean kept = KeptTogether.joins(i, all.size());
      Opening opening =
          Opening.of(
              option.ticked() ? ParagraphStyle.RIGHT_CHOICE : ParagraphStyle.CHOICE,
              paragraph -> lead(option, options.multiple(), counter, paragraph));
      boolean remarked = !option.remark().isEmpty();
      blocks.set(
          option.content(),
          frame(option, ParagraphStyle.CHOICE_TEXT).kept(kept || remarked),
          opening);
      draft.marks().beginning(PaperMarks.REMARK, option.remark());
      blocks.set(option.remark(), frame(option, ParagraphStyle.REMARK).kept(kept));
    }
  }

  /** Without letters, the signs stand where those would. */
  private BlockFrame frame(AnswerPart.Option option, ParagraphStyle style) {
    BlockFrame frame = draft.frame(style);
    return option.letter().isEmpty() ? frame.at(frame.indent() - draft.scale().of(SIGN)) : frame;
  }

  private void lead(
      AnswerPart.Option option, boolean multiple, Counter counter, XWPFParagraph paragraph) {
    if (option.letter().isEmpty()) {
      TypeScale scale = draft.scale();
      paragraph.setIndentationLeft(scale.of(ParagraphStyle.CHOICE.indent()) - scale.of(SIGN));
      paragraph.setIndentationHanging(scale.of(LETTER));
    } else {
      counter.put(option.letter(), paragraph);
    }
    if (draft.controls().areWanted()) {
      draft.controls().box(option.letter(), multiple, paragraph);
    } else {
      blocks
          .lines()
          .words(TickSign.of(multiple, option.ticked()), paragraph, CharacterStyle.TICK_BOX);
    }
    blocks.lines().words("\t", paragraph);
  }
}
