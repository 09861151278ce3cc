package org.examwright.moodle;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts made of pieces at random, the same ones every time. */
public final class RandomWords {
  private static final int TEXTS = 5_000;
  private static final int PIECES = 8;

  private RandomWords() {}

  public static Stream<String> of(String... pieces) {
    Random random = new Random(7);
    return IntStream.range(0, TEXTS).mapToObj(i -> text(random, List.of(pieces)));
  }

  /** Letters, and what Moodle's formats give a meaning to. */
  public static Stream<String> hostile() {
    return of(
        "a", "B", "0", "n", " ", "é", "😀", "\\", ":", "::", "#", "####", "=", "{", "}", "~", "%",
        "%50%", "&", "&&", "058;", "010", "&&058;", "&amp;", "&#60;", "<b>", ">", "-", "->", "*",
        "[", "]", "[html]", "/", "//", "$", "\"", "'", ",", ".", ";", "\n", "\t");
  }

  private static String text(Random random, List<String> pieces) {
    return IntStream.rangeClosed(0, random.nextInt(PIECES))
        .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
        .collect(Collectors.joining());
  }
}
