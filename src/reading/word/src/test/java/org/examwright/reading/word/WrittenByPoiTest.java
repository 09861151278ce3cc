package org.examwright.reading.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.examwright.model.exchange.Reader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that POI writes, and what LibreOffice makes of them. */
class WrittenByPoiTest {
  private static final long MOST_SECONDS = 240;

  @TempDir private Path folder;

  static List<Convention> conventions() {
    return Convention.all();
  }

  @ParameterizedTest
  @MethodSource("conventions")
  void aWayOfWritingQuestionsIsUnderstood(Convention convention) {
    assertThat(read(convention.draft().bytes())).isEqualTo(convention.questions());
  }

  private static List<String> read(byte[] document) {
    Reader.Result result = WordReading.result(document);
    assertThat(result.set()).as(result.diagnostics().toString()).isNotNull();
    return BriefSet.of(Objects.requireNonNull(result.set()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"odt", "doc"})
  void aDocumentThatLibreOfficeSavedIsUnderstoodToo(String other)
      throws IOException, InterruptedException {
    List<Convention> all = Convention.all();
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Path file = folder.resolve("c" + i + ".docx");
      Files.write(file, all.get(i).draft().bytes());
      written.add(file);
    }
    Path there = Files.createDirectories(folder.resolve("there"));
    convert(written, other, there);
    Path back = Files.createDirectories(folder.resolve("back"));
    List<Path> converted = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      converted.add(there.resolve("c" + i + "." + other));
    }
    convert(converted, "docx", back);

    List<String> differing = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      byte[] document = Files.readAllBytes(back.resolve("c" + i + ".docx"));
      Reader.Result result = WordReading.result(document);
      List<String> found = result.set() == null ? List.of() : BriefSet.of(result.set());
      if (!found.equals(all.get(i).questions())) {
        differing.add(all.get(i).name() + ": " + found + " " + result.diagnostics());
      }
    }
    assertThat(differing).isEmpty();
  }

  private void convert(List<Path> files, String ending, Path to)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("soffice", "--headless"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--convert-to", ending, "--outdir", to.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said").toFile())
              .start();
    } catch (IOException e) {
      assumeTrue(false, "LibreOffice is not installed");
      return;
    }
    assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
  }
}
