package org.examwright.exporters.word;

import java.math.BigInteger;
import org.examwright.rendering.paper.PaperSize;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Sets pages so that lines are of the same length on every size of paper. */
final class PageMeasures {
  /** The length of a line, in twentieths of a point. */
  static final int LINE = 9070;

  private PageMeasures() {}

  static void set(CTSectPr section, PaperSize paper) {
    CTPageSz size = section.getPgSz();
    size.setW(twentieths(paper.width()));
    size.setH(twentieths(paper.height()));
    BigInteger margin = BigInteger.valueOf((Math.round(paper.width() * 20) - LINE) / 2);
    CTPageMar margins = section.getPgMar();
    margins.setLeft(margin);
    margins.setRight(margin);
  }

  /** The height between the margins, in twentieths of a point. */
  static int height(CTSectPr section) {
    return number(section.getPgSz().getH())
        - number(section.getPgMar().getTop())
        - number(section.getPgMar().getBottom());
  }

  private static int number(Object measure) {
    return ((BigInteger) measure).intValue();
  }

  private static BigInteger twentieths(double points) {
    return BigInteger.valueOf(Math.round(points * 20));
  }
}
