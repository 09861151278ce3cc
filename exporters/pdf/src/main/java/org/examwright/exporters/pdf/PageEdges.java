package org.examwright.exporters.pdf;

import com.itextpdf.kernel.colors.Color;
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
import java.util.Map;
import org.examwright.rendering.sheet.Run;
import org.examwright.rendering.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Writes the title and the page's number below every page, and colours it if it is coloured. */
final class PageEdges {
  private static final String ELLIPSIS = "…";
  private static final float HEIGHT = 30;
  private static final float BETWEEN = 18;

  private final Look look;
  private final PageFrame frame;
  private final Sheet sheet;
  private final WordLayout words;
  private final WritingDirection direction;

  /** The title, drawn once for all pages. */
  private @Nullable PdfFormXObject head;

  /** What is drawn on each page last of all, when it is known how many there are. */
  private final List<PdfFormXObject> numbers = new ArrayList<>();

  /**
   * Writes what surrounds the text.
   *
   * @param direction of the sheet
   */
  PageEdges(Look look, PageFrame frame, Sheet sheet, WordLayout words, WritingDirection direction) {
    this.look = look;
    this.frame = frame;
    this.sheet = sheet;
    this.words = words;
    this.direction = direction;
  }

  /** Writes below the next page, to which nothing needs to be added then. */
  void write(PdfPage page) {
    look.background().ifPresent(color -> fill(page, color));
    float width = frame.width();
    float bottom = frame.foot() - HEIGHT / 2;
    Rectangle area =
        new Rectangle(frame.left(page.getDocument().getPageNumber(page)), bottom, width, HEIGHT);
    if (head == null) {
      head = head(width, page.getDocument());
    }
    PdfFormXObject number = new PdfFormXObject(new Rectangle(width, HEIGHT));
    number.makeIndirect(page.getDocument());
    numbers.add(number);
    PdfCanvas canvas = new PdfCanvas(page);
    canvas.openTag(new CanvasArtifact());
    canvas.addXObjectAt(head, area.getLeft(), area.getBottom());
    canvas.addXObjectAt(number, area.getLeft(), area.getBottom());
    canvas.closeTag();
  }

  private PdfFormXObject head(float width, PdfDocument pdf) {
    PdfFormXObject drawing = new PdfFormXObject(new Rectangle(width, HEIGHT));
    try (Canvas line = new Canvas(drawing, pdf)) {
      float x = direction.isRightToLeft() ? width : 0;
      line.showTextAligned(text(head(width)), x, HEIGHT / 2, direction.alignment());
    }
    return drawing;
  }

  /** Adds the numbers of the pages, all of which have their footer. */
  void number(PdfDocument pdf) {
    for (int number = 1; number <= numbers.size(); number++) {
      String words = pageOf(number, numbers.size());
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

  /** Below all that stands on a page. */
  private static void fill(PdfPage page, Color color) {
    PdfCanvas canvas =
        new PdfCanvas(page.newContentStreamBefore(), page.getResources(), page.getDocument());
    canvas
        .openTag(new CanvasArtifact())
        .saveState()
        .setFillColor(color)
        .rectangle(page.getPageSize())
        .fill()
        .restoreState()
        .closeTag();
  }

  /** The title, shortened to what has room beside the number. */
  private String head(float width) {
    float room = width - width(pageOf(999, 999)) - BETWEEN;
    String head = sheet.runningHead();
    if (width(head) <= room) {
      return head;
    }
    int end = head.length();
    while (end > 1 && width(head.substring(0, end) + ELLIPSIS) > room) {
      end = head.offsetByCodePoints(end, -1);
    }
    return head.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  private float width(String words) {
    TextFrame line = new TextFrame(0, frame.width(), 1, foot(), Map.of());
    return (float) new RunWidths(look, line).of(new Run.Words(words, Run.Style.PLAIN));
  }

  private String pageOf(int number, int count) {
    return sheet.words().phrase("pageOf").with(Integer.toString(number), Integer.toString(count));
  }

  private Tone foot() {
    return look.note().at(look.smallSize() - 0.5f);
  }

  private Paragraph text(String words) {
    Paragraph paragraph = WritingDirection.of(words, direction).begin(new Paragraph());
    this.words.add(paragraph, words, foot());
    paragraph.deleteOwnProperty(Property.TEXT_ALIGNMENT); // it is as wide as its words
    return paragraph;
  }
}
