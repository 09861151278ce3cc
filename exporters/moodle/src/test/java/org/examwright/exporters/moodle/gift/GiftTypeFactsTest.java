package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.examwright.exporters.moodle.gift.GiftFacts.NO;
import static org.examwright.exporters.moodle.gift.GiftFacts.YES;
import static org.examwright.exporters.moodle.gift.GiftFacts.export;
import static org.examwright.exporters.moodle.gift.GiftFacts.features;
import static org.examwright.exporters.moodle.gift.GiftFacts.gaps;
import static org.examwright.exporters.moodle.gift.GiftFacts.open;
import static org.examwright.exporters.moodle.gift.GiftFacts.shown;
import static org.examwright.exporters.moodle.gift.GiftFacts.stored;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.exporters.moodle.MoodleTarget;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.Inline;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The types of questions, and their limits. */
class GiftTypeFactsTest {
  @Test
  void aDescriptionHasNoBracesAndSaysThatItsGeneralFeedbackIsLost() {
    Question question = Sets.withFeedback(Ask.with(new Interaction.None()), Feedback.general(YES));

    assertThat(stored(question).type()).isEqualTo("description");
    assertThat(GiftFiles.of(question)).doesNotContain("{");
    assertThat(features(question)).containsExactly(Feature.GENERAL_FEEDBACK);
  }

