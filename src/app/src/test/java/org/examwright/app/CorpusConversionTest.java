package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.examwright.testkit.Outside;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists written by others go to every format. */
class CorpusConversionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alexeygrigorev-technical",
        "faqguru-nodejs",
        "lydiahallie-javascript-questions",
        "trimstray-sysadmin",
      })
  void goesToEveryFormatAndEveryLossIsExplained(String name) {
    String list = Outside.file("corpus/markdown/" + name + ".md").toString();
    Terminal terminal = new Terminal(folder).withEverything();

    Terminal.Result result = terminal.run("convert", list, "--report", "report.json", "-o", "out");

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(terminal.files("out"))
        .contains(
            name + ".gift",
            name + ".moodle.xml",
            name + ".qti12.zip",
            name + ".qti21.zip",
            name + ".qti22.zip",
            name + ".qti30.zip",
            name + ".handout.pdf",
            name + ".worksheet.docx",
            name + ".key.docx");
    assertThat(result.err().lines().filter(line -> line.contains("loss:")))
        .as("each loss says which question it is about, and what becomes of it")
        .allMatch(line -> line.matches(".*loss: .{20,}"));
  }
}
