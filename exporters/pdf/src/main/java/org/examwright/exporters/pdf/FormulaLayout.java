package org.examwright.exporters.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Image;
import java.util.Optional;

/** Sets formulas as drawings that say their LaTeX to those who cannot see them. */
final class FormulaLayout {
  private final PdfDocument pdf;

  FormulaLayout(PdfDocument pdf) {
    this.pdf = pdf;
  }

  /** A formula within a line; nothing when its LaTeX is not understood. */
  Optional<Image> inline(String tex, TextFrame frame) {
    return image(tex, false, frame);
  }

  /** A formula in a line of its own; nothing when its LaTeX is not understood. */
  Optional<Image> display(String tex, TextFrame frame) {
    return image(tex, true, frame);
  }

  private Optional<Image> image(String tex, boolean display, TextFrame frame) {
    return FormulaDrawing.of(tex, display, frame.tone())
        .map(drawing -> image(tex, drawing, frame.width()));
  }

  private Image image(String tex, FormulaDrawing drawing, float width) {
    PdfFormXObject form =
        new PdfFormXObject(new Rectangle(drawing.width(), drawing.height() + drawing.depth()));
    drawing.draw(new PdfCanvas(form, pdf));
    float fit = Math.min(1, width / drawing.width());
    Image image = new Image(form).scale(fit, fit);
    image.getAccessibilityProperties().setRole(StandardRoles.FORMULA).setAlternateDescription(tex);
    image.setNextRenderer(new FormulaRenderer(image, drawing.depth() * fit));
    return image;
  }
}
