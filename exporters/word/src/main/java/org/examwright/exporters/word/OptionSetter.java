package org.examwright.exporters.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.examwright.rendering.sheet.AnswerPart;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.TickSign;

/** Sets the choices of a question, with boxes to tick or ticked. */
record OptionSetter(OpenDocument draft, Edition edition, BlockSetter blocks) {

  void set(AnswerPart.Options options) {
    Counter counter = new Counter(draft.numbers(), ListNumbering.Kind.CHOICES);
    List<AnswerPart.Option> all = options.options();
    for (int i = 0; i < all.size(); i++) {
      AnswerPart.Option option = all.get(i);
      boolean last = i == all.size() - 1;
      Opening opening =
          Opening.of(
              option.ticked() ? ParagraphStyle.RIGHT_CHOICE : ParagraphStyle.CHOICE,
              paragraph -> lead(option, options.multiple(), counter, paragraph));
      boolean remarked = !option.remark().isEmpty();
      blocks.set(
          option.content(),
          BlockFrame.of(ParagraphStyle.CHOICE_TEXT).kept(!last || remarked),
          opening);
      blocks.set(option.remark(), BlockFrame.of(ParagraphStyle.REMARK).kept(!last));
    }
  }

  private void lead(
      AnswerPart.Option option, boolean multiple, Counter counter, XWPFParagraph paragraph) {
    if (!option.letter().isEmpty()) {
      counter.put(option.letter(), paragraph);
    }
    if (edition == Edition.WORKSHEET) {
      draft.tickBoxes().add(paragraph, multiple);
    } else {
      blocks
          .lines()
          .words(TickSign.of(multiple, option.ticked()), paragraph, CharacterStyle.TICK_BOX);
    }
    blocks.lines().words(option.letter().isEmpty() ? "\t" : " ", paragraph);
  }
}
