package org.examwright.exporters.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.properties.AreaBreakType;
import com.itextpdf.layout.properties.Property;
import java.util.ArrayList;
import java.util.List;

/** Fills page after page. */
final class PageFlow {
  /**
   * How many questions are laid out at once. The library takes quadratic time for the pages that it
   * has in hand, so that a long set begins a new page every so often.
   */
  private static final int QUESTIONS_AT_ONCE = 200;

  /** More than any page, in points. */
  private static final float HIGHEST = 100_000;

  private final PdfDocument pdf;
  private final PageFrame divided;
  private final PageEdges edges;
  private final boolean rightToLeft;
  private final List<BlockElement<?>> waiting = new ArrayList<>();
  private PageFrame frame;
  private PageAreas areas;
  private Document document;
  private int questions;
  private int pagesWritten;

  /**
   * Fills pages over their whole width at first.
   *
   * @param rightToLeft whether the first of several columns is that at the right
   */
  PageFlow(PdfDocument pdf, PageFrame frame, PageEdges edges, boolean rightToLeft) {
    this.pdf = pdf;
    this.divided = frame;
    this.frame = frame.undivided();
    this.edges = edges;
    this.rightToLeft = rightToLeft;
    open(Float.MAX_VALUE);
  }

  /** The width of a column. */
  float width() {
    return frame.columnWidth();
  }

  /** The height between the margins. */
  float height() {
    return frame.height();
  }

  /** What follows stands in columns, if the theme has several. */
  void divide() {
    if (divided.columns() == 1) {
      return;
    }
    layOut();
    document.getRenderer().close();
    float ceiling = areas.reached();
    write(pdf.getNumberOfPages() - 1);
    frame = divided;
    open(ceiling);
  }

  /** What follows begins a page, unless nothing stands on the first one yet. */
  void breakPage() {
    layOut();
    if (pdf.getNumberOfPages() > 0) {
      document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
    }
  }

  /**
   * What follows begins a page on one side of the paper; the other is left empty where it has to
   * be.
   *
   * @param back whether that is the back of a sheet, whose front has what came before
   */
  void turn(boolean back) {
    layOut();
    int next = pdf.getNumberOfPages() + 1;
    if (isMuchInHand()) {
      renew();
    } else {
      breakPage();
    }
    questions++;
    if ((next % 2 == 0) != back) {
      document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
    }
  }

  /** The height of what is not added yet, in lines of a width. */
  float height(List<? extends BlockElement<?>> elements, float width) {
    Div all = new Div();
    elements.forEach(element -> all.add((IBlockElement) element));
    return all.createRendererSubTree()
        .setParent(document.getRenderer())
        .layout(new LayoutContext(new LayoutArea(1, new Rectangle(width, HIGHEST))))
        .getOccupiedArea()
        .getBBox()
        .getHeight();
  }

  /** What stays with something that follows waits for it, so that no heading ends a page. */
  void add(List<? extends BlockElement<?>> elements) {
    waiting.addAll(elements);
    int ready = waiting.size();
    while (ready > 0 && Chains.isOpen(waiting.get(ready - 1))) {
      ready--;
    }
    List<BlockElement<?>> complete = waiting.subList(0, ready);
    Chains.of(complete).forEach(document::add);
    complete.clear();
  }

  void addQuestion(List<? extends BlockElement<?>> elements) {
    if (isMuchInHand()) {
      renew();
    }
    questions++;
    add(elements);
  }

  private boolean isMuchInHand() {
    return questions > 0 && questions % QUESTIONS_AT_ONCE == 0;
  }

  private void renew() {
    document.getRenderer().close();
    write(pdf.getNumberOfPages());
    open(Float.MAX_VALUE);
  }

  /** Draws what has been added. */
  void finish() {
    layOut();
    document.getRenderer().close();
    write(pdf.getNumberOfPages());
  }

  private void layOut() {
    Chains.of(waiting).forEach(document::add);
    waiting.clear();
  }

  /** Writes the pages up to this one, so that they and their tags leave the memory. */
  private void write(int last) {
    while (pagesWritten < last) {
      pagesWritten++;
      PdfPage page = pdf.getPage(pagesWritten);
      edges.write(page);
      page.flush();
    }
  }

  private void open(float ceiling) {
    document = new Document(pdf, pdf.getDefaultPageSize(), false);
    // The library looks through the tables of a font at each text for what it cannot do itself.
    document.setFontScript(Character.UnicodeScript.UNKNOWN);
    document.setProperty(Property.TAGGING_HELPER, new PatientTagging(pdf));
    areas = new PageAreas(document, frame, rightToLeft, ceiling);
    document.setRenderer(areas);
  }
}
