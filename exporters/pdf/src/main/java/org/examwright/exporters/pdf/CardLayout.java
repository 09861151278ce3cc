package org.examwright.exporters.pdf;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.DashedBorder;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.examwright.rendering.sheet.SheetPart;

/**
 * Sets a page of cards with lines to cut along.
 *
 * @param width between the margins, in points
 * @param height between the margins, in points
 */
record CardLayout(SheetPart.CardPage cards, float width, float height) {
  private static final float PADDING = 9;

  /** What a table needs beside its rows. */
  private static final float SLACK = 4;

  /** How wide the lines of a card are. */
  float textWidth() {
    return width / cards.columns() - 2 * PADDING;
  }

  /** How high a card may be. */
  float textHeight() {
    return (height - SLACK) / cards.rows() - 2 * PADDING;
  }

  Table set(Function<SheetPart.QuestionPart, List<BlockElement<?>>> content) {
    Table table =
        new Table(UnitValue.createPercentArray(cards.columns())).setWidth(width).setFixedLayout();
    table.getAccessibilityProperties().setRole(null);
    for (Optional<SheetPart.QuestionPart> face : cards.faces()) {
      Cell cell =
          new Cell()
              .setMinHeight(textHeight())
              .setPadding(PADDING)
              .setVerticalAlignment(VerticalAlignment.MIDDLE)
              .setKeepTogether(true)
              .setBorder(
                  face.isEmpty() ? Border.NO_BORDER : new DashedBorder(Look.WRITING_LINE, 0.5f));
      cell.getAccessibilityProperties().setRole(null);
      face.ifPresent(card -> content.apply(card).forEach(cell::add));
      table.addCell(cell);
    }
    return table;
  }
}
