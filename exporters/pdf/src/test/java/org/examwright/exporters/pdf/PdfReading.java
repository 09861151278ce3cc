package org.examwright.exporters.pdf;

import com.itextpdf.kernel.geom.Vector;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads finished files as a viewer does. */
final class PdfReading {
  private PdfReading() {}

  /** The words of all pages, in the order in which they are drawn. */
  static String words(byte[] file) {
    return open(
        file,
        pdf -> {
          StringBuilder words = new StringBuilder();
          for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            words
                .append(
                    PdfTextExtractor.getTextFromPage(
                        pdf.getPage(page), new SimpleTextExtractionStrategy()))
                .append('\n');
          }
          return words.toString();
        });
  }

  /** The words of the first page as they stand there, from left to right and top to bottom. */
  static String visual(byte[] file) {
    return open(
        file,
        pdf ->
            PdfTextExtractor.getTextFromPage(pdf.getPage(1), new LocationTextExtractionStrategy()));
  }

  /** The titles of all bookmarks, outer before inner. */
  static List<String> bookmarks(byte[] file) {
    return open(
        file,
        pdf -> {
          List<String> titles = new ArrayList<>();
          collect(pdf.getOutlines(false), titles);
          return titles;
        });
  }

  /** The addresses that links lead to. */
  static List<String> links(byte[] file) {
    return open(
        file,
        pdf -> {
          List<String> links = new ArrayList<>();
          for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            for (PdfAnnotation annotation : pdf.getPage(page).getAnnotations()) {
              if (annotation instanceof PdfLinkAnnotation link) {
                links.add(link.getAction().getAsString(PdfName.URI).getValue());
              }
            }
          }
          return links;
        });
  }

  /** The first of the two numbers that tell a file from others. */
  static String id(byte[] file) {
    return open(
        file, pdf -> pdf.getTrailer().getAsArray(PdfName.ID).getAsString(0).toUnicodeString());
  }

  /** A piece of text and how far it reaches on its page, in points from the lower left corner. */
  record Place(
      String text, String font, int page, float left, float right, float bottom, float size) {}

  /** Where all texts stand. */
  static List<Place> places(byte[] file) {
    return open(
        file,
        pdf -> {
          List<Place> places = new ArrayList<>();
          for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            int number = page;
            IEventListener listener =
                new IEventListener() {
                  @Override
                  public void eventOccurred(IEventData data, EventType type) {
                    if (data instanceof TextRenderInfo text) {
                      Vector end = text.getBaseline().getEndPoint();
                      places.add(
                          new Place(
                              text.getText(),
                              text.getFont().getFontProgram().getFontNames().getFontName(),
                              number,
                              text.getBaseline().getStartPoint().get(Vector.I1),
                              end.get(Vector.I1),
                              end.get(Vector.I2),
                              text.getFontSize()));
                    }
                  }

                  @Override
                  public Set<EventType> getSupportedEvents() {
                    return Set.of(EventType.RENDER_TEXT);
                  }
                };
            new PdfCanvasProcessor(listener).processPageContent(pdf.getPage(page));
          }
          return places;
        });
  }

  /** What the elements of the structure are, outer before inner. */
  static List<String> roles(byte[] file) {
    return open(
        file,
        pdf -> {
          List<String> roles = new ArrayList<>();
          pdf.getStructTreeRoot().getKids().forEach(kid -> collect(kid, roles));
          return roles;
        });
  }

  private static void collect(IStructureNode node, List<String> roles) {
    if (node instanceof PdfStructElem element) {
      roles.add(element.getRole().getValue());
      element.getKids().forEach(kid -> collect(kid, roles));
    }
  }

  static <T> T open(byte[] file, Function<PdfDocument, T> look) {
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
      return look.apply(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(PdfOutline outline, List<String> titles) {
    for (PdfOutline child : outline.getAllChildren()) {
      titles.add(child.getTitle());
      collect(child, titles);
    }
  }
}
