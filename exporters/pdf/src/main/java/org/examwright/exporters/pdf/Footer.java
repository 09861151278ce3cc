package org.examwright.exporters.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.TextAlignment;
import java.util.ArrayList;
import java.util.List;
import org.examwright.rendering.sheet.Sheet;

/** Writes the title and the page's number below every page. */
final class Footer {
  private static final float HEIGHT = 30;
  private static final float BOTTOM = 26;
  private static final int LONGEST_TITLE = 70;

  private final Sheet sheet;
  private final Fonts fonts;

  /** What is drawn on each page last of all, when it is known how many there are. */
  private final List<PdfFormXObject> numbers = new ArrayList<>();

  Footer(Sheet sheet, Fonts fonts) {
    this.sheet = sheet;
    this.fonts = fonts;
  }

  /** Writes below the next page, to which nothing needs to be added then. */
  void write(PdfPage page) {
    float width = page.getPageSize().getWidth() - 2 * Look.MARGIN_SIDE;
    Rectangle area = new Rectangle(Look.MARGIN_SIDE, BOTTOM, width, HEIGHT);
    PdfFormXObject number = new PdfFormXObject(new Rectangle(width, HEIGHT));
    number.makeIndirect(page.getDocument());
    numbers.add(number);
    PdfCanvas canvas = new PdfCanvas(page);
    canvas.openTag(new CanvasArtifact());
    try (Canvas line = new Canvas(canvas, area)) {
      line.showTextAligned(text(title()), area.getLeft(), BOTTOM + HEIGHT / 2, TextAlignment.LEFT);
    }
    canvas.addXObjectAt(number, area.getLeft(), area.getBottom());
    canvas.closeTag();
  }

  /** Adds the numbers of the pages, all of which have their footer. */
  void number(PdfDocument pdf) {
    for (int number = 1; number <= numbers.size(); number++) {
      String words =
          sheet.words().get("page")
              + " "
              + number
              + " "
              + sheet.words().get("of")
              + " "
              + numbers.size();
      PdfFormXObject drawing = numbers.get(number - 1);
      try (Canvas line = new Canvas(drawing, pdf)) {
        line.showTextAligned(text(words), drawing.getWidth(), HEIGHT / 2, TextAlignment.RIGHT);
      }
      drawing.flush();
    }
  }

  private String title() {
    String title = sheet.runningHead();
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
