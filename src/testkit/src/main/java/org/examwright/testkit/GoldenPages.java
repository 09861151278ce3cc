package org.examwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Small grey pictures of how pages should look.
 *
 * <p>{@code -Dgolden.accept=true} takes new pictures; look at them before they are kept.
 */
public final class GoldenPages {
  private static final Path PICTURES = Path.of("src/test/resources/golden/pages");

  /** A side of the squares whose darkness is compared, in pixels. */
  private static final int SQUARE = 4;

  private static final double MOST_DIFFERENT = 0.1;
  private static final int NOTICED = 12;

  /** What is lighter has nothing on it. */
  private static final int EMPTY = 240;

  private GoldenPages() {}

  /**
   * Compares all pages with the pictures of the module.
   *
   * @param pages by their names, such as {@code all-types.worksheet-1.png}
   */
  public static void assertMatch(SortedMap<String, BufferedImage> pages) {
    try {
      if (Boolean.getBoolean("golden.accept")) {
        accept(pages);
      }
      assertThat(pages.keySet()).containsExactlyElementsOf(names());
      for (String name : pages.keySet()) {
        BufferedImage expected = ImageIO.read(PICTURES.resolve(name).toFile());
        assertThat(lookAlike(pages.get(name), expected)).as(name).isTrue();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void accept(SortedMap<String, BufferedImage> pages) throws IOException {
    Files.createDirectories(PICTURES);
    for (String old : names()) {
      Files.delete(PICTURES.resolve(old));
    }
    for (String name : pages.keySet()) {
      ImageIO.write(pages.get(name), "png", PICTURES.resolve(name).toFile());
    }
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(PICTURES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Whether hardly anything on a page is clearly darker or lighter than it should be. */
  public static boolean lookAlike(BufferedImage page, BufferedImage expected) {
    return difference(page, expected) < MOST_DIFFERENT;
  }

  /** The share of squares that are, among those that are not empty. */
  private static double difference(BufferedImage page, BufferedImage expected) {
    if (page.getWidth() != expected.getWidth() || page.getHeight() != expected.getHeight()) {
      return 1;
    }
    int different = 0;
    int all = 0;
    for (int y = 0; y + SQUARE <= page.getHeight(); y += SQUARE) {
      for (int x = 0; x + SQUARE <= page.getWidth(); x += SQUARE) {
        int own = lightness(page, x, y);
        int wanted = lightness(expected, x, y);
        if (Math.min(own, wanted) < EMPTY) {
          all++;
        }
        if (Math.abs(own - wanted) > NOTICED) {
          different++;
        }
      }
    }
    return (double) different / Math.max(1, all);
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
