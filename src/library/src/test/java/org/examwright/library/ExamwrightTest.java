package org.examwright.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Format;
import org.examwright.model.exchange.Reader;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamwrightTest {
  @TempDir private Path folder;
  private Path quiz;

  @BeforeEach
  void write() throws IOException {
    quiz =
        Files.writeString(
            folder.resolve("quiz.md"),
            "# Quiz\n\n**1. What?**\n\nThat.\n\n**2. Which?**\n\n- [x] this\n- [ ] that\n");
  }

  private QuestionSet set() throws IOException {
    return Objects.requireNonNull(Examwright.read(quiz).set());
  }

  private static String text(Artifact artifact) {
    return new String(artifact.content(), StandardCharsets.UTF_8);
  }

  @Test
  void readsAFileByItsEnding() throws IOException {
    Reader.Result read = Examwright.read(quiz);

    assertThat(Objects.requireNonNull(read.set()).title()).isEqualTo("Quiz");
    assertThat(read.diagnostics()).isEmpty();
  }

  @Test
  void readsAFileByTheReaderThatIsNamed() throws IOException {
    Path file = Files.move(quiz, folder.resolve("quiz.unknown"));

    assertThat(Examwright.read(file, "markdown").set()).isNotNull();
  }

  @Test
  void whatIsWrongWithASetIsADiagnosticAndNoException() throws IOException {
    Reader.Result read = Examwright.read(Files.writeString(folder.resolve("empty.md"), ""));

    assertThat(read.set()).isNull();
    assertThat(read.diagnostics()).hasSize(1);
  }

  @Test
  void readsThePicturesInTheFoldersOfAFile() throws IOException {
    Reader.Result read = Examwright.read(Corpus.root().resolve("input/all-types.md"));

    assertThat(Objects.requireNonNull(read.set()).assets()).isNotEmpty();
  }

  @Test
  void whatCannotBeReadIsThrown() {
    assertThatThrownBy(() -> Examwright.read(folder.resolve("missing.md")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> Examwright.read(folder.resolve("quiz.odp")))
        .isInstanceOf(WrongUseException.class)
        .extracting("hint")
        .asString()
        .contains("name the reader: aiken, ", "docx, ", "markdown");
    assertThatThrownBy(() -> Examwright.read(quiz, "odt"))
        .isInstanceOf(WrongUseException.class)
        .hasMessage("there is no reader `odt`");
  }

  @Test
  void everyFormatIsMadeOfASet() throws IOException {
    for (Format format : Examwright.formats()) {
      Export export = Examwright.export(set(), format.id());
      assertThat(export.artifacts()).as(format.id()).isNotEmpty();
    }
  }

  @Test
  void optionsAreNamedAsOnTheCommandLine() throws IOException {
    assertThat(Examwright.options("gift")).extracting(OptionField::name).contains("category");
    assertThat(
            Examwright.export(set(), "gift", Map.of("category", "Exam")).artifacts().stream()
                .map(ExamwrightTest::text))
        .singleElement()
        .asString()
        .contains("Exam");
  }

  @Test
  void aFormatOptionOrValueThatThereIsNotIsThrownWithThoseThatThereAre() throws IOException {
    QuestionSet set = set();
    assertThatThrownBy(() -> Examwright.export(set, "odt"))
        .isInstanceOf(WrongUseException.class)
        .extracting("hint")
        .asString()
        .startsWith("there are: ")
        .contains("cartridge, gift");
    assertThatThrownBy(() -> Examwright.export(set, "gift", Map.of("colour", "red")))
        .isInstanceOf(WrongUseException.class)
        .hasMessage("`colour=red`: gift has no such option");
    assertThatThrownBy(() -> Examwright.export(set, "pdf", Map.of("edition", "poster")))
        .isInstanceOf(WrongUseException.class)
        .extracting("hint")
        .asString()
        .contains("worksheet, handout, study, key, booklet, flashcards, answer-sheet");
  }
}
