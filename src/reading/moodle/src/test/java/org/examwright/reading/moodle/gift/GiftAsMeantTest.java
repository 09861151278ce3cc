package org.examwright.reading.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.reading.moodle.gift.GiftReading.question;
import static org.examwright.reading.moodle.gift.GiftReading.questions;
import static org.examwright.reading.moodle.gift.GiftReading.said;

import java.math.BigDecimal;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors write though Moodle takes it for something else. */
class GiftAsMeantTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Nile flows into the {=Mediterranean} and the Rhine into the {=North Sea}.",
        "The Nile flows into the {1:SA:=Mediterranean} and the Rhine into the {1:SA:=North Sea}.",
        "::Rivers:: The Nile flows into the {:MW:=Mediterranean~%0%Red Sea} and the Rhine into the"
            + " {2:SHORTANSWER:=North Sea}",
      })
  void answersInSeveralPlacesAreGaps(String file) {
    Question read = question(file + "\n");
    assertThat(((Interaction.Gaps) read.interaction()).gaps())
        .extracting(gap -> gap.words().getFirst().text())
        .containsExactly("Mediterranean", "North Sea");
    assertThat(said(file + "\n"))
        .anyMatch(line -> line.contains("answers stand in several places"));
  }

  @Test
  void eachPlaceHasAnswersOfItsOwnKind() {
    Interaction.Gaps read =
        (Interaction.Gaps)
            question("A hen has {#2} legs and {1:MCS:~=feathers~fins}. It {~barks =clucks}.\n")
                .interaction();
    assertThat(read.gaps())
        .<Class<?>>extracting(Object::getClass)
        .containsExactly(Gap.NumericGap.class, Gap.DropDownGap.class, Gap.DropDownGap.class);
    assertThat(((Gap.DropDownGap) read.gaps().get(1)).choices())
        .extracting(choice -> PlainText.of(choice.content()) + choice.key())
        .containsExactly("featherstrue", "finsfalse");
  }

  @Test
  void embeddedAnswersSayWhatTheyAreWorth() {
    assertThat(question("One {1:SA:=a} and two {2:NM:=5:1}.\n").points())
        .isEqualTo(BigDecimal.valueOf(3));
  }

  @Test
  void placesThatAreNoGapsAreRefused() {
    assertThat(said("It is so {T} or not {F}.\n"))
        .anyMatch(line -> line.contains("some of them fit into no gap"));
  }

  @Test
  void bracesOfTheTextBeforeTheAnswersAreText() {
    String file = "The set {a,b} has $\\frac{4}{2}$ members. How many are in {a}? {#1}\n";
    Question read = question(file);
    assertThat(read.interaction()).isInstanceOf(Interaction.Numeric.class);
    assertThat(PlainText.of(read.stem()))
        .isEqualTo("The set {a,b} has $\\frac{4}{2}$ members. How many are in {a}?");
    assertThat(said(file)).anyMatch(line -> line.contains("Moodle takes the first for them"));
  }

  @Test
  void bracesOfAnAnswerDoNotEndTheAnswers() {
    String file = "Which is half? {=$\\frac{1}{2}$ ~$\\frac{1}{3}$ ~$2$}\n";
    assertThat(((Interaction.ChoiceSelection) question(file).interaction()).choices())
        .extracting(choice -> PlainText.of(choice.content()))
        .containsExactly("$\\frac{1}{2}$", "$\\frac{1}{3}$", "$2$");
    assertThat(said(file)).anyMatch(line -> line.contains("Moodle ends at the first"));
  }

  @Test
  void anEmptyLineAmongTheAnswersDoesNotEndTheQuestion() {
    String file = "Which? {\n~a\n\n=b\n\n// why\n~c\n\n}\n\nIs it? {T}\n";
    assertThat(questions(file)).hasSize(2);
    assertThat(((Interaction.ChoiceSelection) questions(file).getFirst().interaction()).choices())
        .hasSize(3);
    assertThat(said(file))
        .anyMatch(line -> line.contains("an empty line stands among the answers"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which assigns?\n{\n= x = 5;\n~ x == 5;\n~ if (x = 5)\n}\n",
        "Which assigns? {=x = 5; ~x == 5; ~if (x = 5)}\n",
      })
  void anEqualsSignWithinAnOptionBeginsNone(String file) {
    assertThat(((Interaction.ChoiceSelection) question(file).interaction()).choices())
        .extracting(choice -> PlainText.of(choice.content()) + " " + choice.key())
        .containsExactly("x = 5; true", "x == 5; false", "if (x = 5) false");
    assertThat(said(file)).anyMatch(line -> line.contains("a `=` within an option"));
  }

  @Test
  void equalsSignsWithinOptionsWithCreditsBeginNone() {
    Interaction.ChoiceSelection read =
        (Interaction.ChoiceSelection)
            question("Which?{ ~%50%y=1 ~%50%y=2 ~%-100%y=3 }\n").interaction();
    assertThat(read.multiple()).isTrue();
    assertThat(read.choices())
        .extracting(choice -> PlainText.of(choice.content()))
        .containsExactly("y=1", "y=2", "y=3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Which? {=a=b~c}\n", "Which? {=a =b ~c}\n", "Which? {\n=a\n=b\n~c\n}\n"})
  void equalsSignsThatBeginOptionsDo(String file) {
    assertThat(((Interaction.ChoiceSelection) question(file).interaction()).choices()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which? {~a =b\n\nIs it? {T}\n",
        "Which? {~a =b\n\n::Next:: Is it so?\n\n}\n",
      })
  void whatIsNeverClosedIsStillRefused(String file) {
    assertThat(said(file)).anyMatch(line -> line.contains("a `{` has no `}` behind it"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "True", "t", "True#no#yes"})
  void aStatementMayHaveItsKeyInSmallLetters(String key) {
    String file = "It rains. {" + key + "}\n";
    assertThat(((Interaction.TrueFalse) question(file).interaction()).key()).isTrue();
    assertThat(said(file)).anyMatch(line -> line.contains("though Moodle takes it for a word"));
  }

  @Test
  void aCreditBehindAnEqualsSignIsNoPartOfTheOption() {
    Interaction.ChoiceSelection one =
        (Interaction.ChoiceSelection) question("Which? {=%100%a ~%0%b}\n").interaction();
    assertThat(one.multiple()).isFalse();
    assertThat(PlainText.of(one.choices().getFirst().content())).isEqualTo("a");
    Interaction.ChoiceSelection several =
        (Interaction.ChoiceSelection) question("Which? {=%50%a =%50%b ~c}\n").interaction();
    assertThat(several.multiple()).isTrue();
    assertThat(several.choices()).extracting(Choice::key).containsExactly(true, true, false);
    assertThat(said("Which? {=%50%a =%50%b ~c}\n"))
        .anyMatch(line -> line.contains("a credit stands behind `=`"));
  }

  @Test
  void aNamedTextThatIsCutOffFromItsAnswersIsDoubted() {
    String doubt = "a question without a name follows a named text without answers";
    assertThat(said("::One:: What does it print?\n\nprint(1) {=1 ~2}\n"))
        .anyMatch(line -> line.startsWith("3:1: warning: " + doubt));
    assertThat(said("::One:: Read this.\n\n::Two:: Is it so? {T}\n\nAnd so? {F}\n"))
        .noneMatch(line -> line.contains(doubt));
  }

  @Test
  void bracesThatMayBeTextAreDoubted() {
    assertThat(said("The set {1,2} has two members.\n"))
        .anyMatch(line -> line.contains("braces without a `=` in them"));
    assertThat(said("Two plus two is {=4}. Write.{}\n"))
        .noneMatch(line -> line.contains("braces without a `=` in them"));
  }

  @Test
  void aNumberSignThatMayBelongToTheAnswerIsDoubted() {
    assertThat(said("In what is it written? {=C# ~Java ~Rust#no}\n"))
        .containsExactly("1:27: warning: a `#` with nothing behind it is left out, as Moodle does");
  }
}
