package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.Paragraph;
import org.examwright.rendering.sheet.Sheet;

/** Sets the lines for the learner's name, the date and the score. */
final class WorksheetHead {
  private static final int NAME_WIDTH = 34;
  private static final int DATE_WIDTH = 14;
  private static final int SCORE_WIDTH = 8;
  private static final String SPACE = "   ";

  private final LineLayout lines;
  private final BlockLayout blocks;

  WorksheetHead(LineLayout lines, BlockLayout blocks) {
    this.lines = lines;
    this.blocks = blocks;
  }

  Paragraph set(Sheet sheet) {
    Paragraph head = blocks.paragraph().setMarginBottom(Look.QUESTION_GAP);
    field(head, sheet.words().label("name"), NAME_WIDTH);
    lines.add(head, SPACE, Tone.BODY);
    field(head, sheet.words().label("date"), DATE_WIDTH);
    if (!sheet.totalPoints().isEmpty()) {
      lines.add(head, SPACE, Tone.BODY);
      field(head, sheet.words().label("score"), SCORE_WIDTH);
      lines.add(head, " / " + sheet.totalPoints(), Tone.BODY);
    }
    return head;
  }

  private void field(Paragraph head, String label, int width) {
    lines.add(head, label, Tone.BODY);
    head.add(lines.blank(width, Tone.BODY));
  }
}
