package org.examwright.library.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.examwright.library.Catalog;
import org.examwright.model.Interaction.ChoiceSelection;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of other office programs, converted by the LibreOffice of this machine. */
class OpenedSourceTest {
  private static final List<String> QUIZ =
      List.of(
          "1. Which of these is a planet?",
          "A) Sirius",
          "*B) Neptune",
          "C) Titan",
          "2. Which is a star?",
          "*A) Vega",
          "B) Mars",
          "C) Io");

  private static Source source(String name, byte[] content) {
    return new Source(name, content, PictureFinder.NONE);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] rtf() {
    return bytes("{\\rtf1\\ansi " + String.join("\\par\n", QUIZ) + "\\par}");
  }

  private static byte[] odt() throws IOException {
    StringBuilder text = new StringBuilder();
    QUIZ.forEach(line -> text.append("<text:p>").append(line).append("</text:p>"));
    String content =
        "<office:document-content office:version=\"1.2\""
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:text>"
            + text
            + "</office:text></office:body></office:document-content>";
    String type = "application/vnd.oasis.opendocument.text";
    String manifest =
        "<manifest:manifest manifest:version=\"1.2\""
            + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
            + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
            + type
            + "\"/><manifest:file-entry manifest:full-path=\"content.xml\""
            + " manifest:media-type=\"text/xml\"/></manifest:manifest>";
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setMethod(ZipOutputStream.STORED);
      stored(zip, "mimetype", bytes(type));
      stored(zip, "content.xml", bytes(content));
      stored(zip, "META-INF/manifest.xml", bytes(manifest));
    }
    return file.toByteArray();
  }

  private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
  }

  private static LibreOffice office() {
    Optional<LibreOffice> found =
        LibreOffice.installed(Objects.requireNonNullElse(System.getenv("PATH"), ""));
    assumeTrue(found.isPresent(), "LibreOffice is not installed");
    return found.orElseThrow();
  }

  /** The same document as an old Word has it. */
  private static byte[] doc() throws IOException {
    return office()
        .converted(rtf(), new OfficeFile("a test", "rtf", "doc"))
        .orElseThrow(() -> new IOException("LibreOffice makes no document"));
  }

  private static byte[] content(String ending) throws IOException {
    return switch (ending) {
      case "rtf" -> rtf();
      case "odt" -> odt();
      case "doc" -> doc();
      default -> bytes("<html><body><p>" + String.join("</p><p>", QUIZ) + "</p></body></html>");
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"rtf", "odt", "doc", "html"})
  void documentsOfOtherProgramsAreReadAsThoseOfWord(String ending) throws IOException {
    office();
    String name = "quiz." + (ending.equals("html") ? "doc" : ending);
    OpenedSource opened = OpenedSource.of(source(name, content(ending)));
    Reader reader = Catalog.installed().readerOf(name).orElseThrow();

    Reader.Result result = opened.with(reader.read(opened.source()));

    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains("made a .docx of it"));
    QuestionSet set = Objects.requireNonNull(result.set());
    assertThat(set.title()).isEqualTo("quiz");
    assertThat(set.questions())
        .hasSize(2)
        .allSatisfy(
            question ->
                assertThat(question.interaction())
                    .isInstanceOfSatisfying(
                        ChoiceSelection.class,
                        choices -> assertThat(choices.choices()).hasSize(3)));
  }

  @Test
  void whereLibreOfficeIsNotInstalledTheReaderSaysWhatToDo() {
    assertThat(refusal(source("quiz.rtf", rtf())))
        .anyMatch(said -> said.contains("where LibreOffice is installed"))
        .anyMatch(said -> said.contains("save it as Word document"));
  }

  private static List<String> refusal(Source source) {
    try {
      OpenedSource opened = OpenedSource.of(source, Optional::empty);
      Reader reader = Catalog.installed().readerOf(source.name()).orElseThrow();
      return opened.with(reader.read(opened.source())).diagnostics().stream()
          .map(said -> said.message() + " " + said.hint())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatLibreOfficeDoesNotOpenIsSaid() throws IOException {
    office();
    byte[] broken = new byte[3000];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, broken, 0, 4);

    OpenedSource opened = OpenedSource.of(source("quiz.doc", broken));

    assertThat(opened.said())
        .extracting(Diagnostic::message)
        .anyMatch(said -> said.contains("LibreOffice ("));
    assertThat(Catalog.installed().reader("docx").read(opened.source()).set()).isNull();
  }

  @Test
  void filesThatReadersKnowAreLeftAsTheyAre() throws IOException {
    for (String name : List.of("a.md", "a.docx", "a.html", "a.txt")) {
      Source source = source(name, bytes("<html><p>1. What?</p></html>"));

      OpenedSource opened = OpenedSource.of(source, Optional::empty);

      assertThat(opened.source()).isSameAs(source);
      assertThat(opened.said()).hasSize(name.equals("a.docx") ? 1 : 0);
    }
  }
}
