package org.examwright.exporters.pdf;

import com.itextpdf.kernel.geom.PageSize;

/** The size of the sheets. */
public enum PdfPaper {
  /** 210 mm by 297 mm. */
  A4,
  /** 8.5 in by 11 in. */
  LETTER;

  PageSize size() {
    return switch (this) {
      case A4 -> PageSize.A4;
      case LETTER -> PageSize.LETTER;
    };
  }
}
