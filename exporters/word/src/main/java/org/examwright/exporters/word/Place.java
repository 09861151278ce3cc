package org.examwright.exporters.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.examwright.model.text.Inline;
import org.examwright.rendering.sheet.AnswerPart;

/** Sets the short line that a number or letter is written on. */
record Place(LineSetter lines) {
  /**
   * Sets the line.
   *
   * @param solution what stands on it; empty when it is left to the learner
   */
  void put(String solution, XWPFParagraph paragraph) {
    if (solution.isEmpty()) {
      lines.blank(AnswerPart.PLACE_WIDTH, paragraph);
    } else {
      lines.filled(List.of(new Inline.Text(solution)), paragraph, lines.draft().line());
    }
  }
}
