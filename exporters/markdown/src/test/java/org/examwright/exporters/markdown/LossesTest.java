package org.examwright.exporters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.examwright.model.Asset;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

/** The little that Markdown cannot say, and what stands beside it. */
class LossesTest {
  private static final MarkdownExporter EXPORTER = new MarkdownExporter();

  @Test
  void ofLinksWithinLinksOnlyTheOuterOneIsLeft() {
    Inline inner = new Inline.Link("https://b.de", "", List.of(new Inline.Strong(words("in"))));
    Inline link = new Inline.Link("https://a.de", "A", List.of(words("out ").getFirst(), inner));

    assertReadBack(
        RichText.ofInlines(List.of(link)),
        RichText.ofInlines(
            List.of(
                new Inline.Link(
                    "https://a.de",
                    "A",
                    List.of(words("out ").getFirst(), new Inline.Strong(words("in")))))),
        Feature.LINK);
  }

  @Test
  void aTextOfNothingBecomesANoBreakSpace() {
    assertReadBack(RichText.of(" "), RichText.of("\u00a0"), Feature.CHARACTERS);
  }

  @Test
  void anOptionOfNothingBecomesANoBreakSpace() {
    Question question =
        Sets.question(
            "q",
            RichText.of("x"),
            new Interaction.ChoiceSelection(
                false,
                List.of(Choice.of(RichText.of(""), true), Choice.of(RichText.of("y"), false)),
                false));

    Export export = export(Sets.of(question));

    assertThat(export.diagnostics())
        .extracting(Diagnostic::feature)
        .containsExactly(Feature.CHARACTERS);
    assertThat(read(export).interaction())
        .isEqualTo(
            new Interaction.ChoiceSelection(
                false,
                List.of(Choice.of(RichText.of("\u00a0"), true), Choice.of(RichText.of("y"), false)),
                false));
  }

  @Test
  void anIntroductionIsReportedToo() {
    RichText text =
        RichText.ofInlines(
            List.of(new Inline.Link("a", "", List.of(new Inline.Link("b", "", words("c"))))));
    QuestionSet set =
        new QuestionSet(
            "Sample",
            "en",
            List.of(new Section(List.of("A"), text, List.of(Sets.open("q", RichText.of("x"))))),
            List.of());

    assertThat(export(set).diagnostics())
        .extracting(Diagnostic::feature)
        .containsExactly(Feature.LINK);
  }

  @Test
  void picturesAreFilesOfTheirOwnNames() {
    Asset picture = new Asset("in/a b.png", "image/png", new byte[] {1, 2});
    RichText stem =
        RichText.ofInlines(List.of(new Inline.Image("in/a b.png", "two", "", null, null)));

    Export export = export(Sets.of(List.of(Sets.open("q", stem)), List.of(picture)));

    assertThat(export.artifacts()).extracting(Artifact::named).containsExactly(false, true);
    assertThat(export.artifacts()).extracting(Artifact::suffix).containsExactly("md", "in/a b.png");
    assertThat(export.artifacts().getLast().content()).containsExactly(1, 2);
    assertThat(new String(export.artifacts().getFirst().content(), StandardCharsets.UTF_8))
        .contains("![two](in/a%20b.png)");
  }

  @Test
  void aPictureWhoseNameIsNoneGetsAnother() {
    Asset picture = new Asset("..\\scan", "image/png", new byte[] {1, 2});
    RichText stem =
        RichText.ofInlines(List.of(new Inline.Image("..\\scan", "two", "", null, null)));

    Export export = export(Sets.of(List.of(Sets.open("q", stem)), List.of(picture)));

    assertThat(export.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("the picture `..\\scan` is called `picture-1.png`");
    assertThat(export.artifacts().getLast().suffix()).isEqualTo("picture-1.png");
    assertThat(read(export).stem())
        .isEqualTo(
            RichText.ofInlines(List.of(new Inline.Image("picture-1.png", "two", "", null, null))));
  }

  @Test
  void aPictureWithTheEndingOfAnotherKindGetsAnotherName() {
    Asset picture = new Asset("scan.png", "image/gif", new byte[] {1});
    RichText stem = RichText.ofInlines(List.of(new Inline.Image("scan.png", "x", "", null, null)));

    Export export = export(Sets.of(List.of(Sets.open("q", stem)), List.of(picture)));

    assertThat(export.artifacts().getLast().suffix()).isEqualTo("picture-1.gif");
  }

  @Test
  void markdownIsWrittenOnRequestAlone() {
    assertThat(EXPORTER.format().onRequest()).isTrue();
  }

  private static void assertReadBack(RichText stem, RichText back, Feature lost) {
    Export export = export(Sets.of(Sets.open("q", stem)));

    assertThat(export.diagnostics()).extracting(Diagnostic::feature).containsExactly(lost);
    Question read = read(export);
    assertThat(read.stem()).isEqualTo(back);
    assertThat(read.interaction()).isEqualTo(Sets.openResponse());
  }

  private static Export export(QuestionSet set) {
    return EXPORTER.export(set, EXPORTER.defaults());
  }

  private static Question read(Export export) {
    QuestionSet set = ReadBackAssert.read(export).set();
    return set == null
        ? Sets.open("none", RichText.of("?"))
        : set.questions().findFirst().orElseThrow();
  }

  private static List<Inline> words(String words) {
    return List.of(new Inline.Text(words));
  }
}
