package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.IOException;
import java.util.List;

/** A PDF whose bytes do not change from run to run. */
@SuppressWarnings("serial") // never serialized
final class StablePdf extends PdfDocument {
  private static final String PREFIX = "EXAMWR";
  private static final List<PdfName> FONT_NAMES = List.of(PdfName.BaseFont, PdfName.FontName);

  StablePdf(PdfWriter writer) {
    super(writer);
  }

  /** Before a font is written, the prefix that marks its subset is taken from chance. */
  @Override
  protected void flushObject(PdfObject object, boolean canBeInObjectStream) throws IOException {
    if (object instanceof PdfDictionary dictionary) {
      for (PdfName key : FONT_NAMES) {
        PdfName name = dictionary.getAsName(key);
        if (name != null && name.getValue().indexOf('+') == PREFIX.length()) {
          dictionary.put(key, new PdfName(PREFIX + name.getValue().substring(PREFIX.length())));
        }
      }
    }
    super.flushObject(object, canBeInObjectStream);
  }
}
