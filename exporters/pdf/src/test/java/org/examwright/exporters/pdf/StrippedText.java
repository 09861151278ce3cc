package org.examwright.exporters.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text of pages out of a file with a library that did not write it. */
final class StrippedText extends PDFTextStripper {
  /** Below here stand the title and number of each page, in points. */
  private static final float FOOT = 57;

  /** Further than letters that are drawn closer together. */
  private static final float BACK = 3;

  private StrippedText() {}

  /** The lines of all pages as they are drawn, without what stands below the text. */
  static List<String> drawn(byte[] file) {
    return lines(file, false);
  }

  /** The same lines from the top of each page to its end. */
  static List<String> standing(byte[] file) {
    return lines(file, true);
  }

  private static List<String> lines(byte[] file, boolean sorted) {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      StrippedText text = new StrippedText();
      text.setSortByPosition(sorted);
      return text.getText(pdf).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What goes back to the left is another line: a label before the item that is drawn already. */
  @Override
  protected void writeString(String text, List<TextPosition> places) throws IOException {
    if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      writeString(text); // which the library has put in the order of reading
      return;
    }
    float right = 0;
    StringBuilder line = new StringBuilder();
    for (TextPosition place : places) {
      if (place.getXDirAdj() < right - BACK) {
        line.append('\n');
      }
      right = place.getXDirAdj() + place.getWidthDirAdj();
      line.append(place.getUnicode());
    }
    writeString(line.toString());
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (text.getYDirAdj() < text.getPageHeight() - FOOT) {
      super.processTextPosition(text);
    }
  }
}
