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
  void colorsLeaveTheTextAsItIs() {
    String code =
        """
        @memo
        def fib(n: int) -> int:  # the usual one
            \"\"\"Doc  with   spaces\"\"\"
            return n if n < 2 else fib(n - 1) + fib(n - 2)
        print(f"{fib( 30 )!r}", 'end',  0x1F)""";

    assertThat(words(code)).contains(code);
  }

  @Test
  void keywordsAreBoldAndCommentsItalic() {
    String code = "for x in xs:  # all";

    assertThat(fontOf("for", code)).contains("Bold").doesNotContain("Italic");
    assertThat(fontOf("# all", code)).contains("Italic").doesNotContain("Bold");
    assertThat(fontOf(" x ", code)).contains("Regular");
  }

  @Test
  void theLinesOfCodeAreOneElementEach() {
    byte[] file = file("for x in xs:  # all\n    print(x, \"y\")");

    assertThat(PdfReading.roles(file).stream().filter("Code"::equals)).hasSize(2);
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

  private String fontOf(String text, String code) {
    return PdfReading.places(file(code)).stream()
        .filter(place -> place.text().equals(text))
        .map(PdfReading.Place::font)
        .findFirst()
        .orElseThrow();
  }

  private String words(String code) {
    return PdfReading.words(file(code));
  }

  private byte[] file(String code) {
    RichText stem = RichText.of("Code:").then(RichText.of(new Block.CodeBlock("python", code)));
    return exporter
        .export(Sets.of(Sets.open("q", stem)), exporter.defaults())
        .artifacts()
        .getFirst()
        .content();
  }
}
