package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.AccessibilityProperties;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import org.examwright.model.text.Block;

/** Sets tables: a ruled head, a fine line below each row. */
final class TableGrid {
  private static final float PADDING = 4;

  private final Look look;
  private final BlockLayout blocks;
  private final WritingDirection direction;

  /**
   * Sets tables.
   *
   * @param direction of the sheet
   */
  TableGrid(Look look, BlockLayout blocks, WritingDirection direction) {
    this.look = look;
    this.blocks = blocks;
    this.direction = direction;
  }

  Table set(Block.Table block, TextFrame place) {
    int columns = block.alignments().size();
    TextFrame small = place.with(place.tone().at(Math.min(place.tone().size(), look.smallSize())));
    boolean narrow = ColumnWidths.of(look, block, place, PADDING).isPresent();
    TextFrame frame = narrow ? small : place;
    Table table =
        ColumnWidths.of(look, block, frame, PADDING)
            .map(widths -> new Table(widths).setFixedLayout().setWidth(frame.width()))
            .orElseGet(() -> new Table(columns))
            .setMarginBottom(look.gap() + 3)
            .setMarginTop(2);
    TextFrame cellFrame = frame.within(frame.width() - frame.width() / columns + 2 * PADDING);
    for (int i = 0; i < block.header().cells().size(); i++) {
      Cell cell =
          cell(
                  block.header().cells().get(i),
                  block.alignments().get(i),
                  cellFrame.with(frame.tone().asBold()))
              .setBackgroundColor(look.shade())
              .setBorderBottom(new SolidBorder(look.quiet(), 0.8f));
      scope(cell, "Column");
      table.addHeaderCell(cell);
    }
    for (Block.Row row : block.rows()) {
      for (int i = 0; i < columns; i++) {
        Cell cell =
            cell(
                row.cells().get(i),
                block.alignments().get(i),
                cellFrame.with(frame.tone().asRegular()));
        table.addCell(cell.setBorderBottom(new SolidBorder(Look.RULE, 0.5f)));
      }
    }
    return direction.begin(table);
  }

  private static void scope(Cell cell, String scope) {
    AccessibilityProperties properties = cell.getAccessibilityProperties();
    properties.setRole(StandardRoles.TH);
    PdfStructureAttributes attributes = new PdfStructureAttributes("Table");
    attributes.addEnumAttribute("Scope", scope);
    properties.addAttributes(attributes);
  }

  private Cell cell(Block.Cell content, Block.Alignment alignment, TextFrame frame) {
    Paragraph paragraph =
        blocks
            .paragraph(content.content(), frame)
            .setMargin(0)
            .setTextAlignment(aligned(alignment));
    return new Cell()
        .add(paragraph)
        .setPadding(PADDING)
        .setPaddingTop(PADDING - 2)
        .setKeepTogether(true)
        .setBorder(Border.NO_BORDER);
  }

  private TextAlignment aligned(Block.Alignment alignment) {
    return switch (alignment) {
      case NONE -> direction.alignment();
      case LEFT -> TextAlignment.LEFT;
      case CENTER -> TextAlignment.CENTER;
      case RIGHT -> TextAlignment.RIGHT;
    };
  }
}
