package org.examwright.exporters.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Command;
import org.examwright.testkit.Corpus;
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
    List<Path> printed = new ArrayList<>();
    for (Map.Entry<String, QuestionSet> set : sets().entrySet()) {
      for (Artifact artifact : everyEdition(set.getValue())) {
        String name = set.getKey() + "." + artifact.suffix();
        Files.write(FOLDER.resolve(name), artifact.content());
        command.add(FOLDER.resolve(name).toString());
        printed.add(FOLDER.resolve(name.replace(".docx", ".pdf")));
      }
    }

    Command.Ended outcome = Command.run(command.toArray(String[]::new));

    assertThat(outcome.exit()).as(outcome.output()).isZero();
    assertThat(printed).allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  private static Map<String, QuestionSet> sets() {
    return Map.of(
        "showcase", WordShowcase.set(),
        "set-3", Corpus.read("input/set-3.md"),
        "all-types", Corpus.read("input/all-types.md"));
  }

  private static List<Artifact> everyEdition(QuestionSet set) {
    return new WordExporter()
        .export(
            set, WordOptions.of(PrintOptions.of(Edition.WORKSHEET, Edition.KEY, Edition.HANDOUT)))
        .artifacts();
  }
}
