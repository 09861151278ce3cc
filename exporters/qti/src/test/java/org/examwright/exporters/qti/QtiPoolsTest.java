package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.qti.QtiReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How pools are written. */
class QtiPoolsTest {
  private static final Pattern ITEM = Pattern.compile("<item ident=\"[^\"]*\" title=\"([^\"]*)\"");

  static Stream<Exporter<QtiOptions>> standards() {
    return Stream.of(new Qti21Exporter(), new Qti22Exporter(), new Qti30Exporter());
  }

  @ParameterizedTest
  @MethodSource("standards")
  void aPlatformDrawsItemsOfASectionInRandomOrder(Exporter<QtiOptions> exporter) {
    assertThat(test(exporter))
        .containsPattern(
            "title=\"Loops\" visible=\"true\">\\s*<(qti-)?selection select=\"2\"/>\\s*"
                + "<(qti-)?ordering shuffle=\"true\"/>\\s*<(qti-)?rubric")
        .containsPattern("title=\"Lists\" visible=\"true\">\\s*<[a-z-]*[iI]tem-?[rR]ef ");
  }

  @ParameterizedTest
  @MethodSource("standards")
  void aDescriptionIsShownInItsPlaceAndNotCountedAmongThoseThatAreDrawn(
      Exporter<QtiOptions> exporter) {
    assertThat(test(exporter))
        .containsPattern(
            "title=\"Loops / Endless\" visible=\"true\">\\s*<(qti-)?selection select=\"4\"/>\\s*"
                + "<[^>]*/>\\s*<[^>]* required=\"true\" fixed=\"true\">")
        .containsOnlyOnce("required=");
  }

  @ParameterizedTest
  @MethodSource("standards")
  void poolsComeBack(Exporter<QtiOptions> exporter) {
    byte[] file =
        exporter.export(QtiSets.pools(), exporter.defaults()).artifacts().getFirst().content();
    Reader.Result read = new QtiReader().read(new Source("set.zip", file, PictureFinder.NONE));

    assertThat(read.diagnostics()).noneMatch(said -> said.message().contains("drawn"));
    assertThat(Objects.requireNonNull(read.set()).sections())
        .extracting(Section::pick)
        .containsExactly(1, 2, 3, null);
  }

  @Test
  void canvasGetsAGroupWithItsQuestions() {
    assertThat(quiz())
        .containsPattern(
            "<section ident=\"[^\"]*-group-1\" title=\"Set\">\\s*<selection_ordering>\\s*<selection>\\s*"
                + "<selection_number>1</selection_number>\\s*<selection_extension>\\s*"
                + "<points_per_item>1</points_per_item>\\s*</selection_extension>\\s*"
                + "</selection>\\s*</selection_ordering>\\s*<item ")
        .containsPattern("-group-2\" title=\"Loops\">")
        .doesNotContain("-group-4");
    assertThat(quiz().split("</?section", -1)).hasSize(1 + 2 * 4);
  }

  @Test
  void aDescriptionStandsInFrontOfItsGroupInCanvas() {
    String before = quiz().substring(0, quiz().indexOf("-group-3"));

    assertThat(ITEM.matcher(before).results().map(found -> found.group(1)).toList().getLast())
        .contains("D");
  }

  @Test
  void pointsThatDifferBecomeThoseOfMostQuestionsInCanvas() {
    Exporter<QtiOptions> exporter = new Qti12Exporter();

    assertThat(quiz()).containsPattern("title=\"Loops\">[^§]*<points_per_item>2</points_per_item>");
    assertThat(exporter.export(QtiSets.pools(), exporter.defaults()).diagnostics())
        .filteredOn(loss -> loss.message().contains("in Canvas"))
        .extracting(Diagnostic::feature)
        .containsExactly(Feature.POINTS);
  }

  @Test
  void canvasIsToldWhatALearnerCanGet() {
    assertThat(file(new Qti12Exporter(), "/assessment_meta.xml"))
        .contains("<points_possible>15</points_possible>"); // 1 + 2 · 2 + 3 · 3 + 1
  }

  private static String test(Exporter<QtiOptions> exporter) {
    return file(exporter, "test.xml");
  }

  private static String quiz() {
    return QtiPackage.of(new Qti12Exporter(), QtiSets.pools()).documents().values().stream()
        .filter(document -> document.contains("<questestinterop"))
        .findFirst()
        .orElseThrow();
  }

  private static String file(Exporter<QtiOptions> exporter, String end) {
    return QtiPackage.of(exporter, QtiSets.pools()).documents().entrySet().stream()
        .filter(file -> file.getKey().endsWith(end))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
