package org.examwright.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
