package org.examwright.exporters.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.examwright.model.text.Block;
import org.examwright.model.text.Direction;
import org.examwright.model.text.PlainText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Sets tables: those of the text, and those that put two columns side by side. */
record TableSetter(OpenDocument draft, BodyFlow flow, LineSetter lines) {

  /** Sets a table of the text. */
  void set(Block.Table table, BlockFrame frame) {
    boolean headed = !table.header().cells().isEmpty();
    int columns = Math.max(1, table.alignments().size());
    int rows = table.rows().size() + (headed ? 1 : 0);
    if (rows == 0) {
      return;
    }
    XWPFTable grid = grid("QuestionTable", rows, columns, frame);
    grid.getCTTbl().getTblPr().addNewTblLook().setFirstRow(headed);
    int width = frame.width() / columns;
    if (headed) {
      grid.getRow(0).setRepeatHeader(true);
      row(table.header(), table.alignments(), grid.getRow(0), width);
    }
    for (int i = 0; i < table.rows().size(); i++) {
      row(table.rows().get(i), table.alignments(), grid.getRow(i + (headed ? 1 : 0)), width);
    }
    after();
  }

  /** An empty table as wide as the lines of a frame, with columns of equal width. */
  XWPFTable grid(String style, int rows, int columns, BlockFrame frame) {
    XWPFTable table = flow.table(rows, columns);
    CTTblPr properties = table.getCTTbl().getTblPr();
    if (properties.isSetTblBorders()) {
      properties.unsetTblBorders();
    }
    table.setStyleID(style);
    width(properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW(), frame.width());
    width(properties.addNewTblInd(), frame.indent());
    if (draft.direction() == Direction.RIGHT_TO_LEFT) {
      properties.addNewBidiVisual();
    }
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    int column = frame.width() / columns;
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int i = 0; i < columns; i++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(column));
    }
    for (XWPFTableRow row : table.getRows()) {
      row.setCantSplitRow(true);
      for (XWPFTableCell cell : row.getTableCells()) {
        cell.setWidth(Integer.toString(column));
      }
    }
    return table;
  }

  /** The space that keeps a table apart from what follows. */
  void after() {
    flow.paragraph().setStyle(ParagraphStyle.AFTER_TABLE.id());
  }

  private static void width(CTTblWidth width, int twentieths) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(twentieths));
  }

  private void row(
      Block.Row row, List<Block.Alignment> alignments, XWPFTableRow target, int width) {
    for (int i = 0; i < row.cells().size(); i++) {
      Block.Cell cell = row.cells().get(i);
      BlockSetter blocks = new BlockSetter(draft, BodyFlow.of(target.getCell(i)), lines.blanks());
      XWPFParagraph paragraph =
          blocks.start(ParagraphStyle.TABLE_TEXT, PlainText.of(cell.content()));
      align(paragraph, alignments.get(i));
      lines.set(cell.content(), paragraph, width);
    }
  }

  private static void align(XWPFParagraph paragraph, Block.Alignment alignment) {
    switch (alignment) {
      case NONE -> {}
      case LEFT -> paragraph.setAlignment(ParagraphAlignment.LEFT);
      case CENTER -> paragraph.setAlignment(ParagraphAlignment.CENTER);
      case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
    }
  }
}
