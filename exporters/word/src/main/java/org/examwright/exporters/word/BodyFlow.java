package org.examwright.exporters.word;

import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * Where paragraphs and tables are added one after the other.
 *
 * <p>A table has no space of its own below it, so that what follows brings it along; an empty
 * paragraph stands only where Word needs one, between two tables and at the end.
 */
final class BodyFlow {
  private static final int SPACE_BELOW_TABLE = 160;

  private final Place place;
  private final TypeScale scale;
  private boolean belowTable;
  private boolean onNewPage;

  private BodyFlow(TypeScale scale, Place place) {
    this.scale = scale;
    this.place = place;
  }

  /** What can hold paragraphs and tables. */
  private interface Place {
    XWPFParagraph paragraph();

    XWPFTable table(int rows, int columns);
  }

  /** An empty paragraph. */
  XWPFParagraph paragraph(ParagraphStyle style) {
    XWPFParagraph paragraph = place.paragraph();
    paragraph.setStyle(style.id());
    if (belowTable && style != ParagraphStyle.AFTER_TABLE && !style.hasSpaceAbove()) {
      paragraph.setSpacingBefore(scale.of(SPACE_BELOW_TABLE));
    }
    belowTable = false;
    if (onNewPage) {
      paragraph.setPageBreak(true);
      onNewPage = false;
    }
    return paragraph;
  }

  XWPFTable table(int rows, int columns) {
    if (belowTable || onNewPage) {
      paragraph(ParagraphStyle.AFTER_TABLE);
    }
    belowTable = true;
    return place.table(rows, columns);
  }

  /** What is added next begins a page. */
  void breakPage() {
    onNewPage = true;
  }

  /** Ends what has been added so far, after which anything may stand. */
  void end() {
    if (belowTable) {
      place.paragraph().setStyle(ParagraphStyle.AFTER_TABLE.id());
      belowTable = false;
    }
  }

  /** Adds to the end of a document. */
  static BodyFlow of(XWPFDocument document, TypeScale scale) {
    return new BodyFlow(
        scale,
        new Place() {
          @Override
          public XWPFParagraph paragraph() {
            return document.createParagraph();
          }

          @Override
          public XWPFTable table(int rows, int columns) {
            return document.createTable(rows, columns);
          }
        });
  }

  /** Adds to a cell; its first paragraph is there from the beginning, since no cell is without. */
  static BodyFlow of(XWPFTableCell cell, TypeScale scale) {
    Iterator<XWPFParagraph> given = List.copyOf(cell.getParagraphs()).iterator();
    return new BodyFlow(
        scale,
        new Place() {
          @Override
          public XWPFParagraph paragraph() {
            return given.hasNext() ? given.next() : cell.addParagraph();
          }

          @Override
          public XWPFTable table(int rows, int columns) {
            return new XWPFTable(cell.getCTTc().addNewTbl(), cell, rows, columns);
          }
        });
  }
}
