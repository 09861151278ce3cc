package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.examwright.exporters.qti.platform.Packaging;
import org.examwright.exporters.qti.platform.QtiTarget;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

/** What QTI 1.2 says to one of the two kinds of quizzes that Canvas has. */
class CanvasPlatformsTest {
  private static final Question ESSAY =
      Sets.question(
          "essay",
          RichText.of("Why?"),
          new Interaction.OpenResponse(RichText.of("Model."), RichText.of("Notes."), null));
  private static final Question OTHER = Sets.open("other", RichText.of("How?"));
  private static final Question TEXT =
      Sets.question("text", RichText.of("Read this."), new Interaction.None());

  @Test
  void classicGetsModelAnswersAsFeedbackAndNewQuizzesAsGradingNotes() {
    assertThat(quiz(QtiTarget.CANVAS_CLASSIC, ESSAY))
        .contains("ident=\"solution\"")
        .doesNotContain("grading_notes");
    assertThat(quiz(QtiTarget.CANVAS_NEW, ESSAY))
        .contains("grading_notes")
        .doesNotContain("solution");
    assertThat(quiz(QtiTarget.GENERIC, ESSAY)).contains("ident=\"solution\"", "grading_notes");
  }

  @Test
  void onlyWhatTheOneKindLosesIsSaid() {
    assertThat(features(QtiTarget.CANVAS_CLASSIC, TEXT, ESSAY))
        .containsExactly(Feature.GRADER_NOTES);
    assertThat(features(QtiTarget.CANVAS_NEW, TEXT, ESSAY)).containsExactly(Feature.DESCRIPTION);
    assertThat(features(QtiTarget.GENERIC, TEXT, ESSAY))
        .containsExactly(Feature.DESCRIPTION, Feature.GRADER_NOTES);
  }

  @Test
  void newQuizzesShowsATextBesideTheQuestionsBehindIt() {
    String quiz = quiz(QtiTarget.CANVAS_NEW, OTHER, TEXT, ESSAY);

    assertThat(quiz.split("parent_stimulus_item_ident", -1)).hasSize(2);
    assertThat(quiz)
        .containsPattern("(?s)ident=\"([^\"]*-text-1)\".*Read this.*Why.*")
        .containsPattern(
            "(?s)parent_stimulus_item_ident</fieldlabel>\\s*<fieldentry>[^<]*-text-1<");
    assertThat(quiz(QtiTarget.GENERIC, OTHER, TEXT, ESSAY)).doesNotContain("parent_stimulus");
  }

  @Test
  void aTextBehindTheLastQuestionStandsBesideNothingInNewQuizzes() {
    assertThat(export(QtiTarget.CANVAS_NEW, Packaging.QUIZ, Sets.of(ESSAY, TEXT)).diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains("behind the last question"));
  }

  @Test
  void aTextBesideAPoolIsNamedByItsGroup() {
    QuestionSet set =
        new QuestionSet(
            "T",
            "en",
            List.of(new Section(List.of("Pool"), RichText.EMPTY, List.of(TEXT, ESSAY, OTHER), 1)),
            List.of());

    assertThat(document(export(QtiTarget.CANVAS_NEW, Packaging.QUIZ, set), "quiz-"))
        .containsPattern("<section [^>]*title=\"Pool\" parent_stimulus_item_ident=");
  }

  @Test
  void everySectionBecomesABankOfItsOwn() {
    QuestionSet set =
        new QuestionSet(
            "T",
            "en",
            List.of(
                new Section(List.of("A", "B"), RichText.EMPTY, List.of(ESSAY)),
                new Section(List.of("Empty"), RichText.EMPTY, List.of()),
                new Section(List.of("C"), RichText.EMPTY, List.of(OTHER))),
            List.of());
    QtiPackage files =
        QtiPackage.of(export(QtiTarget.GENERIC, Packaging.BANK, set).artifacts().getFirst());
    List<String> banks =
        files.files().keySet().stream().filter(name -> name.endsWith(".xml.qti")).toList();

    assertThat(banks).hasSize(2).allMatch(name -> name.startsWith("non_cc_assessments/"));
    assertThat(new String(files.files().get(banks.getFirst()), StandardCharsets.UTF_8))
        .contains("<objectbank ", "<fieldentry>T: A / B</fieldentry>", "title=\"1 Why?\"");
    assertThat(new String(files.files().get(banks.getLast()), StandardCharsets.UTF_8))
        .contains("<fieldentry>T: C</fieldentry>");
    assertThat(files.documents().get("imsmanifest.xml"))
        .contains(banks)
        .doesNotContain("assessment_meta");
  }

  private static List<Feature> features(QtiTarget target, Question... questions) {
    return export(target, Packaging.QUIZ, Sets.of(questions)).diagnostics().stream()
        .map(Diagnostic::feature)
        .toList();
  }

  private static String quiz(QtiTarget target, Question... questions) {
    return document(export(target, Packaging.QUIZ, Sets.of(questions)), "quiz-");
  }

  private static String document(Export export, String beginning) {
    return QtiPackage.of(export.artifacts().getFirst()).documents().entrySet().stream()
        .filter(file -> file.getKey().matches("(" + beginning + "[^/]*)/\\1\\.xml"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static Export export(QtiTarget target, Packaging packaging, QuestionSet set) {
    return new Qti12Exporter().export(set, new QtiOptions("", target, packaging));
  }
}
