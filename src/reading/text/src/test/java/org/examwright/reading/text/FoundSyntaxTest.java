package org.examwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.source.OtherSyntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoundSyntaxTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "::Q1:: Two? {=2 ~3}\n\n::Q2:: Three? {=2 ~3\n",
        "# Quiz\n\n**1. Two?**\n\n- [x] 2\n- [ ] 3\n\n**2. Three?**\n\n- [x] 2\n- 3\n",
        "1. Two?\na) 2\nb) 3\nAnswer: a\n\n2. Three?\na) 2\nb) 3\nAnswer: a\nAnswer: b\n"
      })
  void theQuestionsWithoutErrorsAreKeptWhateverTheFileIsWrittenIn(String text) {
    Reader.Result result = PlainReading.of(text);

    assertThat(result.set()).isNull();
    assertThat(Objects.requireNonNull(result.rest()).size()).isEqualTo(1);
  }

  @Test
  void linesOfBlackboardAreReadAsSuchThoughQuotationMarksStandInThem() {
    Reader.Result result =
        PlainReading.of(
            """
            MC\t"Who?" is asked by whom?\t"me"\tincorrect\tyou; or they\tcorrect
            TF\tTrees grow.\ttrue
            FIB\tA tree?\toak\tan oak; or two
            """);

    QuestionSet set = Objects.requireNonNull(result.set());
    assertThat(set.size()).isEqualTo(3);
    assertThat(set.questions().findFirst().orElseThrow().stem().plainText())
        .isEqualTo("\"Who?\" is asked by whom?");
    assertThat(result.diagnostics())
        .anyMatch(said -> said.message().contains("lines that Blackboard uploads"));
  }

  @Test
  void cardsWithATabBetweenTheirSidesAreRead() {
    Reader.Result result = PlainReading.of("la casa\thouse\nel perro\tdog\nel gato\tcat\n");

    assertThat(Objects.requireNonNull(result.set()).size()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Trees\n\nWhich is tall?\n\n- [( )] moss\n- [(X)] oak\n",
        "Which are tall?\n\n* [[ ]] moss\n* [[X]] oak\n",
        "<!--\nauthor: A. Writer\nnarrator: UK English Female\n-->\n# Trees\n\nA tall tree?\n\n[[oak]]\n",
      })
  void aCourseInLiaScriptIsKnownByItsOptionsAndItsHead(String text) {
    assertThat(OtherSyntax.ofMarkdown(text)).contains(OtherSyntax.LIASCRIPT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Trees\n\nA tall tree is an [[oak]].\n",
        "<!-- author: A. Writer -->\n# Trees\n\nA tall tree is an [[oak]].\n",
        "# Code\n\nimport: what does it do?\n\n- [x] it reads [[names]]\n- [ ] nothing\n",
      })
  void blanksOfOurOwnAreNoLiaScript(String text) {
    assertThat(OtherSyntax.ofMarkdown(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.\tWhat is two?\n2.\tWhat is three?\n",
        "Name:\tAnna\nDate:\tMonday\n",
        "a)\tone\nb)\ttwo\n",
        "Question\tWhat is two?\nQuestion\tWhat is three?\n",
        "one\ttwo\tthree\nfour\tfive\tsix\n",
      })
  void linesWithTabsThatAreNoCardsAreNone(String text) {
    assertThat(WrittenIn.of(text)).isNotIn(WrittenIn.CARDS, WrittenIn.KINDS);
  }
}
