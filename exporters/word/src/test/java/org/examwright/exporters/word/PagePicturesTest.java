package org.examwright.exporters.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Command;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages as LibreOffice prints them, beside small pictures of how they should look.
 *
 * <p>{@code -Dgolden.accept=true} takes new pictures; look at them before they are kept.
 */
class PagePicturesTest {
  /** The font that stands in for Arial on the pictures; another would break other lines. */
  private static final String FONT = "DejaVu Sans";

  private static final Path PICTURES = Path.of("src/test/resources/golden/pages");

  /** A side of the squares whose darkness is compared, in pixels of the small pictures. */
  private static final int SQUARE = 4;

  private static final double MOST_DIFFERENT = 0.03;
  private static final int NOTICED = 40;

  @Test
  void pagesLookAsTheyShould(@TempDir Path folder) throws IOException {
    List<Path> pages = printed(folder);
    if (Boolean.getBoolean("golden.accept")) {
      accept(pages);
    }

    assertThat(pages.stream().map(page -> page.getFileName().toString()))
        .containsExactlyElementsOf(names(PICTURES));
    for (Path page : pages) {
      BufferedImage expected = ImageIO.read(PICTURES.resolve(page.getFileName()).toFile());
      assertThat(difference(ImageIO.read(page.toFile()), expected))
          .as("%s", page.getFileName())
          .isLessThan(MOST_DIFFERENT);
    }
  }

  private static List<Path> printed(Path folder) throws IOException {
    assumeTrue(
        Command.run("fc-match", "-f", "%{family}", "Arial").output().startsWith(FONT),
        "the pictures are made with " + FONT);
    Path document = folder.resolve("all-types.docx");
    Files.write(
        document,
        new WordExporter()
            .export(
                Corpus.read("input/all-types.md"),
                WordOptions.of(PrintOptions.of(Edition.WORKSHEET)))
            .artifacts()
            .getFirst()
            .content());
    require(
        Command.run(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder.toString(),
            document.toString()));
    Path pages = Files.createDirectory(folder.resolve("pages"));
    require(
        Command.run(
            "pdftoppm",
            "-png",
            "-gray",
            "-r",
            "20",
            folder.resolve("all-types.pdf").toString(),
            pages.resolve("all-types").toString()));
    return names(pages).stream().map(pages::resolve).toList();
  }

  private static void require(Command.Ended command) {
    assertThat(command.exit()).as(command.output()).isZero();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void accept(List<Path> pages) throws IOException {
    Files.createDirectories(PICTURES);
    for (String old : names(PICTURES)) {
      Files.delete(PICTURES.resolve(old));
    }
    for (Path page : pages) {
      Files.copy(page, PICTURES.resolve(page.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The share of squares that are clearly darker or lighter than they should be. */
  private static double difference(BufferedImage page, BufferedImage expected) {
    if (page.getWidth() != expected.getWidth() || page.getHeight() != expected.getHeight()) {
      return 1;
    }
    int different = 0;
    int all = 0;
    for (int y = 0; y + SQUARE <= page.getHeight(); y += SQUARE) {
      for (int x = 0; x + SQUARE <= page.getWidth(); x += SQUARE) {
        all++;
        if (Math.abs(lightness(page, x, y) - lightness(expected, x, y)) > NOTICED) {
          different++;
        }
      }
    }
    return (double) different / all;
  }

  private static int lightness(BufferedImage page, int left, int top) {
    int sum = 0;
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        sum += page.getRaster().getSample(x, y, 0);
      }
    }
    return sum / (SQUARE * SQUARE);
  }
}
