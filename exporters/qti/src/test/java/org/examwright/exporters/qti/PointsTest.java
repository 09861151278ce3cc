package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.testkit.Sets.question;
import static org.examwright.testkit.Sets.withFeedback;
import static org.examwright.testkit.Sets.withPoints;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.exporters.qti.scoring.ItemPlayer;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What items are worth in QTI 2.1 and later: some importers see the item alone, some the test. */
class PointsTest {
  private static final RichText STEM = RichText.of("Which?");
  private static final Interaction CHOICE =
      new Interaction.ChoiceSelection(
          false,
          List.of(
              Choice.of(RichText.of("right"), true),
              new Choice(RichText.of("half"), false, new BigDecimal("50"), RichText.EMPTY),
              Choice.of(RichText.of("wrong"), false)),
          true);
  private static final Interaction WORD =
      new Interaction.ShortAnswer(List.of(AcceptedAnswer.of("Paris")), false);
  private static final Interaction ORDER =
      new Interaction.Ordering(List.of(RichText.of("a"), RichText.of("b")));

  static List<Exporter<QtiOptions>> exporters() {
    return List.of(new Qti21Exporter(), new Qti22Exporter(), new Qti30Exporter());
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void theItemSaysItsPointsAndScoresInThem(Exporter<QtiOptions> exporter) {
    String item = item(exporter, withPoints(question("q", STEM, CHOICE), "2.5"));

    assertThat(item).containsPattern("normal-?[mM]aximum=\"2.5\"");
    assertThat(item).containsPattern("\"MAXSCORE\"[^>]*>\\s*<[^>]*>\\s*<[^>]*value>2.5<");
    assertThat(score(item, "choice_1")).isEqualTo(2.5);
    assertThat(score(item, "choice_2")).isEqualTo(1.25);
    assertThat(score(item, "choice_3")).isZero();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void anOrderOrWordIsWorthItsPointsToo(Exporter<QtiOptions> exporter) {
    String order = item(exporter, withPoints(question("q", STEM, ORDER), "3"));
    String word = item(exporter, withPoints(question("q", STEM, WORD), "0.333333"));

    assertThat(score(order, "choice_1", "choice_2")).isEqualTo(3);
    assertThat(score(order, "choice_2", "choice_1")).isZero();
    assertThat(score(word, "paris")).isEqualTo(0.333333);
    assertThat(score(word, "Rome")).isZero();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void threeKeysOfThreePointsEarnOneEach(Exporter<QtiOptions> exporter) {
    Interaction keys =
        new Interaction.ChoiceSelection(
            true,
            List.of(
                Choice.of(RichText.of("a"), true),
                Choice.of(RichText.of("b"), true),
                Choice.of(RichText.of("c"), true),
                Choice.of(RichText.of("d"), false)),
            true);
    String item = item(exporter, withPoints(question("q", STEM, keys), "3"));

    assertThat(score(item, "choice_1")).isOne();
    assertThat(score(item, "choice_1", "choice_2", "choice_3")).isEqualTo(3);
    assertThat(score(item, "choice_1", "choice_2", "choice_4")).isOne();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void aQuestionOfNoPointsStillTellsRightFromWrong(Exporter<QtiOptions> exporter) {
    RichText text = RichText.of("said");
    Feedback feedback = new Feedback(RichText.EMPTY, text, text, text, List.of());
    String item =
        item(exporter, withPoints(withFeedback(question("q", STEM, CHOICE), feedback), "0"));

    assertThat(score(item, "choice_1")).isZero();
    assertThat(ItemPlayer.of(item).shown(List.of("choice_1"))).containsExactly("correct_fb");
    assertThat(ItemPlayer.of(item).shown(List.of("choice_2"))).containsExactly("partial_fb");
    assertThat(ItemPlayer.of(item).shown(List.of("choice_3"))).containsExactly("incorrect_fb");
    assertThat(item(exporter, withPoints(question("q", STEM, WORD), "0")))
        .containsPattern("mapKey=\"Paris\" mappedValue=\"1\"|map-key=\"Paris\" mapped-value=\"1\"");
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void aDescriptionWeighsNothingWhateverItsPoints(Exporter<QtiOptions> exporter) {
    QtiPackage files =
        QtiPackage.of(
            exporter, Sets.of(withPoints(question("q", STEM, new Interaction.None()), "4")));

    assertThat(files.documents().get("test.xml")).containsPattern("\"WEIGHT\" value=\"0\"");
    assertThat(files.item()).doesNotContain(">4<").doesNotContain("aximum=");
  }

  @Test
  void oneChoiceOfSeveralPointsIsMappedByTheStandardsTemplate() {
    assertThat(
            item(
                new Qti21Exporter(),
                withPoints(
                    question("q", STEM, new Interaction.TrueFalse(true, STEM.then(STEM), STEM)),
                    "2")))
        .contains("<product>");
    assertThat(
            item(
                new Qti21Exporter(),
                withPoints(
                    question(
                        "q", STEM, new Interaction.TrueFalse(true, RichText.EMPTY, RichText.EMPTY)),
                    "2")))
        .contains("mapKey=\"true\" mappedValue=\"2\"", "rptemplates/map_response\"");
  }

  private static String item(Exporter<QtiOptions> exporter, Question question) {
    return QtiPackage.of(exporter, Sets.of(question)).item();
  }

  private static double score(String item, String... given) {
    return ItemPlayer.of(item).score(List.of(given));
  }
}
