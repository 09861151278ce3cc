package org.examwright.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the words out of printed files. */
final class PrintedText {
  private PrintedText() {}

  /** All words with single spaces between them. */
  static String of(String name, byte[] file) {
    String words = name.endsWith(".pdf") ? pdf(file) : word(file);
    return words.replaceAll("[\\s\u00A0]+", " ").strip();
  }

  private static String pdf(byte[] file) {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String word(byte[] file) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
              .replaceAll("</w:p>|<w:tab/>|<w:br/>", " ")
              .replaceAll("<[^>]*>", "");
        }
      }
      throw new IllegalArgumentException("no Word file");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
