package org.examwright.exporters.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.PdfDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The faces that one document embeds. */
final class Fonts {
  private final Map<Face, PdfFont> fonts = new LinkedHashMap<>();
  private @Nullable PdfFont fields;

  PdfFont of(Face face) {
    return fonts.computeIfAbsent(
        face,
        wanted ->
            PdfFontFactory.createFont(
                wanted.program(),
                PdfEncodings.IDENTITY_H,
                PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED));
  }

  /** One for all that is typed into fields, of the usual letters of Western Europe. */
  PdfFont ofFields(PdfDocument pdf) {
    PdfFont font =
        PdfFontFactory.createFont(
            Face.CODE.program(),
            PdfEncodings.WINANSI,
            PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
    font.setSubset(false);
    font.makeIndirect(pdf);
    fields = font;
    return font;
  }

  /**
   * Writes the fonts in an order that does not change; the document itself would leave it to
   * chance.
   */
  void flush() {
    fonts.values().stream()
        .filter(font -> font.getPdfObject().getIndirectReference() != null) // else nothing has it
        .forEach(PdfFont::flush);
    if (fields != null) {
      fields.flush();
    }
  }
}
