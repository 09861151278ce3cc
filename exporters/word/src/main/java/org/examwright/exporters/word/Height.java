package org.examwright.exporters.word;

import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;

/**
 * Guesses how many lines of text things are high.
 *
 * <p>Only Word knows; the guess is good enough to tell what is short from what is long.
 *
 * @param characters that a line has room for
 */
record Height(int characters, double pointsOfLine) {
  private static final int CHARACTERS = 80;
  private static final double POINTS = 14;
  private static final double SPACE = 0.5;
  private static final double RULED_LINE = 24 / POINTS;
  private static final double FORMULA = 3;

  /** Heights in a document with lines of a length. */
  static Height on(int line, TypeScale scale) {
    return new Height(
        Math.max(1, CHARACTERS * scale.usual(line) / PageMeasures.LINE), POINTS * scale.factor());
  }

  double of(List<? extends IBodyElement> elements) {
    return elements.stream().mapToDouble(this::of).sum();
  }

  private double of(IBodyElement element) {
    return switch (element) {
      case XWPFParagraph paragraph -> of(paragraph, characters);
      case XWPFTable table -> of(table);
      default -> 1;
    };
  }

  private double of(XWPFTable table) {
    return SPACE
        + table.getRows().stream()
            .mapToDouble(
                row ->
                    row.getTableCells().stream()
                        .mapToDouble(cell -> of(cell, characters / row.getTableCells().size()))
                        .max()
                        .orElse(1))
            .sum();
  }

  private double of(XWPFTableCell cell, int line) {
    return cell.getParagraphs().stream().mapToDouble(each -> of(each, Math.max(1, line))).sum();
  }

  private double of(XWPFParagraph paragraph, int line) {
    double lines =
        paragraph.getText().lines().mapToInt(text -> Math.max(1, ceil(text, line))).sum();
    if (ParagraphStyle.ANSWER_LINE.id().equals(paragraph.getStyle())) {
      lines *= RULED_LINE;
    } else if (ParagraphStyle.FORMULA.id().equals(paragraph.getStyle())) {
      lines = FORMULA;
    }
    return Math.max(1, lines) + SPACE + pictures(paragraph);
  }

  private static int ceil(String text, int line) {
    return (text.length() + line - 1) / line;
  }

  private double pictures(XWPFParagraph paragraph) {
    double points = 0;
    for (XWPFRun run : paragraph.getRuns()) {
      for (CTDrawing drawing : run.getCTR().getDrawingList()) {
        for (CTInline picture : drawing.getInlineList()) {
          points = Math.max(points, Units.toPoints(picture.getExtent().getCy()));
        }
      }
    }
    return points / pointsOfLine;
  }
}
