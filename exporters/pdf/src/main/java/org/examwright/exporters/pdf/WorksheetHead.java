package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.Paragraph;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.sheet.SheetWords;

/** Sets the lines for the learner's name, the date and the score. */
final class WorksheetHead {
  private static final int NAME_WIDTH = 34;
  private static final int DATE_WIDTH = 14;
  private static final int SCORE_WIDTH = 8;
  private static final String SPACE = "   ";
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final Look look;
  private final LineLayout lines;
  private final BlockLayout blocks;
  private final AnswerSpace space;

  WorksheetHead(Look look, LineLayout lines, BlockLayout blocks, AnswerSpace space) {
    this.look = look;
    this.lines = lines;
    this.blocks = blocks;
    this.space = space;
  }

  Paragraph set(Sheet sheet) {
    Paragraph head = blocks.paragraph().setMarginBottom(look.questionGap());
    field(head, "name", sheet.words(), NAME_WIDTH);
    lines.add(head, SPACE, look.body());
    field(head, "date", sheet.words(), DATE_WIDTH);
    if (!sheet.totalPoints().isEmpty()) {
      lines.add(head, SPACE, look.body());
      field(head, "score", sheet.words(), SCORE_WIDTH);
      lines.add(head, (" / " + sheet.totalPoints()).replace(' ', NO_BREAK_SPACE), look.body());
    }
    return head;
  }

  private void field(Paragraph head, String name, SheetWords words, int width) {
    lines.add(head, words.label(name).replace(' ', NO_BREAK_SPACE), look.body());
    space.begin(name, words.get(name));
    head.add(space.line(width, look.body(), ""));
  }
}
