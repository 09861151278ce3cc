package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.properties.AreaBreakType;
import java.util.ArrayList;
import java.util.List;

/** Fills page after page. */
final class PageFlow {
  /**
   * How many questions are laid out at once. The library takes quadratic time for the pages that it
   * has in hand, so that a long set begins a new page every so often.
   */
  private static final int QUESTIONS_AT_ONCE = 200;

  private final PdfDocument pdf;
  private final Footer footer;
  private final List<BlockElement<?>> waiting = new ArrayList<>();
  private Document document;
  private int questions;
  private int pagesWritten;

  PageFlow(PdfDocument pdf, Footer footer) {
    this.pdf = pdf;
    this.footer = footer;
    this.document = open();
  }

  /** The width between the margins. */
  float width() {
    return document.getPageEffectiveArea(pdf.getDefaultPageSize()).getWidth();
  }

  /** The height between the margins. */
  float height() {
    return document.getPageEffectiveArea(pdf.getDefaultPageSize()).getHeight();
  }

  /** What follows begins a page, unless nothing stands on the first one yet. */
  void breakPage() {
    Chains.of(waiting).forEach(document::add);
    waiting.clear();
    if (pdf.getNumberOfPages() > 0) {
      document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
    }
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
    if (questions > 0 && questions % QUESTIONS_AT_ONCE == 0) {
      close();
      write(pdf.getNumberOfPages() - 1);
      document = open();
      document.add(new AreaBreak(AreaBreakType.LAST_PAGE));
      document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
    }
    questions++;
    add(elements);
  }

  /** Draws what has been added. */
  void finish() {
    Chains.of(waiting).forEach(document::add);
    close();
    write(pdf.getNumberOfPages());
  }

  private void close() {
    document.getRenderer().close();
  }

  /** Writes the pages up to this one, so that they and their tags leave the memory. */
  private void write(int last) {
    while (pagesWritten < last) {
      pagesWritten++;
      PdfPage page = pdf.getPage(pagesWritten);
      footer.write(page);
      page.flush();
    }
  }

  private Document open() {
    Document opened = new Document(pdf, pdf.getDefaultPageSize(), false);
    opened.setMargins(Look.MARGIN_TOP, Look.MARGIN_SIDE, Look.MARGIN_BOTTOM, Look.MARGIN_SIDE);
    return opened;
  }
}
