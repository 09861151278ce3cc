package org.examwright.exporters.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.List;
import org.examwright.rendering.bubbles.AnswerSheet;
import org.examwright.rendering.sheet.Sheet;

/** Draws an answer sheet at the places that its description names. */
record AnswerSheetPages(
    AnswerSheet answers, Sheet sheet, PdfDocument pdf, WordLayout layout, Look look) {
  private static final float POINTS_A_MILLIMETRE = 72 / 25.4f;
  private static final Color BUBBLE = new DeviceGray(0.45f);
  private static final float OUTLINE = 0.8f;
  private static final float VALUE_SIZE = 6.5f;
  private static final float NUMBER_SIZE = 10;
  private static final float LABEL_SIZE = 9;

  /** A canvas has but one. */
  private static final int ANY_PAGE = 0;

  void write(PageEdges edges) {
    for (AnswerSheet.Page description : answers.pages()) {
      PdfPage page = pdf.addNewPage();
      PdfCanvas canvas = new PdfCanvas(page);
      words(page, canvas);
      canvas.openTag(new CanvasArtifact());
      description.corners().forEach(corner -> square(canvas, corner));
      square(canvas, description.upright());
      description.pageMarks().forEach(mark -> square(canvas, mark));
      description.fields().forEach(field -> field(canvas, field));
      AnswerSheet.Bubble zero = description.studentNumber().getFirst().getFirst();
      label(canvas, "studentNumber", zero, 10.5);
      for (List<AnswerSheet.Bubble> digit : description.studentNumber()) {
        box(canvas, digit.getFirst());
        digit.forEach(bubble -> bubble(canvas, bubble));
      }
      if (!description.version().isEmpty()) {
        label(canvas, "version", description.version().getFirst(), 5.5);
        description.version().forEach(bubble -> bubble(canvas, bubble));
      }
      for (AnswerSheet.Row row : description.questions()) {
        AnswerSheet.Bubble first = row.bubbles().getFirst();
        text(canvas, row.number(), first.x() - 4, first.y(), NUMBER_SIZE, TextAlignment.RIGHT);
        row.bubbles().forEach(bubble -> bubble(canvas, bubble));
      }
      canvas.closeTag();
      edges.write(page);
      page.flush();
    }
  }

  /** What is to be read; all else is to be filled in. */
  private void words(PdfPage page, PdfCanvas canvas) {
    Rectangle area = new Rectangle(points(20), up(30), points(answers.width() - 40), points(12));
    try (Canvas head = new Canvas(canvas, area)) {
      head.enableAutoTagging(page);
      Paragraph title = paragraph(sheet.heading(), 15);
      title.getAccessibilityProperties().setRole(StandardRoles.H1);
      head.add(title);
      head.add(paragraph(sheet.words().get("fill"), LABEL_SIZE));
    }
  }

  private Paragraph paragraph(String words, float size) {
    Paragraph paragraph =
        WritingDirection.of(words, WritingDirection.LEFT_TO_RIGHT)
            .begin(new Paragraph())
            .setMargin(0)
            .setMultipliedLeading(1);
    paragraph.deleteOwnProperty(Property.TEXT_ALIGNMENT); // a sheet's places are the same for all
    layout.add(paragraph, words, new Tone(size, look.ink(), false, false));
    return paragraph;
  }

  private void text(
      PdfCanvas canvas, String words, double x, double y, float size, TextAlignment alignment) {
    try (Canvas line = new Canvas(canvas, pdf.getDefaultPageSize())) {
      line.showTextAligned(
          paragraph(words, size),
          points(x),
          up(y),
          ANY_PAGE,
          alignment,
          VerticalAlignment.MIDDLE,
          0);
    }
  }

  private void label(PdfCanvas canvas, String word, AnswerSheet.Bubble below, double above) {
    double left = below.x() - below.radius();
    String words = sheet.words().get(word);
    text(canvas, words, left, below.y() - above, LABEL_SIZE, TextAlignment.LEFT);
  }

  private void field(PdfCanvas canvas, AnswerSheet.Field field) {
    text(canvas, field.label(), field.x(), field.y() - 5.5, LABEL_SIZE, TextAlignment.LEFT);
    canvas
        .setStrokeColor(BUBBLE)
        .setLineWidth(OUTLINE)
        .moveTo(points(field.x()), up(field.y()))
        .lineTo(points(field.x() + field.width()), up(field.y()))
        .stroke();
  }

  /** Where a digit is written in ink above its bubbles. */
  private void box(PdfCanvas canvas, AnswerSheet.Bubble first) {
    canvas
        .setStrokeColor(BUBBLE)
        .setLineWidth(OUTLINE)
        .rectangle(
            points(first.x() - first.radius()),
            up(first.y() - first.radius() - 1),
            points(2 * first.radius()),
            points(5))
        .stroke();
  }

  private void bubble(PdfCanvas canvas, AnswerSheet.Bubble bubble) {
    canvas
        .setStrokeColor(BUBBLE)
        .setLineWidth(OUTLINE)
        .circle(points(bubble.x()), up(bubble.y()), points(bubble.radius()))
        .stroke();
    Paragraph value = new Paragraph().setMargin(0).setMultipliedLeading(1);
    layout.add(value, bubble.value(), new Tone(VALUE_SIZE, BUBBLE, false, false));
    try (Canvas line = new Canvas(canvas, pdf.getDefaultPageSize())) {
      line.showTextAligned(
          value,
          points(bubble.x()),
          up(bubble.y()),
          ANY_PAGE,
          TextAlignment.CENTER,
          VerticalAlignment.MIDDLE,
          0);
    }
  }

  private void square(PdfCanvas canvas, AnswerSheet.Square square) {
    Rectangle place =
        new Rectangle(
            points(square.x() - square.size() / 2),
            up(square.y() + square.size() / 2),
            points(square.size()),
            points(square.size()));
    canvas.rectangle(place);
    if (square.filled()) {
      canvas.setFillColor(ColorConstants.BLACK).fill();
    } else {
      canvas.setStrokeColor(BUBBLE).setLineWidth(OUTLINE).stroke();
    }
  }

  private static float points(double millimetres) {
    return (float) millimetres * POINTS_A_MILLIMETRE;
  }

  /** From the lower edge, as PDF counts. */
  private float up(double fromTop) {
    return pdf.getDefaultPageSize().getHeight() - points(fromTop);
  }
}
