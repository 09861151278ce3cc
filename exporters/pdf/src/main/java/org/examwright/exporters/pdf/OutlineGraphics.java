package org.examwright.exporters.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlgraphics.java2d.AbstractGraphics2D;
import org.apache.xmlgraphics.java2d.GraphicContext;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is drawn on it as filled outlines.
 *
 * <p>Knows what formulas are drawn with: letters of the formula fonts, lines, filled shapes. It
 * refuses letters of the system's fonts, since they differ from machine to machine.
 */
final class OutlineGraphics extends AbstractGraphics2D {
  private static final FontMetrics NO_METRICS =
      new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics().getFontMetrics();

  private final List<Outline> outlines = new ArrayList<>();

  OutlineGraphics() {
    super(true);
    this.gc = new GraphicContext();
  }

  /** A shape to fill; the y axis points down. */
  record Outline(Shape shape, Color color) {}

  List<Outline> outlines() {
    return List.copyOf(outlines);
  }

  @Override
  public void fill(Shape shape) {
    outlines.add(new Outline(getTransform().createTransformedShape(shape), getColor()));
  }

  @Override
  public void draw(Shape shape) {
    fill(getStroke().createStrokedShape(shape));
  }

  @Override
  public void drawString(String text, float x, float y) {
    fill(FormulaLetters.outline(text, getFont(), x, y));
  }

  /** Only letters that are taken from the system's fonts are drawn in this way. */
  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    throw new UnsupportedOperationException("letters of the system's fonts");
  }

  @Override
  public Graphics create() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void dispose() {}

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    throw new UnsupportedOperationException("letters of the system's fonts");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
    throw new UnsupportedOperationException("pictures in formulas");
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
    throw new UnsupportedOperationException("pictures in formulas");
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
    throw new UnsupportedOperationException("pictures in formulas");
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
    throw new UnsupportedOperationException("pictures in formulas");
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setXORMode(Color color) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return NO_METRICS;
  }

  @Override
  public @Nullable GraphicsConfiguration getDeviceConfiguration() {
    return null;
  }
}
