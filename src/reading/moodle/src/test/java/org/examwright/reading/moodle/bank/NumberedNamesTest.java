package org.examwright.reading.moodle.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.examwright.model.Question;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.reading.moodle.gift.GiftReader;
import org.junit.jupiter.api.Test;

/** The number that an export puts before a name is known again, and no part of the title. */
class NumberedNamesTest {
  private static final String ORDER =
      "the questions are put in the order of the numbers that their names begin with";

  private final List<String> gift = new ArrayList<>();

  @Test
  void namesInAnotherOrderLoseTheirNumbersAsWell() {
    question("2 Second", "write");
    question("3 What?", "What?");
    question("1 First", "choose");

    assertThat(titles()).containsExactly("First", "Second", "");
    assertThat(said()).containsExactly(ORDER);
  }

  @Test
  void namesOfAPartOfASetLoseTheirsIfOneRepeatsItsText() {
    question("07 What is it?", "What is it?");
    question("03 A title", "b");

    assertThat(titles()).containsExactly("A title", "");
  }

  @Test
  void theNumberedPartsOfAQuestionShareItsNumber() {
    question("1 Match (1/2)", "a");
    question("1 Match (2/2)", "b");
    question("2 Other", "c");

    assertThat(titles()).containsExactly("Match (1/2)", "Match (2/2)", "Other");
  }

  @Test
  void aNameWithOtherSpacesAndQuotationMarksRepeatsItsTextAsWell() {
    question("1 Is 1 < 2 or \"c\"?", "Is 1 <2 or ”c”?");
    question("2 What is C++?", "What is C#?");

    assertThat(titles()).containsExactly("", "What is C++?");
  }

  @Test
  void eachSetOfABankHasItsOwnNumbers() {
    gift.add("$CATEGORY: A\n");
    question("1 One", "a");
    question("2 Two", "b");
    gift.add("$CATEGORY: B/C\n");
    question("2 Zwei", "c");
    gift.add("$CATEGORY: B\n");
    question("1 Eins", "d");

    assertThat(titles()).containsExactly("One", "Two", "Zwei", "Eins");
    assertThat(said()).isEmpty();
  }

  @Test
  void anIntroductionAmongTheQuestionsHasNoNumberAndIsOneAgain() {
    gift.add("$CATEGORY: A\n");
    question("1 One", "a");
    gift.add("::A::Read this.\n");
    question("2 Two", "b");

    assertThat(titles()).containsExactly("One", "Two");
    assertThat(Objects.requireNonNull(read().set()).sections().getFirst().introduction())
        .isEqualTo(RichText.of("Read this."));
  }

  @Test
  void aDescriptionCalledLikeItsCategoryStaysWhereNothingIsNumbered() {
    gift.add("$CATEGORY: A\n");
    question("One", "a");
    gift.add("::A::Read this.\n");

    assertThat(titles()).containsExactly("One", "A");
  }

  @Test
  void numbersThatAreNoPlacesStay() {
    question("1984 by George Orwell", "a");
    question("42 and other answers", "b");
    assertThat(titles()).containsExactly("1984 by George Orwell", "42 and other answers");
  }

  @Test
  void aNumberThatStandsTwiceStays() {
    question("1 One", "a");
    question("1 Another", "b");

    assertThat(titles()).containsExactly("1 One", "1 Another");
  }

  @Test
  void withoutANumberOnOneTheOthersStay() {
    question("1 One", "a");
    question("Two", "b");

    assertThat(titles()).containsExactly("1 One", "Two");
  }

  private void question(String name, String text) {
    gift.add("::" + name + "::" + text + "{}\n");
  }

  private Reader.Result read() {
    byte[] content = String.join("\n", gift).getBytes(StandardCharsets.UTF_8);
    return new GiftReader().read(new Source("bank.gift", content, PictureFinder.NONE));
  }

  private List<String> titles() {
    return Objects.requireNonNull(read().set())
        .questions()
        .map(Question::title)
        .map(PlainText::of)
        .toList();
  }

  private List<String> said() {
    return read().diagnostics().stream().map(said -> said.message()).toList();
  }
}
