package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.WriterProperties;

/** The standards that a file keeps, so that everyone can read it and will be able to. */
public enum Archive {
  /**
   * PDF 2.0 with PDF/UA-2 and PDF/A-4.
   *
   * @see <a href="https://www.iso.org/standard/82278.html">ISO 14289-2</a>
   * @see <a href="https://www.iso.org/standard/71832.html">ISO 19005-4</a>
   */
  MODERN(PdfUAConformance.PDF_UA_2, PdfAConformance.PDF_A_4),
  /**
   * PDF 1.7 with PDF/UA-1 and PDF/A-2a, for those who ask for them by name.
   *
   * @see <a href="https://www.iso.org/standard/64599.html">ISO 14289-1</a>
   * @see <a href="https://www.iso.org/standard/50655.html">ISO 19005-2</a>
   */
  CLASSIC(PdfUAConformance.PDF_UA_1, PdfAConformance.PDF_A_2A);

  private final PdfUAConformance accessible;
  private final PdfAConformance archived;

  Archive(PdfUAConformance accessible, PdfAConformance archived) {
    this.accessible = accessible;
    this.archived = archived;
  }

  /** Makes a writer say in the file which standards it keeps. */
  WriterProperties properties() {
    return new WriterProperties()
        .setPdfVersion(version())
        .addPdfUaXmpMetadata(accessible)
        .addPdfAXmpMetadata(archived);
  }

  private PdfVersion version() {
    return switch (this) {
      case MODERN -> PdfVersion.PDF_2_0;
      case CLASSIC -> PdfVersion.PDF_1_7;
    };
  }
}
