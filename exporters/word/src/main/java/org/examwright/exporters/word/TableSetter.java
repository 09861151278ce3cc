package org.examwright.exporters.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.examwright.model.text.Block;
import org.examwright.model.text.Direction;
import org.examwright.model.text.PlainText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Sets tables: those of the text, and those that put two columns side by side. */
record TableSetter(OpenDocument draft, BodyFlow flow, LineSetter lines) {

  /** Sets a table of the text. */
  void set(Block.Table table, BlockFrame frame) {
    boolean headed = !table.header().cells().isEmpty();
    int rows = table.rows().size() + (headed ? 1 : 0);
    if (rows == 0) {
      return;
    }
    int[] widths = widths(table, frame.width());
    XWPFTable grid = grid("QuestionTable", rows, widths, frame);
    grid.getCTTbl().getTblPr().addNewTblLook().setFirstRow(headed);
    if (headed) {
      grid.getRow(0).setRepeatHeader(true);
      row(table.header(), table.alignments(), grid.getRow(0), widths);
    }
    for (int i = 0; i < table.rows().size(); i++) {
      row(table.rows().get(i), table.alignments(), grid.getRow(i + (headed ? 1 : 0)), widths);
    }
    KeptTogether.rows(grid);
  }

  /** From right to left a table is as wide as a line: where else it begins, programs disagree. */
  private int[] widths(Block.Table table, int room) {
    int[] widths = new TableColumns(draft.scale()).of(table, room);
    return draft.direction() == Direction.RIGHT_TO_LEFT
        ? TableColumns.filling(widths, room)
        : widths;
  }

  /**
   * An empty table that puts things side by side, as wide as the lines of a frame, with columns of
   * equal width.
   *
   * <p>None of its cells is a head, and it says so, since who hears a table is told of its heads.
   *
   * @param name what a screen reader calls it
   */
  XWPFTable layout(String style, String name, int rows, int columns, BlockFrame frame) {
    int[] widths = new int[columns];
    Arrays.fill(widths, frame.width() / columns);
    return layout(style, name, rows, widths, frame);
  }

  /** The same with columns of other widths. */
  XWPFTable layout(String style, String name, int rows, int[] widths, BlockFrame frame) {
    XWPFTable table = grid(style, rows, widths, frame);
    CTTblPr properties = table.getCTTbl().getTblPr();
    CTTblLook look = properties.addNewTblLook();
    look.setFirstRow(false);
    look.setFirstColumn(false);
    look.setNoHBand(true);
    look.setNoVBand(true);
    properties.addNewTblCaption().setVal(name);
    return table;
  }

  /**
   * An empty table that begins where the lines of a frame do.
   *
   * @param widths of its columns, in twentieths of a point
   */
  private XWPFTable grid(String style, int rows, int[] widths, BlockFrame frame) {
    XWPFTable table = flow.table(rows, widths.length);
    CTTblPr properties = table.getCTTbl().getTblPr();
    if (properties.isSetTblBorders()) {
      properties.unsetTblBorders();
    }
    table.setStyleID(style);
    width(
        properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW(),
        IntStream.of(widths).sum());
    width(properties.addNewTblInd(), frame.indent());
    if (draft.direction() == Direction.RIGHT_TO_LEFT) {
      properties.addNewBidiVisual();
    }
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (XWPFTableRow row : table.getRows()) {
      row.setCantSplitRow(true);
      for (int i = 0; i < widths.length; i++) {
        row.getCell(i).setWidth(Integer.toString(widths[i]));
      }
    }
    return table;
  }

  private static void width(CTTblWidth width, int twentieths) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(twentieths));
  }

  private void row(
      Block.Row row, List<Block.Alignment> alignments, XWPFTableRow target, int[] widths) {
    for (int i = 0; i < row.cells().size(); i++) {
      Block.Cell cell = row.cells().get(i);
      BlockSetter blocks =
          new BlockSetter(draft, BodyFlow.of(target.getCell(i), draft.scale()), lines.blanks());
      XWPFParagraph paragraph =
          blocks.start(ParagraphStyle.TABLE_TEXT, PlainText.of(cell.content()));
      align(paragraph, alignments.get(i));
      lines.set(cell.content(), paragraph, widths[i]);
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
