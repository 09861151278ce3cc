package org.examwright.exporters.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTColumns;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** Sets questions in columns, below a head that goes over all of them. */
final class PageColumns {
  private PageColumns() {}

  /**
   * Sets what stands behind the head so, if the look has columns.
   *
   * @param body whose pages have their sizes, heads and feet
   * @param headEnd the paragraph that ends the head
   */
  static void set(CTBody body, XWPFParagraph headEnd, PageLook look) {
    if (look.columns() == 1) {
      return;
    }
    CTSectPr questions = body.getSectPr();
    CTSectPr head = Properties.of(headEnd).addNewSectPr();
    head.set(questions.copy());
    if (questions.isSetTitlePg()) {
      questions.unsetTitlePg(); // their first page is that of the head
    }
    questions.addNewType().setVal(STSectionMark.CONTINUOUS);
    CTColumns columns = questions.addNewCols();
    columns.setNum(BigInteger.valueOf(look.columns()));
    columns.setSpace(BigInteger.valueOf(look.between()));
  }
}