  @Test
  void anEssayShowsItsModelAnswerAsGeneralFeedbackAndLosesWhatGradersRead() {
    Question question = Ask.with(new Interaction.OpenResponse(YES, NO, null));

    assertThat(stored(question).type()).isEqualTo("essay");
    assertThat(stored(question).generalfeedback().text()).isEqualTo("<p>yes</p>");
    assertThat(GiftFiles.of(open("x"))).endsWith("{}\n");
    assertThat(features(question)).containsExactly(Feature.MODEL_ANSWER, Feature.GRADER_NOTES);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void trueAndFalseAreUpperCaseAndWhatIsShownWhenWrongComesFirst(boolean key) {
    Question question =
        Sets.withFeedback(Ask.with(new Interaction.TrueFalse(key, YES, NO)), Feedback.general(YES));

    assertThat(stored(question).answers())
        .extracting(
            GiftImport.Answer::text,
            GiftImport.Answer::fraction,
            answer -> answer.feedback().text())
        .containsExactly(
            tuple("True", key ? 1.0 : 0.0, "<p>yes</p>"),
            tuple("False", key ? 0.0 : 1.0, "<p>no</p>"));
    assertThat(stored(question).generalfeedback().text()).isEqualTo("<p>yes</p>");
  }

  @Test
  void oneRightOptionHasAnEqualsSign() {
    Question question =
        Ask.choice(false, new Choice(YES, true, null, YES), new Choice(NO, false, null, NO));

    assertThat(stored(question).single()).isTrue();
    assertThat(stored(question).answers())
        .extracting(GiftImport.Answer::fraction, answer -> answer.feedback().text())
        .containsExactly(tuple(1.0, "<p>yes</p>"), tuple(0.0, "<p>no</p>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00a0", "0"})
  void anOptionThatLooksEmptyIsKept(String text) {
    assertThat(stored(Ask.choice(false, Ask.right(text), Ask.wrong("x"))).answers()).hasSize(2);
  }

  @Test
  void severalRightOptionsHaveNoEqualsSign() {
    Question question = Ask.choice(true, Ask.right("a"), Ask.right("b"), Ask.wrong("c"));

    assertThat(stored(question).single()).isFalse();
    assertThat(stored(question).answers())
        .extracting(GiftImport.Answer::fraction)
        .containsExactly(0.5, 0.5, -0.5);
    assertThat(stored(Ask.choice(true, Ask.right("a"), Ask.wrong("c"))).single()).isFalse();
  }

  @Test
  void noOptionOfAMultipleChoiceSaysAnEqualsSignAndEverything() {
    Question question = Ask.choice(true, Ask.right("a"), Ask.wrong("b"), Ask.wrong("c"));

    assertThat(GiftFiles.of(question)).contains("~%100%[html]a").doesNotContain("=");
  }

  @Test
  void oneAnswerOfAShortAnswerEarnsEverything() {
    assertThat(GiftFiles.of(Ask.shortAnswer("a"))).contains("{=%100%[plain]a}");
  }

  @Test
  void aShortAnswerIsWorthItsCreditAndItsAsteriskIsNoWildcard() {
    Question question =
        Ask.with(
            new Interaction.ShortAnswer(
                List.of(
                    AcceptedAnswer.of("a*b"), new AcceptedAnswer("c", BigDecimal.valueOf(50), YES)),
                false));

    assertThat(stored(question).answers())
        .extracting(GiftImport.Answer::text, GiftImport.Answer::fraction)
        .containsExactly(tuple("a\\*b", 1.0), tuple("c", 0.5));
  }

  @Test
  void aCaseSensitiveShortAnswerSaysThatItIsNone() {
    assertThat(features(Ask.with(new Interaction.ShortAnswer(Ask.words("A"), true))))
        .containsExactly(Feature.CASE_SENSITIVE);
  }

  @Test
  void aPairHasAnArrowAndADistractorNoLeftSide() {
    Question question =
        Ask.with(
            new Interaction.Matching(
                List.of(Ask.pair("a", "1"), Ask.pair("b", "2")),
                List.of(List.of(new Inline.Text("3"))),
                true));

    assertThat(stored(question).pairs())
        .extracting(GiftImport.StoredPair::left, GiftImport.StoredPair::right)
        .containsExactly(tuple("a", "1"), tuple("b", "2"), tuple("", "3"));
  }

  @Test
  void aRightSideIsPlainTextAndSaysSo() {
    Question question =
        Ask.matching(
            new Pair(YES, List.of(new Inline.Strong(List.of(new Inline.Text("<b>"))))),
            Ask.pair("b", "2"));

    assertThat(stored(question).pairs().getFirst().right()).isEqualTo("&lt;b>");
    assertThat(features(question)).containsExactly(Feature.CHOICE_MARKUP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hello", "Verona", "0", "1", "{a}", "a\\nb~c", "####"})
  void theItemsOfAnOrderingAreAsTheyAre(String first) {
    GiftImport.Stored stored = stored(Ask.ordering(first, "b"));

    assertThat(stored.answers())
        .extracting(answer -> shown(answer.text()))
        .containsExactly(first, "b");
    assertThat(stored.ordering())
        .isEqualTo(new GiftImport.Ordering("vertical", "all", 2, 0, true, "123"));
  }

  @ParameterizedTest
  @EnumSource(MoodleTarget.class)
  void orderingIsMatchingBeforeItIsCore(MoodleTarget target) {
    boolean old = target == MoodleTarget.MOODLE_4_1;
    Export export = export(target, Ask.ordering("a", "b"));
    GiftImport.Stored stored =
        GiftImport.accepted(GiftFiles.text(export.artifacts())).questions().getFirst();

    assertThat(stored.type()).isEqualTo(old ? "match" : "ordering");
    assertThat(features(export)).isEqualTo(old ? List.of(Feature.ORDERING) : List.of());
    assertThat(stored.pairs())
        .extracting(GiftImport.StoredPair::left, GiftImport.StoredPair::right)
        .containsExactlyElementsOf(old ? List.of(tuple("a", "1"), tuple("b", "2")) : List.of());
  }

  @Test
  void anAnswerThatBeginsWithAnAngleAndADigitIsNoOrdering() {
    assertThat(stored(Ask.shortAnswer(">2")).type()).isEqualTo("shortanswer");
    assertThat(stored(Ask.shortAnswer(">2 ->")).type()).isEqualTo("shortanswer");
    assertThat(stored(Ask.choice(false, Ask.right(">2"), Ask.wrong("a"))).type())
        .isEqualTo("multichoice");
  }

  @Test
  void onlyTheFirstBracesOfAMissingWordCount() {
    assertThat(shown(stored(gaps(1)).text())).endsWith(" {b}");
    assertThat(stored(gaps(1)).answers()).hasSize(1);
  }

  @Test
  void textMayFollowTheOnlyGap() {
    GiftImport.Stored stored = stored(gaps(1));

    assertThat(stored.type()).isEqualTo("shortanswer");
    assertThat(stored.text()).isEqualTo("<p>a_____ {b}</p>");
  }

  @Test
  void aQuestionWithMoreGapsIsLeftOutAndSaysSo() {
    Question question = gaps(2);

    assertThat(
            GiftImport.accepted(GiftFiles.of(Sets.of(question, Sets.open("r", YES)))).questions())
        .extracting(GiftImport.Stored::type)
        .containsExactly("essay");
    assertThat(features(question)).containsExactly(Feature.TEXT_GAP);
  }
}
