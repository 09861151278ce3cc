package org.examwright.exporters.word;

import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Where paragraphs and tables are added one after the other. */
interface BodyFlow {
  XWPFParagraph paragraph();

  XWPFTable table(int rows, int columns);

  /** Adds to the end of a document. */
  static BodyFlow of(XWPFDocument document) {
    return new BodyFlow() {
      @Override
      public XWPFParagraph paragraph() {
        return document.createParagraph();
      }

      @Override
      public XWPFTable table(int rows, int columns) {
        return document.createTable(rows, columns);
      }
    };
  }

  /** Adds to a cell; its first paragraph is there from the beginning, since no cell is without. */
  static BodyFlow of(XWPFTableCell cell) {
    Iterator<XWPFParagraph> given = List.copyOf(cell.getParagraphs()).iterator();
    return new BodyFlow() {
      @Override
      public XWPFParagraph paragraph() {
        return given.hasNext() ? given.next() : cell.addParagraph();
      }

      @Override
      public XWPFTable table(int rows, int columns) {
        return new XWPFTable(cell.getCTTc().addNewTbl(), cell, rows, columns);
      }
    };
  }
}
