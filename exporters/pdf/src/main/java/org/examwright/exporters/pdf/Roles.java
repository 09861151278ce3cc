package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.tagging.PdfNamespace;
import com.itextpdf.kernel.pdf.tagging.StandardNamespaces;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.tagging.IAccessibleElement;
import org.jspecify.annotations.Nullable;

/** Says what elements are in the words of PDF 1.7 that PDF 2.0 has no own ones for. */
final class Roles {
  /** Named where words of 2.0 are usual; in older files there are no others. */
  private final @Nullable PdfNamespace words;

  Roles(PdfDocument pdf) {
    this.words =
        pdf.getPdfVersion().compareTo(PdfVersion.PDF_2_0) < 0
            ? null
            : pdf.getTagStructureContext().fetchNamespace(StandardNamespaces.PDF_1_7);
  }

  void code(IAccessibleElement element) {
    set(element, StandardRoles.CODE);
  }

  void quote(IAccessibleElement element) {
    set(element, StandardRoles.BLOCKQUOTE);
  }

  private void set(IAccessibleElement element, String role) {
    element.getAccessibilityProperties().setRole(role).setNamespace(words);
  }
}
