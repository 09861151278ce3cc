package org.examwright.exporters.qti.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.examwright.testkit.Sets.question;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.examwright.exporters.qti.Qti12Exporter;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one of Canvas's importers loses is said, and nothing else. */
class CanvasLossesTest {
  private static final RichText STEM = RichText.of("Stem");
  private static final RichText WORDS = RichText.of("a < b & c");
  private static final RichText RICH =
      RichText.of(
          new Block.Paragraph(List.of(new Inline.Code("x"), picture("a.png"))),
          new Block.Paragraph(List.of(picture("https://e.org/b.png"))),
          new Block.DisplayFormula("y"));

  @Test
  void aModelAnswerOfWordsLosesNothing() {
    assertThat(losses(open(WORDS))).isEmpty();
    assertThat(losses(question("q", STEM, new Interaction.Ordering(List.of(WORDS, STEM)))))
        .isEmpty();
  }

  @Test
  void classicShowsTheWordsOfAModelAnswerAlone() {
    assertThat(losses(open(RICH)))
        .containsExactlyInAnyOrder(
            tuple(Feature.MODEL_ANSWER, "Canvas classic shows the model answer without formatting"),
            tuple(Feature.FORMULA, "Canvas classic shows formulas of the model answer as LaTeX"),
            tuple(Feature.IMAGE, "Canvas classic leaves out the pictures of the model answer"),
            tuple(
                Feature.REMOTE_IMAGE,
                "Canvas classic leaves out the pictures of the model answer"));
  }

  @Test
  void classicShowsTheWordsOfItemsToOrderAlone() {
    assertThat(losses(question("q", STEM, new Interaction.Ordering(List.of(RICH, RICH)))))
        .containsExactlyInAnyOrder(
            tuple(Feature.ORDERING, "Canvas classic shows the items to order without formatting"),
            tuple(Feature.FORMULA, "Canvas classic shows formulas of the items to order as LaTeX"),
            tuple(Feature.IMAGE, "Canvas classic leaves out the pictures of the items to order"),
            tuple(
                Feature.REMOTE_IMAGE,
                "Canvas classic leaves out the pictures of the items to order"));
  }

  @Test
  void nobodyReadsTheModelAnswerAndNotesOfAFileUpload() {
    Question upload =
        question("q", STEM, new Interaction.FileUpload(1, List.of(), RICH, RichText.of("n")));

    assertThat(losses(Sets.withFeedback(upload, Feedback.general(WORDS))))
        .containsExactlyInAnyOrder(
            tuple(Feature.GRADER_NOTES, "grader notes do not reach Canvas classic"),
            tuple(
                Feature.GRADER_NOTES,
                "grader notes on a file upload are left out by Canvas New Quizzes"),
            tuple(Feature.MODEL_ANSWER, "the model answer of a file upload is left out by Canvas"),
            tuple(
                Feature.GENERAL_FEEDBACK,
                "general feedback on a file upload is left out by Canvas classic"));
  }

  @Test
  void aFileUploadWithNothingForGradersLosesNothing() {
    assertThat(
            losses(
                question(
                    "q",
                    STEM,
                    new Interaction.FileUpload(1, List.of(), RichText.EMPTY, RichText.EMPTY))))
        .isEmpty();
  }

