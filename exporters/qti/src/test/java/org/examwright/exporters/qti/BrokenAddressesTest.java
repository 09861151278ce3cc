package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An address that is no URI makes a player refuse the whole item. */
class BrokenAddressesTest {
  static List<Exporter<QtiOptions>> exporters() {
    return List.of(new Qti21Exporter(), new Qti22Exporter(), new Qti30Exporter());
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void charactersThatNoUriHoldsAreEscapedInLinksAndPicturesOnTheWeb(Exporter<QtiOptions> exporter) {
    QuestionSet set =
        Sets.of(open(link("https://e.org/a b|ü#c#d"), picture("http://e.org/{a}.png", "alt")));

    assertThat(QtiPackage.of(exporter, set).item())
        .contains("href=\"https://e.org/a%20b%7C%C3%BC#c%23d\"")
        .contains("src=\"http://e.org/%7Ba%7D.png\"");
    assertThat(exporter.export(set, exporter.defaults()).diagnostics()).isEmpty();
    QtiSchemas.requireValid(QtiPackage.of(exporter, set));
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void aLinkWithoutAHostBecomesItsTextAndIsReported(Exporter<QtiOptions> exporter) {
    QuestionSet set = Sets.of(open(link("http://"), link("http://"), link("notes.md")));

    assertThat(QtiPackage.of(exporter, set).item()).contains("linked").doesNotContain("href");
    assertThat(exporter.export(set, exporter.defaults()).diagnostics())
        .extracting(Diagnostic::feature, Diagnostic::message)
        .containsExactlyInAnyOrder(
            tuple(
                Feature.LINK,
                "the link to `http://` becomes its text alone, since that is no address"),
            tuple(Feature.LINK, "the link to `notes.md` becomes its text alone"));
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void aPictureWithoutAHostBecomesItsAlternativeTextAndIsReported(Exporter<QtiOptions> exporter) {
    QuestionSet set =
        Sets.of(open(picture("https://h st/a.png", "a & b"), picture("http://[x/", "")));

    assertThat(QtiPackage.of(exporter, set).item())
        .contains("a &amp; b", "[http://[x/]")
        .doesNotContain("<img");
    assertThat(exporter.export(set, exporter.defaults()).diagnostics())
        .extracting(Diagnostic::feature)
        .containsExactly(Feature.REMOTE_IMAGE, Feature.REMOTE_IMAGE);
    QtiSchemas.requireValid(QtiPackage.of(exporter, set));
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void addressesOfIntroductionsAreReportedWithTheFirstQuestion(Exporter<QtiOptions> exporter) {
    Question question = Sets.open("q", RichText.of("Q"));
    RichText introduction = RichText.ofInlines(List.of(link("http://"), link("https://e.org/ü")));
    QuestionSet set =
        new QuestionSet(
            "Set",
            "en",
            List.of(new Section(List.of("Part"), introduction, List.of(question))),
            List.of());

    assertThat(QtiPackage.of(exporter, set).text())
        .contains("href=\"https://e.org/%C3%BC\"")
        .doesNotContain("href=\"http://\"");
    assertThat(exporter.export(set, exporter.defaults()).diagnostics())
        .singleElement()
        .satisfies(
            loss -> {
              assertThat(loss.feature()).isEqualTo(Feature.LINK);
              assertThat(loss.origin()).isEqualTo(question.origin());
            });
  }

  private static Question open(Inline... stem) {
    return Sets.open("q", RichText.ofInlines(List.of(stem)));
  }

  private static Inline link(String target) {
    return new Inline.Link(target, "", List.of(new Inline.Text("linked")));
  }

  private static Inline picture(String source, String alt) {
    return new Inline.Image(source, alt, "", null, null);
  }
}
