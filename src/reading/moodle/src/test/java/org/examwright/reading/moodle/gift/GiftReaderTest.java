package org.examwright.reading.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.reading.moodle.gift.GiftReading.question;
import static org.examwright.reading.moodle.gift.GiftReading.questions;
import static org.examwright.reading.moodle.gift.GiftReading.said;
import static org.examwright.reading.moodle.gift.GiftReading.set;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GiftReaderTest {

  @Test
  void aQuestionWithoutBracesIsADescription() {
    assertThat(question("Read this.\n").interaction()).isEqualTo(new Interaction.None());
  }

  @Test
  void emptyBracesAskForAnEssay() {
    assertThat(question("Write.{}\n").interaction())
        .isEqualTo(new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null));
  }

  @Test
  void theFirstFeedbackOfAStatementIsForThoseWhoAreWrong() {
    assertThat(question("Q{F#no#yes}\n").interaction())
        .isEqualTo(new Interaction.TrueFalse(false, RichText.of("no"), RichText.of("yes")));
  }

  @Test
  void anEqualsSignMakesASingleChoice() {
    assertThat(question("Q{=a#yes ~%50%b ~c}\n").interaction())
        .isEqualTo(
            new Interaction.ChoiceSelection(
                false,
                List.of(
                    new Choice(RichText.of("a"), true, null, RichText.of("yes")),
                    new Choice(RichText.of("b"), false, BigDecimal.valueOf(50), RichText.EMPTY),
                    Choice.of(RichText.of("c"), false)),
                true));
  }

  @Test
  void tildesAloneMakeAMultipleChoice() {
    assertThat(question("Q{~%50%a ~%50%b ~%-50%c}\n").interaction())
        .isEqualTo(
            new Interaction.ChoiceSelection(
                true,
                List.of(
                    Choice.of(RichText.of("a"), true),
                    Choice.of(RichText.of("b"), true),
                    Choice.of(RichText.of("c"), false)),
                true));
  }

  @Test
  void severalRightOptionsOfASingleChoiceKeepTheirCredit() {
    assertThat(question("Q{=a =b ~c}\n").interaction())
        .isEqualTo(
            new Interaction.ChoiceSelection(
                false,
                List.of(
                    Choice.of(RichText.of("a"), true),
                    new Choice(RichText.of("b"), false, BigDecimal.valueOf(100), RichText.EMPTY),
                    Choice.of(RichText.of("c"), false)),
                true));
    assertThat(said("Q{=a =b ~c}\n"))
        .containsExactly(
            "1:1: note: several options earn everything: the first is taken for the right one, the"
                + " others keep their credit");
  }

  @Test
  void anAsteriskWithoutCreditSaysWhatThoseReadWhoAreWrong() {
    assertThat(question("Q{=a =%0%*#no}\n").interaction())
        .isEqualTo(new Interaction.ShortAnswer(List.of(AcceptedAnswer.of("a")), false));
    assertThat(question("Q{=a =%0%*#no}\n").feedback().incorrect()).isEqualTo(RichText.of("no"));
    assertThat(question("Q{#=1 ~#no}\n").feedback().incorrect()).isEqualTo(RichText.of("no"));
  }

  @Test
  void anyOtherAsteriskIsSaid() {
    assertThat(said("Q{=colo*r}\n"))
        .containsExactly(
            "1:4: warning: the asterisk of the answer `colo*r` is no wildcard any more");
    assertThat(said("Q{=a =%50%*}\n"))
        .containsExactly("1:11: warning: that any other answer earns 50 % is left out");
    assertThat(said("Q{=2\\*3}\n")).isEmpty();
  }

  @Test
  void pairsAndDistractors() {
    assertThat(question("Q{=a -> 1 =[html]<b>b</b> -> x&lt;y = -> 3}\n").interaction())
        .isEqualTo(
            new Interaction.Matching(
                List.of(
                    new Pair(RichText.of("a"), List.of(new Inline.Text("1"))),
                    new Pair(
                        RichText.ofInlines(
                            List.of(new Inline.Strong(List.of(new Inline.Text("b"))))),
                        List.of(new Inline.Text("x<y")))),
                List.of(List.of(new Inline.Text("3"))),
                true));
  }

  @Test
  void numbersWithTolerancesAndRanges() {
    assertThat(question("Q{#=5:0.1 =%50%1..3}\n").interaction())
        .isEqualTo(
            new Interaction.Numeric(
                List.of(
                    NumericAnswer.of(
                        new NumericAnswer.Value(new BigDecimal("5"), new BigDecimal("0.1"))),
                    new NumericAnswer(
                        new NumericAnswer.Range(BigDecimal.ONE, new BigDecimal("3")),
                        BigDecimal.valueOf(50),
                        RichText.EMPTY)),
                ""));
  }

  @Test
  void numbersThatMoodleDoesNotTakeForOnesAreReadAsTheyAreMeant() {
    assertThat(question("Q{#3,14:0,01}\n").interaction())
        .isEqualTo(numeric(new BigDecimal("3.14"), new BigDecimal("0.01"), ""));
    assertThat(question("Q{#5 kg}\n").interaction())
        .isEqualTo(numeric(new BigDecimal("5"), BigDecimal.ZERO, "kg"));
    assertThat(said("Q{#5 kg}\n"))
        .containsExactly(
            "1:4: warning: `5 kg` is read as 5 with the unit kg, though Moodle accepts any answer"
                + " there");
  }

  private static Interaction numeric(BigDecimal value, BigDecimal tolerance, String unit) {
    return new Interaction.Numeric(
        List.of(NumericAnswer.of(new NumericAnswer.Value(value, tolerance))), unit);
  }

  @Test
  void itemsToPutInOrder() {
    assertThat(question("Q{>2 ALL VERTICAL ABSOLUTE SHOW 123\nfirst\nsecond\n}\n").interaction())
        .isEqualTo(new Interaction.Ordering(List.of(RichText.of("first"), RichText.of("second"))));
    assertThat(said("Q{>2 RANDOM HORIZONTAL\nfirst\nsecond\n}\n"))
        .containsExactly(
            "1:3: note: how Moodle chooses, sets or grades the items, `RANDOM HORIZONTAL`, is left"
                + " out");
    assertThat(said("Q{>2\nHello\nWorld\n}\n"))
        .contains(
            "2:2: warning: the first item loses its first characters, which Moodle takes for an"
                + " option");
  }

  @Test
  void aMissingWordIsAGap() {
    assertThat(question("Grant is {~here =there} now.\n").stem())
        .isEqualTo(
            RichText.ofInlines(
                List.of(
                    new Inline.Text("Grant is "),
                    new Inline.GapMark("1"),
                    new Inline.Text(" now."))));
    assertThat(question("Grant is {~here =there} now.\n").interaction())
        .isEqualTo(
            new Interaction.Gaps(
                List.of(
                    new Gap.DropDownGap(
                        "1",
                        List.of(
                            Choice.of(RichText.of("here"), false),
                            Choice.of(RichText.of("there"), true))))));
  }

  @Test
  void aMissingWordWithFormattedChoicesStaysABlank() {
    String gift = "[html]A {~<b>x</b> =y} z.\n";
    assertThat(question(gift).stem()).isEqualTo(RichText.of("A _____ z."));
    assertThat(question(gift).interaction()).isInstanceOf(Interaction.ChoiceSelection.class);
  }

  @Test
  void generalFeedbackFollowsFourNumberSigns() {
    assertThat(question("Q{=a ~b####[html]<p>gf</p>}\n").feedback().general())
        .isEqualTo(RichText.of("gf"));
  }

  @Test
  void codeInHtmlKeepsItsLines() {
    assertThat(question("[html]<pre><code>if (a) \\{\\n  b();\\n\\}</code></pre>{}\n").stem())
        .isEqualTo(RichText.of(new Block.CodeBlock("", "if (a) {\n  b();\n}")));
  }

  @Test
  void markdownIsReadAsMarkdown() {
    assertThat(question("[markdown]A **b**\\n\\n- c{T}\n").stem())
        .isEqualTo(
            RichText.ofInlines(
                    List.of(
                        new Inline.Text("A "), new Inline.Strong(List.of(new Inline.Text("b")))))
                .then(RichText.of(new Block.BulletList(true, List.of(RichText.of("c"))))));
  }

  @Test
  void whatIsNoTagInAPlainTextStaysText() {
    assertThat(question("Is List<String> or a<b a type?{T}\n").stem())
        .isEqualTo(RichText.of("Is List<String> or a<b a type?"));
    assertThat(said("Is List<String> a type?{T}\n"))
        .containsExactly(
            "1:1: warning: `<String>` is kept as text, though Moodle takes it for HTML");
  }

  @Test
  void idNumbersAndTagsStandInComments() {
    var question = question("// [id:q-1] [tag:one]\n// [tag:two words]\nQ{T}\n");
    assertThat(question.id()).isEqualTo("q-1");
    assertThat(question.tags()).containsExactly("one", "two words");
  }

  @Test
  void aQuestionWithoutAnIdNumberGetsOneFromItsText() {
    assertThat(question("Q{T}\n").id()).isEqualTo(question("\n\n::name::[html]<p>Q</p>{}\n").id());
  }

  @Test
  void theCategoryOfAllQuestionsIsTheTitleOfTheSet() {
    QuestionSet set = set("$CATEGORY: $course$/top/A/B//C\n\nQ{T}\n\n$CATEGORY: A/D\n\nR{T}\n");
    assertThat(set.title()).isEqualTo("A");
    assertThat(set.sections())
        .extracting(Section::path)
        .containsExactly(List.of("B/C"), List.of("D"));
    assertThat(set("Q{T}\n").title()).isEqualTo("bank");
  }

  @Test
  void aDescriptionCalledAsItsCategoryIntroducesIt() {
    QuestionSet set = set("$CATEGORY: A/B\n\n::B::Read this.\n\n::x::Q{T}\n");
    assertThat(set.sections().getFirst().introduction()).isEqualTo(RichText.of("Read this."));
    assertThat(set.size()).isEqualTo(1);
  }

  @Test
  void aNameThatRepeatsTheTextIsNoTitle() {
    assertThat(question("::What is it?::What is it?{T}\n").title()).isEmpty();
    assertThat(PlainText.of(question("::It::What is it?{T}\n").title())).isEqualTo("It");
  }

  @Test
  void placesInTheSetAreTakenOffTheNames() {
    assertThat(questions("::1 Flask::What?{T}\n\n::2 Who?::Who?{T}\n"))
        .extracting(question -> PlainText.of(question.title()))
        .containsExactly("Flask", "");
    assertThat(questions("::3 laws::What?{T}\n\n::2 sides::Who?{T}\n"))
        .extracting(question -> PlainText.of(question.title()))
        .containsExactly("3 laws", "2 sides");
  }

  @Test
  void aCategoryDirectlyAboveAQuestionIsReadAndMoodlesOpinionSaid() {
    assertThat(set("$CATEGORY: A\n::n::Q{T}\n").title()).isEqualTo("A");
    assertThat(said("$CATEGORY: A\n::n::Q{T}\n"))
        .containsExactly(
            "2:1: warning: a question begins directly under a category, and Moodle takes it for the"
                + " category's name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Q{~%33%a ~%67%b}   | 1:4: warning: a credit of 33 % is not in Moodle's list
          Q{=a ~ ~b}         | 1:8: note: an option without a text is left out, as Moodle does
          Q{#0}              | 1:4: warning: Moodle fails at a bare 0
          Q :} {T}           | 1:4: warning: a `}` stands before the answers, and Moodle cuts the question in the wrong place
          ::n:Q{T}           | 1:1: warning: the name of the question does not end, and is taken for its text
          Q{~a ~b}           | 1:1: warning: a question is left out: no option is marked as right
          Q{#5..1}           | 1:4: warning: the range from 5 to 1 is turned round
          """)
  void whatMoodleWouldChangeIsSaid(String gift, String first) {
    assertThat(said(gift + "\n").getFirst()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Only { here        | 1:6: error: a `{` has no `}` behind it
          Only } here        | 1:6: error: a `}` has no `{` before it
          Q{~a}              | 1:3: error: there is only one answer
          Q{=%50%a}          | 1:1: error: no answer earns 100 %
          Q{=a -> 1 =b}      | 1:12: error: a pair has no `->`
          Q{=a -> 1 =b ->}   | 1:12: error: a pair has no right side
          Q{~%--5%a ~b}      | 1:4: error: a credit has two minus signs
          Q{#5:x}            | 1:4: error: the tolerance `x` is no number
          Q{#a..b}           | 1:4: error: an end of the range, `a`, is no number
          Q{>2 a}            | 1:3: error: there is only one item to order
          """)
  void whatMoodleRefusesIsAnError(String gift, String error) {
    assertThat(said(gift + "\n\nR{T}\n")).contains(error);
    assertThat(GiftReading.of(gift + "\n\nR{T}\n").set()).isNull();
  }

  @Test
  void anEmptyLineBehindWhichNothingClosesTheAnswersIsAnError() {
    assertThat(said("Q{\n=a\n\n~b\n\nR{T}\n"))
        .containsExactly("1:2: error: a `{` has no `}` behind it");
  }

  @Test
  void aCommentWithinAQuestionIsSaid() {
    assertThat(said("// a comment\nQ\n// note\n{T}\n"))
        .containsExactly("3:1: note: the line `// note` is a comment and left out");
  }

  @Test
  void aFileWithoutAQuestionIsAnError() {
    assertThat(said("$CATEGORY: a/b\n"))
        .containsExactly("1:1: error: no question was found in the file");
  }

  @Test
  void aMissingWordSaysThatItBecomesAGap() {
    assertThat(said("The {=cat ~dog} sat.\n"))
        .containsExactly(
            "1:1: note: a missing word becomes a gap in the text, which Moodle XML says as"
                + " embedded answers (cloze)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#1;0&#1;", "&#x1;7&#x00001;", "&#2;", "&#8", "&#x10FFFE;1&#x10fffe;"})
  void aReferenceToAControlCharacterMarksNothingAndIsSaid(String reference) {
    for (String format : List.of("html", "markdown", "moodle")) {
      String gift = "[" + format + "]a $$x$$ " + reference.replace("#", "\\#") + " b{}\n";

      assertThat(question(gift).stem().plainText()).startsWith("a").endsWith("b");
      assertThat(question(gift).interaction()).isInstanceOf(Interaction.OpenResponse.class);
      assertThat(said(gift)).anyMatch(said -> said.contains("the control character U+"));
    }
  }

  @Test
  void aMarkOfTheReadersIsNoCharacterOfASource() {
    String mark = Character.toString(0x10FFFE);

    assertThat(question("a " + mark + "1" + mark + " b{}\n").stem().plainText()).isEqualTo("a 1 b");
    assertThat(said("a " + mark + " b{}\n")).hasSize(1);
  }

  @Test
  void tagsThatMoodleWroteAreReadWithoutTheReferencesInThem() {
    String question = "// [tag:a &amp; &quot;b&quot;] \n::x::y{}\n";

    assertThat(question("// question: 12  name: x\n" + question).tags())
        .containsExactly("a & \"b\"");
    assertThat(question(question).tags()).containsExactly("a &amp; &quot;b&quot;");
  }
}
