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
 */
final class Height {
  private static final int LINE = 80;
  private static final double POINTS_A_LINE = 14;
  private static final double SPACE = 0.5;
  private static final double RULED_LINE = 24 / POINTS_A_LINE;
  private static final double FORMULA = 3;

  private Height() {}

  static double of(List<? extends IBodyElement> elements) {
    return elements.stream().mapToDouble(Height::of).sum();
  }

  private static double of(IBodyElement element) {
    return switch (element) {
      case XWPFParagraph paragraph -> of(paragraph, LINE);
      case XWPFTable table -> of(table);
      default -> 1;
    };
  }

  private static double of(XWPFTable table) {
    return SPACE
        + table.getRows().stream()
            .mapToDouble(
                row ->
                    row.getTableCells().stream()
                        .mapToDouble(cell -> of(cell, LINE / row.getTableCells().size()))
                        .max()
                        .orElse(1))
            .sum();
  }

  private static double of(XWPFTableCell cell, int line) {
    return cell.getParagraphs().stream().mapToDouble(each -> of(each, Math.max(1, line))).sum();
  }

  private static double of(XWPFParagraph paragraph, int line) {
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

  private static double pictures(XWPFParagraph paragraph) {
    double points = 0;
    for (XWPFRun run : paragraph.getRuns()) {
      for (CTDrawing drawing : run.getCTR().getDrawingList()) {
        for (CTInline picture : drawing.getInlineList()) {
          points = Math.max(points, Units.toPoints(picture.getExtent().getCy()));
        }
      }
    }
    return points / POINTS_A_LINE;
  }
}
