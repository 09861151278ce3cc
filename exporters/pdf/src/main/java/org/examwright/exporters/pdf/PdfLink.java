package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.PdfAnnotationBorder;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.layout.element.Link;

/** Makes words that lead somewhere. */
final class PdfLink {
  private PdfLink() {}

  /** Words that lead to an address, with a description for those who cannot see them. */
  static Link of(String words, String uri, String description) {
    Link link = new Link(words, PdfAction.createURI(uri));
    link.getLinkAnnotation()
        .setBorder(new PdfAnnotationBorder(0, 0, 0))
        .setContents(new PdfString(description.strip() + " (" + uri + ")", "UnicodeBig"));
    return link;
  }
}
