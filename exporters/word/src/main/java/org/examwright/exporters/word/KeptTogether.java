package org.examwright.exporters.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Says of paragraphs and rows that they stay on the page of what follows them. */
final class KeptTogether {
  /** More rows or lines may be parted, but for the first two and the last two. */
  static final int MOST_WHOLE = 8;

  private KeptTogether() {}

  /**
   * Whether one of a series stays with the next: all of a short series do, of a long one those at
   * its ends, so that none stands alone.
   */
  static boolean joins(int index, int count) {
    return index < count - 1 && (count <= MOST_WHOLE || index == 0 || index == count - 2);
  }

  /** Keeps the rows of a table so. */
  static void rows(XWPFTable table) {
    int count = table.getNumberOfRows();
    for (int i = 0; i < count; i++) {
      if (joins(i, count)) {
        row(table.getRow(i));
      }
    }
  }

  /** Keeps all of it on one page; the page ends after it, if anywhere. */
  static void whole(List<IBodyElement> elements) {
    for (IBodyElement element : elements.subList(0, Math.max(0, elements.size() - 1))) {
      withNext(element);
    }
    if (!elements.isEmpty() && elements.getLast() instanceof XWPFTable table) {
      table.getRows().subList(0, table.getNumberOfRows() - 1).forEach(KeptTogether::row);
    }
  }

  /** Keeps all of it on the page of what follows. */
  static void withNext(IBodyElement element) {
    switch (element) {
      case XWPFParagraph paragraph -> {
        paragraph.setKeepNext(true);
        keepLines(paragraph);
      }
      case XWPFTable table -> table.getRows().forEach(KeptTogether::row);
      default -> {}
    }
  }

  /** Lets a page end after a paragraph, whatever its style says. */
  static void release(XWPFParagraph paragraph) {
    Properties.of(paragraph); // without any, the library has none to say it in
    paragraph.setKeepNext(false);
  }

  static void keepLines(XWPFParagraph paragraph) {
    if (!Properties.of(paragraph).isSetKeepLines()) {
      Properties.of(paragraph).addNewKeepLines();
    }
  }

  private static void row(XWPFTableRow row) {
    for (XWPFTableCell cell : row.getTableCells()) {
      for (XWPFParagraph paragraph : cell.getParagraphs()) {
        Properties.of(paragraph);
        paragraph.setKeepNext(true);
      }
    }
  }
}
