package org.examwright.exporters.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.awt.Insets;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.rendering.formula.PlainTex;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * A formula as outlines; lengths in points.
 *
 * @param height above the line that letters stand on
 * @param depth below that line
 */
record FormulaDrawing(
    float width, float height, float depth, List<OutlineGraphics.Outline> outlines) {
  /** The formula library keeps what it knows in fields that all threads share. */
  private static final Object LIBRARY = new Object();

  static {
    FormulaCommands.define();
  }

  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\\\(?:re)?new(?:command|environment)|\\\\(?:re)?def|\\\\(?:DeclareMath|define)");

  /** Draws a formula; nothing when its LaTeX is not understood. */
  static Optional<FormulaDrawing> of(String tex, boolean display, Tone tone) {
    if (DEFINITION.matcher(tex).find()) {
      return Optional.empty(); // the library would keep it for the formulas of other sets
    }
    synchronized (LIBRARY) {
      try {
        TeXIcon icon =
            new TeXFormula(PlainTex.of(tex))
                .createTeXIcon(
                    display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT,
                    tone.size(),
                    tone.bold() ? TeXFormula.BOLD | TeXFormula.SERIF : TeXFormula.SERIF);
        icon.setInsets(new Insets(0, 0, 0, 0), true);
        icon.setForeground(awt(tone.color()));
        OutlineGraphics graphics = new OutlineGraphics();
        icon.paintIcon(null, graphics, 0, 0);
        return graphics.outlines().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new FormulaDrawing(
                    icon.getTrueIconWidth(),
                    icon.getBox().getHeight() * tone.size(),
                    Math.max(0, icon.getBox().getDepth() * tone.size()),
                    graphics.outlines()));
      } catch (RuntimeException | StackOverflowError e) {
        return Optional.empty(); // whatever the library throws, it has not understood the formula
      }
    }
  }

  /** Fills the outlines; the canvas begins at the left and the lowest point of the formula. */
  void draw(PdfCanvas canvas) {
    for (OutlineGraphics.Outline outline : outlines) {
      java.awt.Color color = outline.color();
      canvas.setFillColorRgb(
          color.getRed() / 255f, color.getGreen() / 255f, color.getBlue() / 255f);
      PathIterator path = outline.shape().getPathIterator(null);
      trace(path, canvas);
      if (path.getWindingRule() == PathIterator.WIND_EVEN_ODD) {
        canvas.eoFill();
      } else {
        canvas.fill();
      }
    }
  }

  private void trace(PathIterator path, PdfCanvas canvas) {
    double[] p = new double[6];
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      int segment = path.currentSegment(p);
      for (int i = 1; i < p.length; i += 2) {
        p[i] = height + depth - p[i];
      }
      switch (segment) {
        case PathIterator.SEG_MOVETO -> canvas.moveTo(p[0], p[1]);
        case PathIterator.SEG_LINETO -> canvas.lineTo(p[0], p[1]);
        case PathIterator.SEG_QUADTO ->
            canvas.curveTo(
                toward(x, p[0]),
                toward(y, p[1]),
                toward(p[2], p[0]),
                toward(p[3], p[1]),
                p[2],
                p[3]);
        case PathIterator.SEG_CUBICTO -> canvas.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
        default -> canvas.closePath();
      }
      int end =
          segment == PathIterator.SEG_QUADTO ? 2 : segment == PathIterator.SEG_CUBICTO ? 4 : 0;
      if (segment != PathIterator.SEG_CLOSE) {
        x = p[end];
        y = p[end + 1];
      }
    }
  }

  /**
   * PDF has cubic curves alone: their control points are two thirds of the way to a square one's.
   */
  private static double toward(double from, double control) {
    return from + (control - from) * 2 / 3;
  }

  private static java.awt.Color awt(Color color) {
    float[] parts = color.getColorValue();
    return parts.length == 1
        ? new java.awt.Color(parts[0], parts[0], parts[0])
        : new java.awt.Color(parts[0], parts[1], parts[2]);
  }
}
