package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.exporters.qti.platform.Packaging;
import org.examwright.exporters.qti.platform.QtiTarget;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.Sitting;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done otherwise for one platform. */
class PlatformsTest {
  private static final RichText STEM = RichText.of("Which?");
  private static final Question ESSAY = Sets.open("essay", STEM);
  private static final Question ORDER =
      Sets.question(
          "order", STEM, new Interaction.Ordering(List.of(RichText.of("a"), RichText.of("b"))));

  static Stream<Exporter<QtiOptions>> exportersOfItems() {
    return Stream.of(new Qti21Exporter(), new Qti22Exporter(), new Qti30Exporter());
  }

  @Test
  void blackboardGetsNoQuestionThatItDoesNotTakeAndItIsSaid() {
    Export export =
        export(new Qti21Exporter(), Sets.of(ESSAY, ORDER), QtiTarget.BLACKBOARD, Packaging.QUIZ);

    assertThat(QtiPackage.of(export.artifacts().getFirst()).questions()).isOne();
    assertThat(export.diagnostics())
        .singleElement()
        .satisfies(
            loss -> {
              assertThat(loss.feature()).isEqualTo(Feature.ORDERING);
              assertThat(loss.message()).contains("left out").contains("Blackboard");
            });
  }

  @Test
  void blackboardTakesOneGapButNotTwo() {
    assertThat(export(new Qti21Exporter(), Sets.of(gaps(1)), QtiTarget.BLACKBOARD).diagnostics())
        .isEmpty();
    assertThat(
            export(new Qti21Exporter(), Sets.of(ESSAY, gaps(2)), QtiTarget.BLACKBOARD)
                .diagnostics())
        .singleElement()
        .extracting(Diagnostic::feature)
        .isEqualTo(Feature.TEXT_GAP);
  }

  @Test
  void aSetOfWhichNothingIsTakenIsAnError() {
    Export export = export(new Qti21Exporter(), Sets.of(ORDER), QtiTarget.BLACKBOARD);

    assertThat(export.artifacts()).isEmpty();
    assertThat(export.diagnostics())
        .anyMatch(said -> said.severity() == Severity.ERROR && said.message().contains("nothing"));
  }

  @Test
  void openOlatIsToldTheLeastScore() {
    assertThat(item(QtiTarget.OPENOLAT)).contains("identifier=\"MINSCORE\"");
    assertThat(item(QtiTarget.GENERIC)).doesNotContain("MINSCORE");
  }

  @Test
  void whatAPlatformDoesNotImportIsSaid() {
    assertThat(export(new Qti30Exporter(), Sets.of(ESSAY), QtiTarget.CANVAS_NEW).diagnostics())
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.severity()).isEqualTo(Severity.WARNING);
              assertThat(said.message()).isEqualTo("Canvas New Quizzes makes no quiz of QTI 3.0");
              assertThat(said.hint()).contains("qti12");
            });
    assertThat(export(new Qti21Exporter(), Sets.of(ESSAY), QtiTarget.CANVAS_NEW).diagnostics())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("exportersOfItems")
  void aBankIsItemsWithoutATest(Exporter<QtiOptions> exporter) {
    Export export = export(exporter, QtiSets.sections(), QtiTarget.GENERIC, Packaging.BANK);
    QtiPackage files = QtiPackage.of(export.artifacts().getFirst());

    QtiSchemas.requireValid(files);
    assertThat(files.documents()).doesNotContainKey("test.xml");
    assertThat(files.documents().get("imsmanifest.xml"))
        .doesNotContain("imsqti_test")
        .contains("imsqti_item");
    assertThat(files.questions()).isEqualTo(QtiSets.sections().size());
    assertThat(export.diagnostics())
        .extracting(Diagnostic::feature)
        .contains(Feature.SECTIONS, Feature.SECTION_INTRODUCTION);
  }

  @Test
  void aTestSaysItsTimeInSecondsAndCanvasInMinutes() {
    QuestionSet set =
        new QuestionSet("T", "en", Sets.of(ESSAY).sections(), List.of(), new Sitting(45, 3));

    for (Exporter<QtiOptions> exporter : exportersOfItems().toList()) {
      QtiPackage files = QtiPackage.of(exporter, set);
      QtiSchemas.requireValid(files);
      assertThat(files.documents().get("test.xml"))
          .containsPattern("<(timeLimits maxTime|qti-time-limits max-time)=\"2700\"/>")
          .containsPattern("max-?[aA]ttempts=\"3\"");
    }
    assertThat(QtiPackage.of(new Qti12Exporter(), set).text())
        .contains("<time_limit>45</time_limit>", "<allowed_attempts>3</allowed_attempts>");
    assertThat(QtiPackage.of(new Qti12Exporter(), Sets.of(ESSAY)).text())
        .doesNotContain("time_limit");
  }

  @Test
  void aPoolThatGetsSmallerForAPlatformIsGivenWhole() {
    Section pool = new Section(List.of("Pool"), RichText.EMPTY, List.of(ESSAY, ORDER), 1);
    Section small =
        new Section(List.of("Small"), RichText.EMPTY, List.of(Sets.open("e2", STEM), gaps(2)), 2);
    QuestionSet set = new QuestionSet("T", "en", List.of(pool, small), List.of());
    Export export = export(new Qti21Exporter(), set, QtiTarget.BLACKBOARD);

    assertThat(QtiPackage.of(export.artifacts().getFirst()).questions()).isEqualTo(2);
  }

  private static Question gaps(int count) {
    List<String> ids = Stream.of("1", "2").limit(count).toList();
    return Sets.question(
        "gaps",
        RichText.of(
            new Block.Paragraph(ids.stream().<Inline>map(id -> new Inline.GapMark(id)).toList())),
        new Interaction.Gaps(
            ids.stream()
                .<Gap>map(id -> new Gap.TextGap(id, List.of(AcceptedAnswer.of("x")), false))
                .toList()));
  }

  private static String item(QtiTarget target) {
    return QtiPackage.of(export(new Qti21Exporter(), Sets.of(ORDER), target).artifacts().getFirst())
        .item();
  }

  private static Export export(Exporter<QtiOptions> exporter, QuestionSet set, QtiTarget target) {
    return export(exporter, set, target, Packaging.QUIZ);
  }

  private static Export export(
      Exporter<QtiOptions> exporter, QuestionSet set, QtiTarget target, Packaging packaging) {
    return exporter.export(set, new QtiOptions("", target, packaging));
  }
}
