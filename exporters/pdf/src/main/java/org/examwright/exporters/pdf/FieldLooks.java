package org.examwright.exporters.pdf;

import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.annot.PdfWidgetAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Draws fields as they are printed when nothing is filled in, and what is ticked. */
final class FieldLooks {
  private static final float LINE = 0.6f;
  private static final float SIGN_LINE = 0.7f;
  private static final float INK = 0.08f;
  private static final PdfName ON = new PdfName("Yes");
  private static final PdfName OFF = new PdfName("Off");

  private final PdfDocument pdf;

  /** What looks alike is drawn once. */
  private final Map<String, PdfStream> drawn = new HashMap<>();

  FieldLooks(PdfDocument pdf) {
    this.pdf = pdf;
  }

  /** A line below one line of text, a box around several. */
  void text(PdfWidgetAnnotation widget, boolean multiline) {
    PdfDictionary border = new PdfDictionary();
    border.put(PdfName.W, new PdfNumber(LINE));
    border.put(PdfName.S, multiline ? PdfName.S : PdfName.U);
    widget.getPdfObject().put(PdfName.BS, border);
    PdfDictionary colors = new PdfDictionary();
    colors.put(PdfName.BC, new PdfArray(Look.WRITING_LINE.getColorValue()));
    widget.setAppearanceCharacteristics(colors);
    Rectangle area = widget.getRectangle().toRectangle();
    widget.setNormalAppearance(
        look(
            multiline ? "lines" : "line",
            area,
            canvas -> {
              float half = LINE / 2;
              canvas.setStrokeColor(Look.WRITING_LINE).setLineWidth(LINE);
              if (multiline) {
                canvas.rectangle(half, half, area.getWidth() - LINE, area.getHeight() - LINE);
              } else {
                canvas.moveTo(0, half).lineTo(area.getWidth(), half);
              }
              canvas.stroke().beginVariableText().endVariableText();
            }));
  }

  void box(PdfWidgetAnnotation widget) {
    float side = widget.getRectangle().toRectangle().getWidth();
    sign(
        widget,
        "box",
        ON,
        canvas ->
            canvas.rectangle(SIGN_LINE / 2, SIGN_LINE / 2, side - SIGN_LINE, side - SIGN_LINE),
        canvas ->
            canvas
                .setLineWidth(SIGN_LINE * 2)
                .moveTo(side * 0.22f, side * 0.52f)
                .lineTo(side * 0.42f, side * 0.26f)
                .lineTo(side * 0.78f, side * 0.76f)
                .stroke());
  }

  /** A circle that stands for a value of its group. */
  void circle(PdfWidgetAnnotation widget, PdfName value) {
    float middle = widget.getRectangle().toRectangle().getWidth() / 2;
    sign(
        widget,
        "circle",
        value,
        canvas -> canvas.circle(middle, middle, middle - SIGN_LINE / 2),
        canvas -> canvas.circle(middle, middle, middle / 2).fill());
  }

  private void sign(
      PdfWidgetAnnotation widget,
      String kind,
      PdfName on,
      Consumer<PdfCanvas> outline,
      Consumer<PdfCanvas> tick) {
    Rectangle area = widget.getRectangle().toRectangle();
    Consumer<PdfCanvas> off =
        canvas -> {
          canvas
              .setStrokeColor(new DeviceGray(INK))
              .setFillColor(new DeviceGray(INK))
              .setLineWidth(SIGN_LINE);
          outline.accept(canvas);
          canvas.stroke();
        };
    PdfDictionary states = new PdfDictionary();
    states.put(OFF, look(kind, area, off));
    states.put(on, look(kind + " ticked", area, off.andThen(tick)));
    widget.setNormalAppearance(states).setAppearanceState(OFF);
  }

  private PdfStream look(String kind, Rectangle area, Consumer<PdfCanvas> drawing) {
    return drawn.computeIfAbsent(
        kind + " " + area.getWidth() + " " + area.getHeight(),
        key -> {
          PdfFormXObject look =
              new PdfFormXObject(new Rectangle(area.getWidth(), area.getHeight()));
          look.makeIndirect(pdf);
          drawing.accept(new PdfCanvas(look, pdf));
          return look.getPdfObject();
        });
  }
}
