package org.examwright.exporters.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.testkit.Command;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LibreOffice opens our workbooks, and what it saves of them is read as the same set. */
class SpreadsheetProgramTest {
  /** Commas, quotation marks and UTF-8. */
  private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"set-3", "all-types"})
  void whatLibreOfficeSavesAsTextIsTheSameSet(String name) throws IOException {
    QuestionSet set = Corpus.read("input/" + name + ".md");
    SheetExporter exporter = new SheetExporter();
    Export export = exporter.export(set, exporter.defaults());
    Files.write(folder.resolve(name + ".xlsx"), export.artifacts().getFirst().content());

    Command.Ended ended =
        Command.run(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            CSV,
            "--outdir",
            folder.toString(),
            folder.resolve(name + ".xlsx").toString());

    assertThat(ended.exit()).as(ended.output()).isZero();
    List<Artifact> saved = new ArrayList<>(export.artifacts());
    saved.set(0, new Artifact("csv", Files.readAllBytes(folder.resolve(name + ".csv"))));
    SameSet.require(set, new Export(saved, List.of()));
  }
}
