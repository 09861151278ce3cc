package org.examwright.rendering.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.testkit.LongRun;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeHighlightingTest {
  private static final Pattern MARKS = Pattern.compile("‹[knsdc]:|›");

  /** Samples by their language: ‹k:keywords›, ‹n:names›, ‹s:strings›, ‹d:numbers›, ‹c:comments›. */
  @TestFactory
  Stream<DynamicTest> everyLanguageIsTakenApart() {
    return samples().stream()
        .map(
            sample ->
                dynamicTest(
                    sample.language(),
                    () -> {
                      String code = MARKS.matcher(sample.marked()).replaceAll("");
                      assertThat(marked(CodeHighlighting.lines(sample.language(), code)))
                          .isEqualTo(sample.marked());
                    }));
  }

  @Test
  void codeStaysAsItIsInAnyLanguage() {
    List<Sample> samples = samples();
    Random random = new Random(5);
    for (int i = 0; i < LongRun.count(20_000, 1_000); i++) {
      StringBuilder code = new StringBuilder();
      for (int piece = random.nextInt(12); piece > 0; piece--) {
        String other = MARKS.matcher(any(samples, random).marked()).replaceAll("");
        int from = random.nextInt(other.length());
        code.append(other, from, Math.min(other.length(), from + random.nextInt(30)));
      }
      String language = any(samples, random).language();

      assertThat(together(CodeHighlighting.lines(language, code.toString())))
          .as(language)
          .isEqualTo(code.toString());
    }
  }

  @Test
  void longCodeIsTakenApartToo() {
    for (Sample sample : samples()) {
      for (String end : List.of("\"", "'", "/*", "<a b='", "{-", "x", "\\", "(", "\n#")) {
        String code = end.repeat(20_000);

        assertThat(together(CodeHighlighting.lines(sample.language(), code)))
            .as("%s of %s", sample.language(), end)
            .isEqualTo(code);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "text", "klingon", "{}", "{.unknown}", "???"})
  void codeInNoKnownLanguageIsPlain(String language) {
    assertThat(CodeHighlighting.lines(language, "if x:\n  return \"y\""))
        .containsExactly(
            List.of(new CodeToken("if x:", CodeKind.PLAIN)),
            List.of(new CodeToken("  return \"y\"", CodeKind.PLAIN)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "python",
        "Python",
        "py",
        "{.python .numberLines}",
        "python title=\"a\"",
        "language-python",
        "{python, echo=FALSE}",
        "python3"
      })
  void aLanguageIsKnownHoweverItIsWritten(String language) {
    assertThat(CodeHighlighting.lines(language, "pass"))
        .containsExactly(List.of(new CodeToken("pass", CodeKind.KEYWORD)));
  }

  @Test
  void emptyLinesStayLines() {
    assertThat(CodeHighlighting.lines("python", "\n\n")).hasSize(3).allMatch(List::isEmpty);
  }

  @ParameterizedTest
  @EnumSource(CodeKind.class)
  void everyColorIsReadOnABox(CodeKind kind) {
    if (!kind.color().isEmpty()) {
      assertThat((luminance("F0F0F0") + 0.05) / (luminance(kind.color()) + 0.05))
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  /** As the guidelines for the web define it. */
  private static double luminance(String color) {
    double[] parts = new double[3];
    for (int i = 0; i < parts.length; i++) {
      double part = Integer.parseInt(color.substring(2 * i, 2 * i + 2), 16) / 255.0;
      parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  private static String marked(List<List<CodeToken>> lines) {
    return lines.stream()
        .map(line -> line.stream().map(CodeHighlightingTest::marked).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static String marked(CodeToken token) {
    return switch (token.kind()) {
      case KEYWORD -> "‹k:" + token.text() + "›";
      case NAME -> "‹n:" + token.text() + "›";
      case STRING -> "‹s:" + token.text() + "›";
      case NUMBER -> "‹d:" + token.text() + "›";
      case COMMENT -> "‹c:" + token.text() + "›";
      case PLAIN -> token.text();
    };
  }

  private static String together(List<List<CodeToken>> lines) {
    return lines.stream()
        .map(line -> line.stream().map(CodeToken::text).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static Sample any(List<Sample> samples, Random random) {
    return samples.get(random.nextInt(samples.size()));
  }

  private static List<Sample> samples() {
    try (InputStream in = CodeHighlightingTest.class.getResourceAsStream("highlighted.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<Sample> samples = new ArrayList<>();
      for (String part : all.split("(?m)^=== ", -1)) {
        if (!part.isEmpty()) {
          int end = part.indexOf('\n');
          samples.add(new Sample(part.substring(0, end), part.substring(end + 1).stripTrailing()));
        }
      }
      return samples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Code in which the pieces are marked. */
  private record Sample(String language, String marked) {}
}
