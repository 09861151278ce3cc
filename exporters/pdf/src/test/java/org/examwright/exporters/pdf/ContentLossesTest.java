package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.Asset;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLossesTest {
  private final PdfExporter exporter = new PdfExporter();

  @Test
  void aFormulaThatIsNotUnderstoodIsPrintedAsItIsWritten() {
    Export export = export(new Inline.Formula("\\nosuchcommand{x}"));

    assertThat(words(export)).contains("\\nosuchcommand{x}");
    assertThat(messages(export))
        .containsExactly(
            "the formula `\\nosuchcommand{x}` is not understood and printed as it is written");
  }

  @Test
  void aDefinitionInAFormulaDoesNotReachTheFormulasOfOtherSets() {
    export(new Inline.Formula("\\newcommand{\\ours}{x} \\ours"));

    assertThat(messages(export(new Inline.Formula("\\ours")))).hasSize(1);
  }

  @Test
  void aFormulaWithLettersThatTheFormulaFontsLackIsNotUnderstood() {
    assertThat(messages(export(new Inline.Formula("\\text{日本}")))).hasSize(1);
  }

  @Test
  void aCharacterThatNoFontHasIsPrintedAsItsCode() {
    Export export = export(new Inline.Text("a sign of one's own \uDBFF\uDFFD"));

    assertThat(words(export)).contains("a sign of one's own [U+10FFFD]");
    assertThat(messages(export))
        .containsExactly("no font has the character U+10FFFD; its code is printed instead");
  }

  @Test
  void aBrokenPictureLeavesItsDescription() {
    Inline image = new Inline.Image("broken.png", "a broken tree", "", null, null);
    Asset asset = new Asset("broken.png", "image/png", new byte[] {1, 2, 3});

    Export export = export(List.of(asset), image);

    assertThat(words(export)).contains("[a broken tree]");
    assertThat(messages(export))
        .containsExactly("the picture `broken.png` cannot be shown; its description is printed");
  }

  @Test
  void aLinkWithinTheSetKeepsItsWords() {
    Export export = export(new Inline.Link("#q2", "", List.of(new Inline.Text("see there"))));

    assertThat(words(export)).contains("see there");
    assertThat(messages(export)).containsExactly("the link to `#q2` becomes its text alone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"})
  void aLinkThatCouldHarmItsReaderIsNotLive(String target) {
    Export export = export(new Inline.Link(target, "", List.of(new Inline.Text("click"))));

    assertThat(words(export)).contains("click");
    assertThat(PdfReading.links(export.artifacts().getFirst().content())).isEmpty();
    assertThat(messages(export))
        .containsExactly("the link to `" + target + "` becomes its text alone");
  }

  @Test
  void aLinkToTheWebIsLive() {
    Export export =
        export(new Inline.Link("https://example.org/ä", "", List.of(new Inline.Text("click"))));

    assertThat(PdfReading.links(export.artifacts().getFirst().content()))
        .containsExactly("https://example.org/%C3%A4");
    assertThat(messages(export)).isEmpty();
  }

  private Export export(Inline... content) {
    return export(List.of(), content);
  }

  private Export export(List<Asset> assets, Inline... content) {
    RichText stem = RichText.of(new Block.Paragraph(List.of(content)));
    return exporter.export(Sets.of(List.of(Sets.open("q", stem)), assets), exporter.defaults());
  }

  private static List<String> messages(Export export) {
    return export.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private static String words(Export export) {
    return PdfReading.words(export.artifacts().getFirst().content());
  }
}
