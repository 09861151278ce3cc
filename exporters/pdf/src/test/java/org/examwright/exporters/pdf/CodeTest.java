package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

class CodeTest {
  private final PdfExporter exporter = new PdfExporter();

  @Test
  void codeKeepsItsLinesAndItsSpaces() {
    assertThat(words("def f():\n    if True:\n        return  1\n\nprint(f())"))
        .contains("def f():\n    if True:\n        return  1\n")
        .contains("print(f())");
  }

  @Test
  void aTabLeadsToTheNextStop() {
    assertThat(words("a\tb\n\tc")).contains("a   b\n    c");
  }

  @Test
  void aLineThatIsTooLongGoesOnBelowWithAMark() {
    String line = "x".repeat(60) + " " + "y".repeat(60);

    assertThat(words(line)).contains("x".repeat(60) + " \n↪ " + "y".repeat(60));
  }

  @Test
  void aWordThatIsTooLongIsBrokenAndNotCut() {
    assertThat(words("z".repeat(500)).chars().filter(c -> c == 'z').count()).isEqualTo(500);
  }

  private String words(String code) {
    RichText stem = RichText.of("Code:").then(RichText.of(new Block.CodeBlock("python", code)));
    return PdfReading.words(
        exporter
            .export(Sets.of(Sets.open("q", stem)), exporter.defaults())
            .artifacts()
            .getFirst()
            .content());
  }
}
