package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.examwright.reading.markdown.MarkdownReading.question;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

  @Test
  void aQuestionWithoutOptionsIsAnOpenResponse() {
    Question question = question("**1. Why?**\nBecause.\n\nAnd so on.\n");

    assertThat(question.stem()).isEqualTo(RichText.of("Why?"));
    assertThat(question.interaction())
        .isEqualTo(
            new Interaction.OpenResponse(
                RichText.of("Because.").then(RichText.of("And so on.")), RichText.EMPTY, null));
  }

  @Test
  void anAnswerLabelSetsTheStemApartFromTheModelAnswer() {
    Question question =
        question(
            "**1. Why?** {lines=3}\n\nRead on.\n\n**Answer:** Because.\n\n**Grading:** Be kind.\n");

    assertThat(question.stem()).isEqualTo(RichText.of("Why?").then(RichText.of("Read on.")));
    assertThat(question.interaction())
        .isEqualTo(
            new Interaction.OpenResponse(RichText.of("Because."), RichText.of("Be kind."), 3));
  }

  @Test
  void oneTickIsASingleChoice() {
    assertThat(question("**1. Which?**\n\n- [ ] a\n- [x] b\n").interaction())
        .isEqualTo(
            new Interaction.ChoiceSelection(
                false,
                List.of(Choice.of(RichText.of("a"), false), Choice.of(RichText.of("b"), true)),
                false));
  }

  @Test
  void severalTicksAreAMultipleResponse() {
    assertThat(question("**1. Which?**\n- [x] a\n- [X] b\n- [ ] c\n").interaction())
        .asInstanceOf(type(Interaction.ChoiceSelection.class))
        .matches(Interaction.ChoiceSelection::multiple)
        .extracting(Interaction.ChoiceSelection::choices)
        .isEqualTo(
            List.of(
                Choice.of(RichText.of("a"), true),
                Choice.of(RichText.of("b"), true),
                Choice.of(RichText.of("c"), false)));
  }

  @Test
  void oneTickMayBeAMultipleResponseIfTheAuthorSaysSo() {
    assertThat(question("**1. Which?** {.multiple}\n- [x] a\n- [ ] b\n").interaction())
        .asInstanceOf(type(Interaction.ChoiceSelection.class))
        .matches(Interaction.ChoiceSelection::multiple);
  }

  @Test
  void aQuoteUnderAnOptionIsItsFeedbackAndOneBehindAllOfThemIsGeneral() {
    Question question =
        question("**1. Which?**\n\n- [ ] a {credit=25}\n  > Nearly.\n- [x] b\n\n> Read on.\n");

    assertThat(question.interaction())
        .asInstanceOf(type(Interaction.ChoiceSelection.class))
        .extracting(selection -> selection.choices().getFirst())
        .isEqualTo(
            new Choice(RichText.of("a"), false, BigDecimal.valueOf(25), RichText.of("Nearly.")));
    assertThat(question.feedback().general()).isEqualTo(RichText.of("Read on."));
  }

  @ParameterizedTest
  @CsvSource({
    "[x] True, [ ] False, true",
    "[ ] True, [x] False, false",
    "[x] false, [ ] true, false"
  })
  void optionsCalledTrueAndFalseMakeATrueFalseQuestion(String first, String second, boolean key) {
    assertThat(question("**1. So?**\n\n- " + first + "\n- " + second + "\n").interaction())
        .isEqualTo(new Interaction.TrueFalse(key, RichText.EMPTY, RichText.EMPTY));
  }

  @Test
  void linesWithAnEqualsSignAreAcceptedAnswers() {
    assertThat(
            question(
                    "**1. Which?**\n= len\n= `__len__` {credit=50 feedback=\"Rarely.\"}\n= a*b*c\n")
                .interaction())
        .isEqualTo(
            new Interaction.ShortAnswer(
                List.of(
                    AcceptedAnswer.of("len"),
                    new AcceptedAnswer("__len__", BigDecimal.valueOf(50), RichText.of("Rarely.")),
                    AcceptedAnswer.of("a*b*c")),
                false));
  }

  @Test
  void textAboveAcceptedAnswersInTheSameParagraphBelongsToTheStem() {
    Question question = question("**1. Which?**\nOne word.\n= len\n");

    assertThat(question.stem()).isEqualTo(RichText.of("Which?").then(RichText.of("One word.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.14 | 3.14 | 3.14",
        "3.14 ± 0.01 | 3.13 | 3.15",
        "3.14 +- 0.01 | 3.13 | 3.15",
        "[3, 4] | 3 | 4",
        "-1e3 | -1000 | -1000"
      })
  void numbersAreAcceptedWithATolerance(String written, BigDecimal lowest, BigDecimal highest) {
    assertThat(question("**1. How many?** {unit=kg}\n= " + written + "\n").interaction())
        .asInstanceOf(type(Interaction.Numeric.class))
        .satisfies(
            numeric -> {
              NumericAnswer.Accepted accepted = numeric.answers().getFirst().accepted();
              assertThat(numeric.unit()).isEqualTo("kg");
              assertThat(accepted.lowest()).isEqualByComparingTo(lowest);
              assertThat(accepted.highest()).isEqualByComparingTo(highest);
            });
  }

  @Test
  void aTableIsAListOfPairsWhenItIsSaidToBe() {
    assertThat(
            question(
                    "**1. Match.** {.matching shuffle=true}\n\n|a|b|\n|-|-|\n|x|*1*|\n|y|2|\n||3|\n")
                .interaction())
        .asInstanceOf(type(Interaction.Matching.class))
        .satisfies(
            matching -> {
              assertThat(matching.pairs()).hasSize(2);
              assertThat(matching.pairs().getFirst().right())
                  .containsExactly(new Inline.Emphasis(List.of(new Inline.Text("1"))));
              assertThat(matching.distractors()).containsExactly(List.of(new Inline.Text("3")));
              assertThat(matching.shuffle()).isTrue();
            });
  }

  @Test
  void aTableInAnAnswerIsATable() {
    assertThat(question("**1. Why?**\n\n|a|b|\n|-|-|\n|x|1|\n").interaction())
        .asInstanceOf(type(Interaction.OpenResponse.class))
        .extracting(open -> open.modelAnswer().blocks().getFirst())
        .isInstanceOf(Block.Table.class);
  }

  @Test
  void aNumberedListIsAnOrderWhenItIsSaidToBe() {
    assertThat(question("**1. Order.** {.ordering}\n\n1. a\n2. b\n").interaction())
        .isEqualTo(new Interaction.Ordering(List.of(RichText.of("a"), RichText.of("b"))));
  }

  @Test
  void doubleBracketsAreBlanks() {
    Question question =
        question("**1. Use [[a|b]], [[3 ± 1]] and [[=c, d\\, e]].** {case=sensitive}\n");

    assertThat(question.stem().plainText()).isEqualTo("Use ___, ___ and ___.");
    assertThat(question.interaction())
        .isEqualTo(
            new Interaction.Gaps(
                List.of(
                    new Gap.TextGap(
                        "1", List.of(AcceptedAnswer.of("a"), AcceptedAnswer.of("b")), true),
                    new Gap.NumericGap(
                        "2",
                        List.of(
                            NumericAnswer.of(
                                new NumericAnswer.Value(BigDecimal.valueOf(3), BigDecimal.ONE)))),
                    new Gap.DropDownGap(
                        "3",
                        List.of(
                            Choice.of(RichText.of("c"), true),
                            Choice.of(RichText.of("d, e"), false))))));
  }

  @Test
  void doubleBracketsInCodeAndBeforeALinkAreNone() {
    assertThat(question("**1. Why?**\nSee `[[ -f x ]]` and [[a]](b).\n").interaction())
        .isInstanceOf(Interaction.OpenResponse.class);
  }

  @Test
  void anUploadNamesItsFiles() {
    assertThat(question("**1. Hand in.** {.upload files=2 types=\".zip,.pdf\"}\n").interaction())
        .isEqualTo(
            new Interaction.FileUpload(2, List.of(".zip", ".pdf"), RichText.EMPTY, RichText.EMPTY));
  }

  @Test
  void aDescriptionIsAllStem() {
    Question question = question("**1. Read this.** {.description}\n\nText.\n");

    assertThat(question.interaction()).isEqualTo(new Interaction.None());
    assertThat(question.stem()).isEqualTo(RichText.of("Read this.").then(RichText.of("Text.")));
  }
}
