package org.examwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValidationTest {
  private static final RichText TEXT = RichText.of("text");
  private static final Choice KEY = Choice.of(TEXT, true);
  private static final Choice DISTRACTOR = Choice.of(TEXT, false);

  static Stream<Arguments> whatCannotExist() {
    return Stream.of(
        cannot("a choice question without a key", () -> choices(false, DISTRACTOR, DISTRACTOR)),
        cannot("a choice question with one option", () -> choices(false, KEY)),
        cannot("a single choice with two keys", () -> choices(false, KEY, KEY)),
        cannot("an option without text", () -> Choice.of(RichText.EMPTY, true)),
        cannot("a credit above 100", () -> new Choice(TEXT, false, number("100.1"), TEXT)),
        cannot("a credit below -100", () -> new Choice(TEXT, false, number("-101"), TEXT)),
        cannot("a key that costs points", () -> new Choice(TEXT, true, number("-5"), TEXT)),
        cannot(
            "a numeric range upside down", () -> new NumericAnswer.Range(number("2"), number("1"))),
        cannot("a negative tolerance", () -> new NumericAnswer.Value(number("2"), number("-1"))),
        cannot(
            "a number too large for any platform",
            () -> new NumericAnswer.Value(number("1e400"), BigDecimal.ZERO)),
        cannot(
            "a short answer that nothing answers in full",
            () ->
                new Interaction.ShortAnswer(
                    List.of(new AcceptedAnswer("a", number("50"), RichText.EMPTY)), false)),
        cannot("an accepted answer of white space", () -> AcceptedAnswer.of(" ")),
        cannot(
            "one pair",
            () ->
                new Interaction.Matching(
                    List.of(new Pair(TEXT, List.of(new Inline.Text("a")))), List.of(), false)),
        cannot("a pair with one side", () -> new Pair(TEXT, List.of())),
        cannot("one item to order", () -> new Interaction.Ordering(List.of(TEXT))),
        cannot("a drop-down with two keys", () -> new Gap.DropDownGap("1", List.of(KEY, KEY))),
        cannot("a blank without its answer", () -> open(RichText.ofInlines(gap()), "a")),
        cannot("a question without text", () -> open(RichText.EMPTY, "a")),
        cannot("an id with a space", () -> open(TEXT, "a b")),
        cannot("two questions with one id", () -> set("en", open(TEXT, "a"), open(TEXT, "a"))),
        cannot("a set without a question", () -> set("en")),
        cannot("a pool that nothing is drawn from", () -> pool(0, open(TEXT, "a"))),
        cannot("a pool of fewer than are drawn", () -> pool(2, open(TEXT, "a"))),
        cannot(
            "a pool of fewer than are drawn, without its descriptions",
            () -> pool(2, open(TEXT, "a"), description("b"))),
        cannot("a language that is none", () -> set("no language", open(TEXT, "a"))),
        cannot(
            "a picture that is not there",
            () ->
                set(
                    "en",
                    open(
                        RichText.ofInlines(List.of(new Inline.Image("a.png", "", "", null, null))),
                        "a"))),
        cannot("a control character", () -> RichText.of("a\u0000b")),
        cannot(
            "a unit with a control character",
            () ->
                new Interaction.Numeric(
                    List.of(
                        NumericAnswer.of(new NumericAnswer.Value(BigDecimal.ONE, BigDecimal.ZERO))),
                    "k\u0001g")),
        cannot("a picture without a name", () -> new Asset(" ", "image/png", new byte[0])),
        cannot(
            "a blank outside of the stem",
            () ->
                new Question(
                    "a",
                    "",
                    List.of(),
                    TEXT,
                    new Interaction.OpenResponse(RichText.ofInlines(gap()), RichText.EMPTY, null),
                    BigDecimal.ONE,
                    Feedback.NONE,
                    List.of(),
                    Origin.of("a.md"))),
        cannot(
            "a table without a column",
            () -> new Block.Table(List.of(), new Block.Row(List.of()), List.of())),
        cannot("half a surrogate pair", () -> RichText.of("\uD800")),
        cannot(
            "a table whose rows differ in length",
            () ->
                new Block.Table(
                    List.of(Block.Alignment.NONE),
                    new Block.Row(List.of()),
                    List.of(new Block.Row(List.of())))));
  }

  private static Arguments cannot(String what, ThrowingCallable creation) {
    return Arguments.of(what, creation);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whatCannotExist(String what, ThrowingCallable creation) {
    assertThatExceptionOfType(InvalidQuestionException.class)
        .isThrownBy(creation)
        .satisfies(e -> assertThat(e.getMessage()).isNotBlank())
        .satisfies(e -> assertThat(e.remedy()).isNotBlank());
  }

  @Test
  void equalNumbersAreEqualWhateverTheirZeros() {
    assertThat(new NumericAnswer.Value(number("2.50"), number("0.0")))
        .isEqualTo(new NumericAnswer.Value(number("2.5"), BigDecimal.ZERO));
  }

  @Test
  void severalKeysShareTheCreditAndADistractorCostsAsMuch() {
    Interaction.ChoiceSelection selection = choices(true, KEY, KEY, KEY, DISTRACTOR);

    assertThat(selection.creditOf(KEY)).isEqualTo(number("33.33333"));
    assertThat(selection.creditOf(DISTRACTOR)).isEqualTo(number("-33.33333"));
  }

  @Test
  void theTitleShownIsTheFirstTextOfTheStem() {
    RichText stem = RichText.of(new Block.Rule(), new Block.CodeBlock("", "x = 1"));

    assertThat(open(stem, "a").displayTitle()).containsExactly(new Inline.Text("x = 1"));
  }

  private static Interaction.ChoiceSelection choices(boolean multiple, Choice... choices) {
    return new Interaction.ChoiceSelection(multiple, List.of(choices), false);
  }

  private static List<Inline> gap() {
    return List.of(new Inline.GapMark("1"));
  }

  private static Question open(RichText stem, String id) {
    return new Question(
        id,
        "",
        List.of(),
        stem,
        new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null),
        BigDecimal.ONE,
        Feedback.NONE,
        List.of(),
        Origin.of("a.md"));
  }

  private static Question description(String id) {
    return new Question(
        id,
        "",
        List.of(),
        TEXT,
        new Interaction.None(),
        BigDecimal.ONE,
        Feedback.NONE,
        List.of(),
        Origin.of("a.md"));
  }

  private static Section pool(int pick, Question... questions) {
    return new Section(List.of("Loops"), RichText.EMPTY, List.of(questions), pick);
  }

  private static QuestionSet set(String language, Question... questions) {
    return new QuestionSet(
        "Set",
        language,
        List.of(new Section(List.of(), RichText.EMPTY, List.of(questions))),
        List.of());
  }

  private static BigDecimal number(String number) {
    return new BigDecimal(number);
  }
}
