package org.examwright.exporters.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTColumns;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * The columns that questions stand in, below a head that goes over all of them.
 *
 * @param between two of them, in twentieths of a point
 */
record PageColumns(int count, int between) {
  private static final int USUALLY_BETWEEN = 510;

  static PageColumns of(int count, TypeScale scale) {
    return new PageColumns(count, scale.of(USUALLY_BETWEEN));
  }

  /** The length of lines in one of them, where lines have a length over all. */
  int line(int fullLine) {
    return (fullLine - between * (count - 1)) / count;
  }

  /**
   * Sets what stands behind the head so.
   *
   * @param body whose pages have their sizes, heads and feet
   * @param headEnd the paragraph that ends the head
   */
  void set(CTBody body, XWPFParagraph headEnd) {
    if (count == 1) {
      return;
    }
    CTSectPr questions = body.getSectPr();
    CTSectPr head = Properties.of(headEnd).addNewSectPr();
    head.set(questions.copy());
    if (questions.isSetTitlePg()) {
      questions.unsetTitlePg(); // their first page is that of the head
    }
    CTSectType type = questions.isSetType() ? questions.getType() : questions.addNewType();
    type.setVal(STSectionMark.CONTINUOUS);
    CTColumns columns = questions.isSetCols() ? questions.getCols() : questions.addNewCols();
    columns.setNum(BigInteger.valueOf(count));
    columns.setSpace(BigInteger.valueOf(between));
  }
}
