package org.examwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.examwright.testkit.LongRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody types, but programs write; the time stops what hangs. */
class PlainPathologicalTest {
  private static final Duration HANGS = Duration.ofSeconds(60);
  private static final int LINES = LongRun.count(100_000, 2_000);
  private static final int QUESTIONS = 2_000;
  private static final int TEXTS = LongRun.count(5_000, 300);

  static Stream<String> lines() {
    return Stream.of(
        "",
        " ",
        "a",
        "1. What?",
        "1.",
        "9. a",
        "a) one",
        "b) two",
        "A. ",
        "*",
        "* a",
        "- a",
        "- [ ] a",
        "[x] a",
        "o\ta",
        "```",
        "~~~ a",
        "x = 5;",
        "if (x) {",
        "}",
        "Answer: a",
        "Answer:",
        "Answers: 1-b 2-c",
        "Answers:",
        "Hint: a",
        "PART A",
        "CAPITALS",
        "=====",
        "-----",
        "_____",
        "Page 1 of 2",
        "- 1 -",
        "1 | P a g e",
        "Question 1:",
        "Q: a",
        "A: b",
        "= a",
        "$x^2$",
        "![a](b.png)",
        "photo-",
        "a\u00AD",
        "a) one b) two c) three",
        "a very long line that goes on in the next one, since it is as long as mail programs make");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void theSameLineManyTimesIsReadInTime(String line) {
    assertTimeoutPreemptively(
        HANGS,
        () -> {
          assertThat(PlainReading.plain((line + "\n").repeat(LINES)).diagnostics()).isNotNull();
          PlainReading.plain("1. What?\n" + (line + "\n").repeat(LINES));
          PlainReading.plain("1. What?\n" + (line + "\n\n").repeat(LINES / 2) + "a) one\nb) two\n");
        });
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aLineWithoutEndIsReadInTime(String line) {
    assertTimeoutPreemptively(
        HANGS,
        () -> {
          PlainReading.of((line + " ").repeat(LINES) + "\n");
          PlainReading.plain("1. What? " + line.repeat(LINES) + "\na) one\nb) two\n");
        });
  }

  @Test
  void stairsAreReadInTime() {
    StringBuilder stairs = new StringBuilder("1. What?\n");
    StringBuilder numbers = new StringBuilder("1. What?\n");
    for (int depth = 1; depth < 1_500; depth++) {
      stairs.append(" ".repeat(depth * 2)).append("- a\n");
      numbers.append(" ".repeat(depth * 2)).append("1) a\n");
    }
    assertTimeoutPreemptively(HANGS, () -> PlainReading.plain(stairs.toString()));
    assertTimeoutPreemptively(HANGS, () -> PlainReading.plain(numbers.toString()));
  }

  @Test
  void manyQuestionsAreReadInTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= QUESTIONS; i++) {
      text.append(i).append(". What is ").append(i).append("?\na) one\nb) two\nAnswer: b\n\n");
    }
    assertTimeoutPreemptively(
        HANGS,
        () ->
            assertThat(
                    Objects.requireNonNull(PlainReading.plain(text.toString()).set()).questions())
                .hasSize(QUESTIONS));
  }

  /** Failures name the seed; the same seed makes the same text. */
  @Test
  void textsOfRandomLinesAreRead() {
    List<String> lines = lines().toList();
    for (long seed = 0; seed < TEXTS; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(" ".repeat(random.nextInt(3) * 2));
        text.append(lines.get(random.nextInt(lines.size())));
        text.append(random.nextInt(9) == 0 ? "\n\n" : random.nextInt(9) == 0 ? "\t" : "\n");
      }
      try {
        PlainReading.of(text.toString());
        PlainReading.plain(text.toString());
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed + "\n" + text, e);
      }
    }
  }
}
