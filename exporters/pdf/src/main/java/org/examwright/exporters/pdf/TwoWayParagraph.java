package org.examwright.exporters.pdf;

import com.ibm.icu.text.Bidi;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.IPropertyContainer;
import com.itextpdf.layout.element.IElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.LineRenderer;
import com.itextpdf.layout.renderer.ParagraphRenderer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets a paragraph in which text runs both ways: its lines are broken in the order of reading, and
 * what stands in each is then put in its visual order.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/">Unicode Standard Annex 9</a>
 */
final class TwoWayParagraph extends ParagraphRenderer {
  /** A property beyond those of the library. */
  private static final int LEVEL = 1_000_001;

  /** Likewise: what stands at the end of the last line, however short that is. */
  private static final int AT_MARGIN = 1_000_002;

  private TwoWayParagraph(Paragraph paragraph) {
    super(paragraph);
  }

  /** Has a paragraph set so. */
  static void make(Paragraph paragraph) {
    paragraph.setNextRenderer(new TwoWayParagraph(paragraph));
  }

  /** Notes the level of directions of what stands in a paragraph. */
  static void mark(IPropertyContainer element, byte level, Paragraph paragraph) {
    if (level > 0) {
      element.setProperty(LEVEL, level);
      make(paragraph);
    }
  }

  /** Moves the last things of a paragraph to the margin, where its lines end. */
  static void moveToMargin(List<IElement> last, Paragraph paragraph) {
    last.forEach(element -> element.setProperty(AT_MARGIN, true));
    make(paragraph);
  }

  /** The library lets the first line hang at the left, whatever its direction. */
  @Override
  public LayoutResult layout(LayoutContext context) {
    LayoutResult result = super.layout(context);
    @Nullable Float indent = getPropertyAsFloat(Property.FIRST_LINE_INDENT);
    if (indent != null && indent != 0 && direction().isRightToLeft()) {
      if (result.getStatus() == LayoutResult.FULL) {
        hang(this, indent);
      } else if (result.getSplitRenderer() instanceof TwoWayParagraph first) {
        hang(first, indent);
      }
    }
    return result;
  }

  private static void hang(TwoWayParagraph paragraph, float indent) {
    if (!paragraph.getLines().isEmpty()) {
      paragraph.getLines().getFirst().move(-indent, 0);
      paragraph.getOccupiedArea().getBBox().moveRight(-indent);
    }
  }

  @Override
  public void draw(DrawContext context) {
    getLines().forEach(line -> order(line, direction().level()));
    if (!getLines().isEmpty()) {
      end(getLines().getLast());
    }
    super.draw(context);
  }

  private WritingDirection direction() {
    return WritingDirection.of((Paragraph) modelElement);
  }

  private static void order(LineRenderer line, byte base) {
    List<IRenderer> children = line.getChildRenderers();
    byte[] levels = new byte[children.size()];
    for (int i = 0; i < levels.length; i++) {
      @Nullable Byte level = children.get(i).<Byte>getProperty(LEVEL);
      levels[i] = level == null ? base : level;
    }
    float x = Float.MAX_VALUE;
    for (IRenderer child : children) {
      x = Math.min(x, child.getOccupiedArea().getBBox().getX());
    }
    IRenderer[] order = children.toArray(IRenderer[]::new);
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    for (IRenderer child : order) {
      child.move(x - child.getOccupiedArea().getBBox().getX(), 0);
      x += child.getOccupiedArea().getBBox().getWidth();
    }
  }

  /** Moves what stands at the margin there; it is the last of the line in the order of reading. */
  private void end(LineRenderer line) {
    List<IRenderer> last =
        line.getChildRenderers().stream()
            .filter(child -> Boolean.TRUE.equals(child.<Boolean>getProperty(AT_MARGIN)))
            .toList();
    Rectangle paragraph = getInnerAreaBBox();
    boolean rightToLeft = direction().isRightToLeft();
    @Nullable Float indent = getPropertyAsFloat(Property.FIRST_LINE_INDENT);
    float hanging = rightToLeft && indent != null ? indent : 0; // the paragraph moved with its line
    double distance =
        last.stream()
            .map(child -> child.getOccupiedArea().getBBox())
            .mapToDouble(
                place ->
                    rightToLeft
                        ? paragraph.getLeft() + hanging - place.getLeft()
                        : paragraph.getRight() - place.getRight())
            .reduce((a, b) -> rightToLeft ? Math.max(a, b) : Math.min(a, b))
            .orElse(0);
    last.forEach(child -> child.move((float) distance, 0));
  }

  @Override
  public IRenderer getNextRenderer() {
    return new TwoWayParagraph((Paragraph) modelElement);
  }
}
