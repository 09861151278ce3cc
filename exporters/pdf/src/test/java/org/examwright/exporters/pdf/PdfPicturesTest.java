package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.GoldenPages;
import org.junit.jupiter.api.Test;

/** Pages as another program draws them, beside small pictures of how they should look. */
class PdfPicturesTest {
  private static final int DPI = 20;

  /** More pages than these would show nothing new. */
  private static final int MOST_PAGES = 4;

  @Test
  void pagesLookAsTheyShould() throws IOException {
    GoldenPages.assertMatch(pages());
  }

  @Test
  void aPageLooksLikeNoOther() throws IOException {
    List<BufferedImage> pages = List.copyOf(pages().values());
    for (int i = 0; i < pages.size(); i++) {
      for (int other = 0; other < pages.size(); other++) {
        assertThat(GoldenPages.lookAlike(pages.get(i), pages.get(other)))
            .as("%d and %d", i, other)
            .isEqualTo(i == other);
      }
    }
  }

  private static SortedMap<String, BufferedImage> pages() throws IOException {
    SortedMap<String, BufferedImage> pages = new TreeMap<>();
    add(
        "all-types",
        Corpus.read("input/all-types.md"),
        List.of(
            Edition.WORKSHEET,
            Edition.HANDOUT,
            Edition.STUDY,
            Edition.KEY,
            Edition.FLASHCARDS,
            Edition.ANSWER_SHEET),
        pages);
    add(
        "hebrew",
        Corpus.read("exporters/pdf/src/test/resources/scripts/hebrew.md"),
        List.of(Edition.WORKSHEET),
        pages);
    return pages;
  }

  private static void add(
      String name, QuestionSet set, List<Edition> editions, SortedMap<String, BufferedImage> pages)
      throws IOException {
    PrintOptions print = PrintOptions.of(editions.toArray(Edition[]::new));
    for (Artifact artifact : new PdfExporter().export(set, PdfOptions.of(print)).artifacts()) {
      if (artifact.suffix().endsWith(".pdf")) {
        String edition = artifact.suffix().replace(".pdf", "");
        try (PDDocument pdf = Loader.loadPDF(artifact.content())) {
          PDFRenderer renderer = new PDFRenderer(pdf);
          for (int i = 0; i < Math.min(pdf.getNumberOfPages(), MOST_PAGES); i++) {
            pages.put(
                name + "." + edition + "-" + (i + 1) + ".png",
                renderer.renderImageWithDPI(i, DPI, ImageType.GRAY));
          }
        }
      }
    }
  }
}
