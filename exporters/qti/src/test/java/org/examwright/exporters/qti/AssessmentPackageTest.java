package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

/** Tests and manifests of QTI 2.1, 2.2 and 3.0. */
class AssessmentPackageTest {
  @Test
  void theManifestSaysItsVersion() {
    assertThat(manifest(new Qti21Exporter()))
        .contains("http://www.imsglobal.org/xsd/imscp_v1p1", "QTIv2.1 Package", "1.0.0")
        .contains("imsqti_test_xmlv2p1", "imsqti_item_xmlv2p1");
    assertThat(manifest(new Qti22Exporter()))
        .contains("QTIv2.2 Package", "imsqti_test_xmlv2p2", "imsqti_item_xmlv2p2");
    assertThat(manifest(new Qti30Exporter()))
        .contains("http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1", "QTI Package", "3.0.0")
        .contains("imsqti_test_xmlv3p0", "imsqti_item_xmlv3p0");
  }

  @Test
  void theTestDependsOnItsItems() {
    assertThat(manifest(new Qti21Exporter()))
        .containsPattern("<dependency identifierref=\"item-[0-9a-f]{8}-c\"/>");
  }

  @Test
  void tagsAreKeywordsOfTheItemInTheManifest() {
    QtiPackage files =
        QtiPackage.of(
            new Qti30Exporter(),
            Sets.of(Sets.withTags(Sets.open("q", RichText.of("Q")), "R&D", "week-1")));

    assertThat(files.documents().get("imsmanifest.xml"))
        .contains("<lom xmlns=\"http://ltsc.ieee.org/xsd/LOM\">")
        .contains("<string language=\"en\">R&amp;D</string>", ">week-1</string>");
  }

  @Test
  void theManifestSaysWhichItemPutsInOrderSinceCanvasKnowsItFromThereAlone() {
    Question ordering =
        Sets.question(
            "o",
            RichText.of("Sort"),
            new Interaction.Ordering(List.of(RichText.of("a"), RichText.of("b"))));
    String manifest =
        QtiPackage.of(new Qti21Exporter(), Sets.of(Sets.withTags(ordering, "week-1")))
            .documents()
            .get("imsmanifest.xml");

    assertThat(manifest)
        .containsOnlyOnce("<qtiMetadata xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\">")
        .containsOnlyOnce("<interactionType>orderInteraction</interactionType>")
        .containsOnlyOnce(">week-1</string>");
    assertThat(manifest(new Qti21Exporter())).doesNotContain("qtiMetadata");
  }

  @Test
  void sectionsHaveTitlesIntroductionsAndTheirItems() {
    String test = test(new Qti21Exporter());

    assertThat(test)
        .contains("title=\"Set &amp; &lt;title>\" visible=\"false\"")
        .contains("title=\"Part / One &amp; only\" visible=\"true\"")
        .contains("title=\"Part / Two\" visible=\"true\"")
        .contains("<rubricBlock view=\"candidate\">");
    assertThat(test(new Qti30Exporter()))
        .contains("<qti-rubric-block use=\"instructions\" view=\"candidate\">");
  }

  @Test
  void pointsAreWeightsWhichDoNotMultiplyThePointsThatItemsScore() {
    assertThat(test(new Qti21Exporter()))
        .contains("<weight identifier=\"WEIGHT\" value=\"0\"/>")
        .contains("<weight identifier=\"WEIGHT\" value=\"0.333333\"/>")
        .contains("<testVariables variableIdentifier=\"SCORE\"/>");
  }

  @Test
  void theTitleCanBeAnother() {
    Qti21Exporter exporter = new Qti21Exporter();
    QtiPackage files =
        QtiPackage.of(
            exporter
                .export(Sets.of(Sets.open("q", RichText.of("Q"))), new QtiOptions("Midterm"))
                .artifacts()
                .getFirst());

    assertThat(files.documents().get("test.xml")).contains("title=\"Midterm\"");
  }

  @Test
  void equalIdsOfTwoSetsAreToldApartByTheirTitles() {
    Qti21Exporter exporter = new Qti21Exporter();
    List<String> names =
        List.of("One", "Two").stream()
            .map(
                title ->
                    QtiPackage.of(
                            exporter
                                .export(
                                    Sets.of(Sets.open("q", RichText.of("Q"))),
                                    new QtiOptions(title))
                                .artifacts()
                                .getFirst())
                        .item())
            .map(item -> item.replaceAll("(?s).* identifier=\"(item-[^\"]*)\".*", "$1"))
            .toList();

    assertThat(names).doesNotHaveDuplicates();
  }

  private static String manifest(Exporter<QtiOptions> exporter) {
    return document(exporter, "imsmanifest.xml");
  }

  private static String test(Exporter<QtiOptions> exporter) {
    return document(exporter, "test.xml");
  }

  private static String document(Exporter<QtiOptions> exporter, String name) {
    return String.valueOf(QtiPackage.of(exporter, QtiSets.sections()).documents().get(name));
  }
}
