package org.examwright.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.exchange.Artifact;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Command;
import org.junit.jupiter.api.Test;

/** What another word processor makes of the files; they stay in the build folder to look at. */
class LibreOfficeTest {
  private static final Path FOLDER = Path.of("target/showcase").toAbsolutePath();

  @Test
  void libreOfficeOpensEveryEditionAndPrintsIt() throws IOException {
    Files.createDirectories(FOLDER);
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + FOLDER.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                FOLDER.toString()));
    for (Artifact artifact : everyEdition()) {
      Path file = FOLDER.resolve("showcase." + artifact.suffix());
      Files.write(file, artifact.content());
      command.add(file.toString());
    }

    Command.Outcome outcome = Command.run(command.toArray(String[]::new));

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(FOLDER.resolve("showcase.worksheet.pdf")).isNotEmptyFile();
    assertThat(FOLDER.resolve("showcase.key.pdf")).isNotEmptyFile();
    assertThat(FOLDER.resolve("showcase.handout.pdf")).isNotEmptyFile();
  }

  private static List<Artifact> everyEdition() {
    return new WordExporter()
        .export(
            Showcase.set(),
            new WordOptions(List.of(Edition.WORKSHEET, Edition.KEY, Edition.HANDOUT), Paper.A4))
        .artifacts();
  }
}
