package org.examwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same text in other bytes is the same set. */
class PlainBytesTest {
  private static final String TEXT =
      """
      Quiz 1

      1. What is printed?
          x = 1
          print(x)
      a) one
      b) two
      Answer: a

      2. Explain why.
      Answer: Because it is so, and because
      nobody has said otherwise.
      """;

  static Stream<String> sameTexts() {
    return Stream.of(
        TEXT.replace("\n", "\r\n"),
        TEXT.replace("\n", "\r"),
        "\uFEFF" + TEXT,
        TEXT + "\n\n\n",
        TEXT.stripTrailing(),
        TEXT.replace("\n", "  \t\n"),
        TEXT.replace("\n", "\u00A0\n"),
        TEXT.replace("a) ", "a)\t").replace("1. ", "1.\t"),
        TEXT.replace("a) ", "a)\u00A0").replace("1. ", "1.\u202F").replace(": ", "\u00A0: "),
        TEXT.replace("a) ", "\ta) ").replace("b) ", "\tb) "));
  }

  @ParameterizedTest
  @MethodSource("sameTexts")
  void lineEndsAndBlanksChangeNothing(String text) {
    assertThat(PlainReading.shown(PlainReading.of(text)))
        .isEqualTo(PlainReading.shown(PlainReading.of(TEXT)));
  }

  @Test
  void tabsInCodeStay() {
    assertThat(PlainReading.shown(PlainReading.of("1. What?\nif (x) {\n\tf(x);\n}\nAnswer: x\n")))
        .contains("| if (x) {\n    | →f(x);\n    | }");
  }

  @Test
  void aFileInUtf16IsRead() {
    Reader.Result result =
        PlainReading.of(new TextReader(), "1. Wie heißt es?".getBytes(StandardCharsets.UTF_16));

    assertThat(PlainReading.shown(result)).contains("Wie heißt es?");
  }

  @Test
  void aFileInAnOlderEncodingIsReadWithAWarning() {
    Reader.Result result =
        PlainReading.of(
            new TextReader(), "1. Wie groß?\n".getBytes(Charset.forName("windows-1252")));

    assertThat(PlainReading.shown(result)).contains("Wie groß?");
    assertThat(result.diagnostics())
        .anySatisfy(
            said ->
                assertThat(said.message())
                    .isEqualTo("the file is not UTF-8 and is read as Windows-1252"));
  }

  @Test
  void aFileWithoutQuestionsIsAnError() {
    assertThat(PlainReading.of("Nothing here.\n").diagnostics())
        .anyMatch(said -> said.severity() == Severity.ERROR);
  }
}
