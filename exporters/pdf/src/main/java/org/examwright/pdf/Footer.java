package org.examwright.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.TextAlignment;
import org.examwright.rendering.sheet.Sheet;

/** Writes the title and the page's number below every page. */
final class Footer {
  private static final float HEIGHT = 30;
  private static final float BOTTOM = 26;
  private static final int LONGEST_TITLE = 70;

  private final Sheet sheet;
  private final Fonts fonts;

  Footer(Sheet sheet, Fonts fonts) {
    this.sheet = sheet;
    this.fonts = fonts;
  }

  void write(PdfDocument pdf) {
    int pages = pdf.getNumberOfPages();
    for (int number = 1; number <= pages; number++) {
      PdfPage page = pdf.getPage(number);
      PdfCanvas canvas = new PdfCanvas(page);
      canvas.openTag(new CanvasArtifact());
      Rectangle area =
          new Rectangle(
              Look.MARGIN_SIDE,
              BOTTOM,
              page.getPageSize().getWidth() - 2 * Look.MARGIN_SIDE,
              HEIGHT);
      try (Canvas line = new Canvas(canvas, area)) {
        float baseline = BOTTOM + HEIGHT / 2;
        line.showTextAligned(text(title()), area.getLeft(), baseline, TextAlignment.LEFT);
        line.showTextAligned(
            text(
                "%s %s %s %s"
                    .formatted(sheet.words().get("page"), number, sheet.words().get("of"), pages)),
            area.getRight(),
            baseline,
            TextAlignment.RIGHT);
      }
      canvas.closeTag();
    }
  }

  private String title() {
    String title = sheet.title();
    return title.codePointCount(0, title.length()) <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)).strip() + "…";
  }

  private Paragraph text(String words) {
    Paragraph paragraph = new Paragraph();
    for (Faces.Piece piece : Faces.split(RightToLeft.inOneLine(words), Face.TEXT)) {
      paragraph.add(
          new Text(piece.text())
              .setFont(fonts.of(piece.face()))
              .setFontSize(Look.SMALL_SIZE - 0.5f)
              .setFontColor(Look.QUIET));
    }
    return paragraph;
  }
}
