package org.examwright.exporters.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.TextAlignment;
import java.util.ArrayList;
import java.util.List;
import org.examwright.rendering.sheet.Sheet;

/** Writes the title and the page's number below every page. */
final class Footer {
  private static final float HEIGHT = 30;
  private static final float BOTTOM = 26;
  private static final Tone FOOT = Tone.NOTE.at(Look.SMALL_SIZE - 0.5f);

  private final Sheet sheet;
  private final WordLayout words;
  private final WritingDirection direction;

  /** What is drawn on each page last of all, when it is known how many there are. */
  private final List<PdfFormXObject> numbers = new ArrayList<>();

  /**
   * Writes footers.
   *
   * @param direction of the sheet
   */
  Footer(Sheet sheet, WordLayout words, WritingDirection direction) {
    this.sheet = sheet;
    this.words = words;
    this.direction = direction;
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
      float x = direction.isRightToLeft() ? area.getRight() : area.getLeft();
      line.showTextAligned(
          text(sheet.runningHead()), x, BOTTOM + HEIGHT / 2, direction.alignment());
    }
    canvas.addXObjectAt(number, area.getLeft(), area.getBottom());
    canvas.closeTag();
  }

  /** Adds the numbers of the pages, all of which have their footer. */
  void number(PdfDocument pdf) {
    for (int number = 1; number <= numbers.size(); number++) {
      String words =
          sheet
              .words()
              .phrase("pageOf")
              .with(Integer.toString(number), Integer.toString(numbers.size()));
      PdfFormXObject drawing = numbers.get(number - 1);
      try (Canvas line = new Canvas(drawing, pdf)) {
        if (direction.isRightToLeft()) {
          line.showTextAligned(text(words), 0, HEIGHT / 2, TextAlignment.LEFT);
        } else {
          line.showTextAligned(text(words), drawing.getWidth(), HEIGHT / 2, TextAlignment.RIGHT);
        }
      }
      drawing.flush();
    }
  }

  private Paragraph text(String words) {
    Paragraph paragraph = WritingDirection.of(words, direction).begin(new Paragraph());
    this.words.add(paragraph, words, FOOT);
    paragraph.deleteOwnProperty(Property.TEXT_ALIGNMENT); // it is as wide as its words
    return paragraph;
  }
}
