package org.examwright.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
  private static final String TEXT = "**1. Was heißt “größer”?**\n\nEine Antwort.\n";

  private final Problems problems = new Problems("set.md");

  private String read(byte[] bytes) {
    return SourceText.of(new Source("set.md", bytes, PictureFinder.NONE), problems).orElse("");
  }

  private List<String> said() {
    return problems.all().stream()
        .map(d -> d.origin().line() + ":" + d.origin().column() + " " + d.message())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16, UTF-16",
    "UTF-16BE, UTF-16",
    "UTF-16LE, UTF-16",
    "X-UTF-32BE-BOM, UTF-32",
    "X-UTF-32LE-BOM, UTF-32",
    "UTF-32BE, UTF-32",
    "UTF-32LE, UTF-32",
  })
  void otherEncodingsOfUnicodeAreNamedWithAndWithoutTheirMark(String charset, String named) {
    assertThat(read(TEXT.getBytes(Charset.forName(charset)))).isEmpty();
    assertThat(said()).containsExactly("1:1 the file is " + named);
    assertThat(problems.all().getFirst().hint()).contains("UTF-8", "Save as");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-15"})
  void westernEncodingsAreNamedWithThePlaceOfTheFirstStrangeByte(String charset) {
    assertThat(read("ab\nä".getBytes(Charset.forName(charset)))).isEmpty();
    assertThat(said())
        .containsExactly("2:1 here the file is not UTF-8; it may be Windows-1252 or Latin-1");
  }

  @Test
  void aTextThatIsCutWithinACharacterIsNoUtf8() {
    byte[] whole = "ab é".getBytes(StandardCharsets.UTF_8);

    assertThat(read(java.util.Arrays.copyOf(whole, whole.length - 1))).isEmpty();
    assertThat(said()).hasSize(1);
  }

  @Test
  void aFileThatIsNoTextIsNamed() {
    assertThat(read(new byte[] {'S', 'Q', 3, 4, 0, 0, 8, 0, 1, 2, 3})).isEmpty();
    assertThat(said()).containsExactly("1:1 the file is no text");
  }

  @Test
  void aFileOfAnotherProgramIsNamedForWhatItIs() {
    assertThat(foreign("%PDF-1.7\n%âãÏÓ\n1 0 obj\n")).isEqualTo("a PDF");
    assertThat(foreign("PK\3\4\24\0\6\0"))
        .isEqualTo("a ZIP archive, as the files of Word and LibreOffice are");
    assertThat(foreign("{\\rtf1\\ansi What?}")).isEqualTo("a file in the Rich Text Format");
    assertThat(foreign("ÐÏ\21à¡±\32á\0\0\0\0")).isEqualTo("a file of an old Word or Excel");
    assertThat(foreign("\u0089PNG\r\n\32\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\10\6\0\0\0"))
        .isEqualTo("a picture");
    assertThat(foreign("ÿØÿà\0\20JFIF")).isEqualTo("a picture");
    assertThat(foreign("GIF89a\1\0\1\0")).isEqualTo("a picture");
  }

  private static String foreign(String bytes) {
    Problems own = new Problems("set.md");
    SourceText.of(
        new Source("set.md", bytes.getBytes(StandardCharsets.ISO_8859_1), PictureFinder.NONE), own);
    return own.all().get(0).message().replace("the file is no text, but ", "");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 16, 5000})
  void aFileOfNoughtsIsEmptyAndInNoEncoding(int length) {
    assertThat(read(new byte[length])).isEmpty();
    assertThat(said()).containsExactly("1:1 the file is empty: all of its bytes are noughts");
  }

  @Test
  void mostlyNoughtsAreNoTextInAnyEncoding() {
    byte[] bytes = new byte[4000];
    for (int i = 0; i < bytes.length; i += 64) {
      bytes[i] = 'x';
    }

    assertThat(read(bytes)).isEmpty();
    assertThat(said()).containsExactly("1:1 the file is no text");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 5000, 50_000})
  void randomBytesAreNoText(int length) {
    for (int seed = 0; seed < 20; seed++) {
      byte[] bytes = new byte[length];
      new Random(seed).nextBytes(bytes);
      Problems each = new Problems("set.md");
      assertThat(SourceText.of(new Source("set.md", bytes, PictureFinder.NONE), each)).isEmpty();
      assertThat(each.all())
          .as("seed %s", seed)
          .extracting(Diagnostic::message)
          .containsExactly("the file is no text");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
  void anEmptyFileIsNamed(String text) {
    assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(said()).containsExactly("1:1 the file is empty");
  }

  @Test
  void lineEndsOfAllKindsAreOne() {
    assertThat(read("\uFEFFa\r\nb\rc\nd\r\r\ne".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("a\nb\nc\nd\n\ne");
    assertThat(said()).isEmpty();
  }

  @Test
  void theEndOfAPageIsASpace() {
    assertThat(read("a\fb\n\fc".getBytes(StandardCharsets.UTF_8))).isEqualTo("a b\n c");
    assertThat(said())
        .containsExactly("1:2 the end of a page is taken as a space (2 times, lines 1, 2)");
  }

  @Test
  void aControlCharacterThatComesOftenIsReportedOnce() {
    assertThat(read("abcdefghijklmnop\u0007\n".repeat(9).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("abcdefghijklmnop\n".repeat(9));
    assertThat(said())
        .containsExactly(
            "1:17 the control character U+0007 is left out (9 times, lines 1, 2, 3, …)");
  }
}
