package org.examwright.exporters.qti.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractDoubleAssert;
import org.examwright.exporters.qti.QtiOptions;
import org.examwright.exporters.qti.QtiPackage;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What learners earned by mistake, or did not, in every version. */
class ScoresTest {
  static List<Exporter<QtiOptions>> exporters() {
    return RandomScoresTest.exporters();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void theOnlyGapOfAQuestionIsScoredThoughItHasNoFeedback(Exporter<QtiOptions> exporter) {
    Gap text = new Gap.TextGap("1", List.of(AcceptedAnswer.of("Paris")), false);
    Gap dropDown = new Gap.DropDownGap("1", List.of(choice("right", null), wrong("0")));
    Gap number = new Gap.NumericGap("1", List.of(number("3", "0", "100")));

    score(exporter, gaps(text), "paris").isOne();
    score(exporter, gaps(text), "Rome").isZero();
    score(exporter, gaps(dropDown), "gap_1_choice_1").isOne();
    score(exporter, gaps(dropDown), "gap_1_choice_2").isZero();
    score(exporter, gaps(number), "3").isOne();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void theEdgesOfAToleranceAreWithinIt(Exporter<QtiOptions> exporter) {
    Interaction pi = new Interaction.Numeric(List.of(number("3.14", "0.01", "100")), "");
    Interaction tenth = new Interaction.Numeric(List.of(number("0.3", "0.1", "100")), "");
    Interaction large = new Interaction.Numeric(List.of(number("1e25", "1e24", "100")), "");
    Gap gap = new Gap.NumericGap("1", List.of(number("-11.7", "0.02", "100")));

    score(exporter, pi, "3.13").isOne();
    score(exporter, pi, "3.15").isOne();
    score(exporter, pi, "3.129").isZero();
    score(exporter, pi, "3.151").isZero();
    score(exporter, tenth, "0.2").isOne();
    score(exporter, tenth, "0.4").isOne();
    score(exporter, large, "9000000000000000000000000").isOne();
    score(exporter, gaps(gap), "-11.72").isOne();
    score(exporter, gaps(gap), "-11.68").isOne();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void nothingEarnsLessThanNothing(Exporter<QtiOptions> exporter) {
    Interaction single =
        new Interaction.ChoiceSelection(
            false, List.of(choice("right", null), wrong("-50"), wrong("-25.5")), true);
    Interaction word =
        new Interaction.ShortAnswer(
            List.of(
                AcceptedAnswer.of("Paris"),
                new AcceptedAnswer("Lyon", new BigDecimal("-25"), RichText.EMPTY)),
            false);
    Interaction number =
        new Interaction.Numeric(List.of(number("1", "0", "100"), number("2", "0.5", "-10")), "");

    score(exporter, single, "choice_1").isOne();
    score(exporter, single, "choice_2").isZero();
    score(exporter, single, "choice_3").isZero();
    score(exporter, word, "Lyon").isZero();
    score(exporter, word, "paris").isOne();
    score(exporter, number, "2.5").isZero();
    score(exporter, number, "1").isOne();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void aGapMayTakeFromTheOthersButNotMoreThanTheyHave(Exporter<QtiOptions> exporter) {
    Gap word =
        new Gap.TextGap(
            "1",
            List.of(
                AcceptedAnswer.of("x"),
                new AcceptedAnswer("y", new BigDecimal("-50"), RichText.EMPTY)),
            true);
    Gap pick = new Gap.DropDownGap("2", List.of(choice("right", null), wrong("-100")));
    Interaction gaps = gaps(word, pick);

    score(exporter, gaps, "x", "gap_2_choice_1").isOne();
    score(exporter, gaps, "y", "gap_2_choice_1").isEqualTo(0.25);
    score(exporter, gaps, "x", "gap_2_choice_2").isZero();
    score(exporter, gaps, "y", "gap_2_choice_2").isZero();
    score(exporter, gaps(pick), "gap_1_choice_2").isZero();
    score(exporter, gaps(word), "y").isZero();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void nothingEarnsMoreThanEverything(Exporter<QtiOptions> exporter) {
    Interaction generous =
        new Interaction.ChoiceSelection(
            true,
            List.of(choice("a", "80"), choice("b", "80"), choice("c", "40"), wrong("-90")),
            true);

    assertThat(
            player(exporter, generous, Feedback.NONE)
                .score(Map.of("RESPONSE", List.of("choice_1", "choice_2", "choice_3"))))
        .isOne();
    score(exporter, generous, "choice_4").isZero();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void feedbackByOutcomeSeesTheScoreThatCounts(Exporter<QtiOptions> exporter) {
    Interaction single =
        new Interaction.ChoiceSelection(
            false, List.of(choice("right", null), wrong("-50"), wrong("50")), true);
    RichText text = RichText.of("said");
    Feedback feedback = new Feedback(RichText.EMPTY, text, text, text, List.of());
    ItemPlayer player = player(exporter, single, feedback);

    assertThat(shown(player, "choice_1")).containsExactly("correct_fb");
    assertThat(shown(player, "choice_2")).containsExactly("incorrect_fb");
    assertThat(shown(player, "choice_3")).containsExactly("partial_fb");
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void aListedWrongAnswerShowsItsOwnFeedbackAndNotThatOfAnyOther(Exporter<QtiOptions> exporter) {
    RichText text = RichText.of("said");
    Feedback feedback =
        new Feedback(
            RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, List.of(), text);
    Interaction word =
        new Interaction.ShortAnswer(
            List.of(AcceptedAnswer.of("Paris"), new AcceptedAnswer("Lyon", BigDecimal.ZERO, text)),
            false);
    Interaction number =
        new Interaction.Numeric(
            List.of(
                number("1", "0", "100"),
                new NumericAnswer(
                    new NumericAnswer.Value(BigDecimal.TWO, BigDecimal.ONE),
                    BigDecimal.ZERO,
                    text)),
            "");

    assertThat(shown(player(exporter, word, feedback), "Paris")).isEmpty();
    assertThat(shown(player(exporter, word, feedback), "lyon")).containsExactly("RESPONSE_2_fb");
    assertThat(shown(player(exporter, word, feedback), "Rome")).containsExactly("other_fb");
    assertThat(shown(player(exporter, number, feedback), "1")).isEmpty();
    assertThat(shown(player(exporter, number, feedback), "3")).containsExactly("RESPONSE_2_fb");
    assertThat(shown(player(exporter, number, feedback), "4")).containsExactly("other_fb");
  }

  private static List<Object> shown(ItemPlayer player, String choice) {
    return player.shown(List.of(choice));
  }

  /** The score for what is given to the responses of an item in turn. */
  private static AbstractDoubleAssert<?> score(
      Exporter<QtiOptions> exporter, Interaction interaction, String... given) {
    Map<String, List<String>> responses = new HashMap<>();
    for (int i = 0; i < given.length; i++) {
      responses.put(given.length == 1 ? "RESPONSE" : "RESPONSE_" + (i + 1), List.of(given[i]));
    }
    return assertThat(player(exporter, interaction, Feedback.NONE).score(responses));
  }

  private static ItemPlayer player(
      Exporter<QtiOptions> exporter, Interaction interaction, Feedback feedback) {
    List<Inline> line = new ArrayList<>(List.of(new Inline.Text("Stem")));
    if (interaction instanceof Interaction.Gaps gaps) {
      gaps.ids().forEach(id -> line.add(new Inline.GapMark(id)));
    }
    Question question = Sets.question("q", RichText.of(new Block.Paragraph(line)), interaction);
    return ItemPlayer.of(
        QtiPackage.of(exporter, Sets.of(Sets.withFeedback(question, feedback))).item());
  }

  private static Interaction gaps(Gap... gaps) {
    return new Interaction.Gaps(List.of(gaps));
  }

  private static Choice choice(String text, @Nullable String credit) {
    return new Choice(
        RichText.of(text), true, credit == null ? null : new BigDecimal(credit), RichText.EMPTY);
  }

  private static Choice wrong(String credit) {
    return new Choice(
        RichText.of("wrong " + credit), false, new BigDecimal(credit), RichText.EMPTY);
  }

  private static NumericAnswer number(String value, String tolerance, String credit) {
    return new NumericAnswer(
        new NumericAnswer.Value(new BigDecimal(value), new BigDecimal(tolerance)),
        new BigDecimal(credit),
        RichText.EMPTY);
  }
}