  @Test
  void theCaseOfGapsIsLostInBothThatOfShortAnswersInClassic() {
    List<AcceptedAnswer> accepted = List.of(AcceptedAnswer.of("Paris"));
    Tuple classic =
        tuple(
            Feature.CASE_SENSITIVE,
            "case-sensitive answers are compared without regard to case by Canvas classic");

    assertThat(losses(question("q", STEM, new Interaction.ShortAnswer(accepted, true))))
        .containsExactly(classic);
    assertThat(losses(gap(new Gap.TextGap("1", accepted, true))))
        .containsExactly(
            classic,
            tuple(Feature.CASE_SENSITIVE, "Canvas New Quizzes does not regard the case of gaps"));
    assertThat(losses(gap(new Gap.TextGap("1", accepted, false)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.00001, 0, true",
    "-0.00009, 0, true",
    "5, 0.00001, true",
    "0.0002, 0.00019, true",
    "0.0001, 0, false",
    "5, 0.0001, false",
    "0, 0, false",
    "1234.56789, 1, false"
  })
  void numbersThatCanvasTakesForNothingAreReported(
      BigDecimal value, BigDecimal tolerance, boolean reported) {
    NumericAnswer answer = NumericAnswer.of(new NumericAnswer.Value(value, tolerance));

    assertThat(losses(question("q", STEM, new Interaction.Numeric(List.of(answer), ""))))
        .filteredOn(loss -> loss.toString().contains("0.0001"))
        .hasSize(reported ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"0.00001, 0.0001, true", "0, 0.0002, false", "-0.1, 0.00009, true"})
  void soAreTheEndsOfRanges(BigDecimal lowest, BigDecimal highest, boolean reported) {
    NumericAnswer answer = NumericAnswer.of(new NumericAnswer.Range(lowest, highest));

    assertThat(losses(question("q", STEM, new Interaction.Numeric(List.of(answer), ""))))
        .hasSize(reported ? 1 : 0);
    assertThat(losses(gap(new Gap.NumericGap("1", List.of(answer))))).hasSize(reported ? 2 : 1);
  }

  @Test
  void numbersThatEarnLessByAnAnswerAboveAreReported() {
    NumericAnswer half =
        new NumericAnswer(
            new NumericAnswer.Range(BigDecimal.ONE, BigDecimal.TEN),
            new BigDecimal("50"),
            RichText.EMPTY);
    NumericAnswer all = NumericAnswer.of(new NumericAnswer.Value(BigDecimal.TWO, BigDecimal.ONE));
    String hidden =
        "numbers that an answer above gives less for earn everything, since another takes them";

    assertThat(losses(question("q", STEM, new Interaction.Numeric(List.of(half, all), ""))))
        .contains(tuple(Feature.PARTIAL_CREDIT, hidden));
    assertThat(losses(question("q", STEM, new Interaction.Numeric(List.of(all, half), ""))))
        .doesNotContain(tuple(Feature.PARTIAL_CREDIT, hidden));
  }

  @Test
  void everyLossSaysWhereAndWhatToDo() {
    Question question =
        question("q", STEM, new Interaction.FileUpload(1, List.of(), RICH, RichText.EMPTY));

    assertThat(diagnostics(question))
        .isNotEmpty()
        .allSatisfy(
            loss -> {
              assertThat(loss.origin()).isEqualTo(new Origin("sample.md", 7, 1));
              assertThat(loss.hint()).isNotEmpty();
            });
  }

  @Test
  void leftSidesKeepTheirOrder() {
    Pair pair = new Pair(WORDS, List.of(new Inline.Text("b")));
    Pair other = new Pair(STEM, List.of(new Inline.Text("c")));
    List<Pair> pairs = List.of(pair, other);

    assertThat(diagnostics(question("q", STEM, new Interaction.Matching(pairs, List.of(), true))))
        .extracting(Diagnostic::message)
        .containsExactly(
            "the left sides keep their order, since Canvas mixes the right ones alone");
    assertThat(losses(question("q", STEM, new Interaction.Matching(pairs, List.of(), false))))
        .isEmpty();
  }

  private static List<Tuple> losses(Question question) {
    return diagnostics(question).stream()
        .map(loss -> tuple(loss.feature(), loss.message()))
        .toList();
  }

  private static List<Diagnostic> diagnostics(Question question) {
    Qti12Exporter exporter = new Qti12Exporter();
    return exporter
        .export(Sets.of(List.of(question), List.of(Samples.picture("a.png"))), exporter.defaults())
        .diagnostics();
  }

  private static Question open(RichText model) {
    return question("q", STEM, new Interaction.OpenResponse(model, RichText.EMPTY, null));
  }

  private static Question gap(Gap gap) {
    return question(
        "q",
        RichText.ofInlines(List.of(new Inline.GapMark(gap.id()))),
        new Interaction.Gaps(List.of(gap)));
  }

  private static Inline picture(String source) {
    return new Inline.Image(source, "alt", "", null, null);
  }
}
