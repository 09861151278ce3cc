package org.examwright.exporters.word;

import java.math.BigInteger;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.util.Units;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.w3c.dom.Element;

/** Sets pages so that lines are of the same length on every size of paper. */
final class PageMeasures {
  /** The length of a line, in twentieths of a point. */
  static final int LINE = 9070;

  private static final int NARROWEST = 3000;
  private static final int USUAL_WIDTH = 12240;
  private static final int USUAL_MARGIN = 1440;

  private PageMeasures() {}

  static void set(CTSectPr section, PageLook look) {
    CTPageSz size = section.getPgSz();
    size.setW(BigInteger.valueOf(look.width()));
    size.setH(BigInteger.valueOf(look.height()));
    CTPageMar margins = section.getPgMar();
    margins.setLeft(BigInteger.valueOf(look.side()));
    margins.setRight(BigInteger.valueOf(look.side()));
    margins.setTop(BigInteger.valueOf(look.top()));
    margins.setBottom(BigInteger.valueOf(look.bottom()));
    margins.setHeader(BigInteger.valueOf(PageLook.edge(look.top())));
    margins.setFooter(BigInteger.valueOf(PageLook.edge(look.bottom())));
    margins.setGutter(BigInteger.valueOf(look.gutter()));
  }

  /** Says of pages what Word takes for granted. */
  static void complete(CTBody body) {
    CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    if (!section.isSetPgSz()) {
      section.addNewPgSz().setW(BigInteger.valueOf(USUAL_WIDTH));
      section.getPgSz().setH(BigInteger.valueOf(15840));
    }
    if (!section.isSetPgMar()) {
      CTPageMar margins = section.addNewPgMar();
      margins.setLeft(BigInteger.valueOf(USUAL_MARGIN));
      margins.setRight(BigInteger.valueOf(USUAL_MARGIN));
      margins.setTop(BigInteger.valueOf(USUAL_MARGIN));
      margins.setBottom(BigInteger.valueOf(USUAL_MARGIN));
      margins.setHeader(BigInteger.valueOf(720));
      margins.setFooter(BigInteger.valueOf(720));
      margins.setGutter(BigInteger.ZERO);
    }
  }

  /** The height between the margins, in twentieths of a point. */
  static int height(CTSectPr section) {
    return (int)
        ((POIXMLUnits.parseLength(section.getPgSz().xgetH())
                - POIXMLUnits.parseLength(section.getPgMar().xgetTop())
                - POIXMLUnits.parseLength(section.getPgMar().xgetBottom()))
            / Units.EMU_PER_DXA);
  }

  /**
   * The length of the lines between the margins, in twentieths of a point.
   *
   * @param section with what it says of its pages; what it does not say is as Word takes it
   */
  static int line(Element section) {
    int width = measure(section, "pgSz", "w", USUAL_WIDTH);
    int margins =
        measure(section, "pgMar", "left", USUAL_MARGIN)
            + measure(section, "pgMar", "right", USUAL_MARGIN);
    int columns = Math.max(1, measure(section, "cols", "num", 1));
    int between = measure(section, "cols", "space", 720) * (columns - 1);
    int text = width - margins - measure(section, "pgMar", "gutter", 0);
    return Math.max(NARROWEST, (text - between) / columns);
  }

  static boolean hasColumns(Element section) {
    return measure(section, "cols", "num", 1) > 1;
  }

  private static int measure(Element section, String name, String attribute, int otherwise) {
    return WordXml.child(section, name)
        .map(found -> WordXml.number(WordXml.attribute(found, attribute), otherwise))
        .orElse(otherwise);
  }
}
