package org.examwright.exporters.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** The faces that one document embeds. */
final class Fonts {
  private final Map<Face, PdfFont> fonts = new LinkedHashMap<>();

  PdfFont of(Face face) {
    return fonts.computeIfAbsent(
        face,
        wanted ->
            PdfFontFactory.createFont(
                wanted.program(),
                PdfEncodings.IDENTITY_H,
                PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED));
  }

  /**
   * Writes the fonts in an order that does not change; the document itself would leave it to
   * chance.
   */
  void flush() {
    fonts.values().forEach(PdfFont::flush);
  }
}
