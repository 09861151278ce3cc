package org.examwright.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
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
  @ValueSource(
      strings = {
        "UTF-16",
        "UTF-16BE",
        "UTF-16LE",
        "X-UTF-32BE-BOM",
        "X-UTF-32LE-BOM",
        "UTF-32BE",
        "UTF-32LE"
      })
  void otherEncodingsOfUnicodeAreReadWithAndWithoutTheirMark(String charset) {
    assertThat(read(TEXT.getBytes(Charset.forName(charset)))).contains(TEXT);
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Windows-1252, Où est l’été ? À côté du « château » en août.",
    "ISO-8859-15, Windows-1252, Wie groß ist die Fläche? Überprüfe es für Würfel.",
    "windows-1252, Windows-1252, ¿Cuántos años tiene el señor según el párrafo?",
    "windows-1252, Windows-1252, A solução não é única: são três equações à mão.",
    "windows-1252, Windows-1252, Hvad måler en ærø på øen?",
    "windows-1250, Windows-1250, Která řeka teče přes město? Žádná z těchto možností.",
    "windows-1250, Windows-1250, Która rzeka płynie przez miasto? Żadna z możliwości.",
    "windows-1250, Windows-1250, 'Melyik a legnagyobb? Az összes tőke és a bővülő könyv.'",
    "ISO-8859-2, Latin-2, Které město leží při řece? Žádná ťuhýk šéf.",
    "windows-1254, Windows-1254, Aşağıdakilerden hangisi doğrudur? İşlem sırası çözüm.",
    "windows-1251, Windows-1251, Какой ответ правильный? Столица этой страны известна.",
    "windows-1251, Windows-1251, Яке місто є столицею? Вкажіть правильну відповідь.",
    "KOI8-R, KOI8-R, Какой ответ правильный? Столица этой страны известна.",
    "IBM866, the encoding of DOS for Cyrillic, Какой ответ верен? Столица страны.",
    "windows-1253, Windows-1253, Ποια είναι η πρωτεύουσα της χώρας αυτής και πού;",
    "windows-1255, Windows-1255, מהי עיר הבירה של המדינה הזאת ולמה היא נבחרה?",
    "windows-1256, Windows-1256, ما هي عاصمة هذه الدولة ومن الذي اختارها؟",
    "Shift_JIS, Shift JIS, 次のうち、正しいものはどれですか。",
    "EUC-KR, EUC-KR, 다음 중 옳은 것은 무엇입니까?",
    "GB18030, GB 18030, 下列哪一项是正确的？请选择答案。",
    "Big5, Big5, 下列哪一項是正確的？請選擇答案。",
  })
  void olderEncodingsAreReadAndNamedAtTheirFirstByte(String charset, String named, String text) {
    assertThat(read(("Q1\n" + text + "\n").getBytes(Charset.forName(charset))))
        .contains("Q1\n" + text + "\n");
    assertThat(said()).hasSize(1);
    assertThat(said().getFirst())
        .matches("2:\\d+ the file is not UTF-8 and is read as " + Pattern.quote(named));
    assertThat(problems.all().getFirst().hint()).contains("UTF-8", "Save as");
  }

  @Test
  void bytesThatAreLettersOfNoLanguageAreNamedWithTheirPlace() {
    assertThat(read("ab\n¶¬¦ Æ¤ c".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    assertThat(said())
        .containsExactly("2:1 here the file is not UTF-8; it may be Windows-1252 or Latin-1");
  }

  @Test
  void aTextInUtf8ThatIsDamagedIsReadInNoOtherEncoding() {
    byte[] bytes = "é ab é cd".getBytes(StandardCharsets.UTF_8);
    bytes[7] = 'x';

    assertThat(read(bytes)).isEmpty();
    assertThat(said()).hasSize(1);
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
