package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.tagging.LayoutTaggingHelper;

/**
 * Lets go of what is known of tags when all pages in hand are drawn, and not at each new page:
 * before they are drawn no tag is finished, and looking for those that are takes quadratic time.
 */
final class PatientTagging extends LayoutTaggingHelper {
  private boolean ended;

  PatientTagging(PdfDocument pdf) {
    super(pdf, false);
  }

  @Override
  public void releaseFinishedHints() {
    if (ended) {
      super.releaseFinishedHints();
    }
  }

  @Override
  public void releaseAllHints() {
    ended = true;
    super.releaseAllHints();
  }
}
