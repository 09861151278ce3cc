package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.reading.markdown.MarkdownReading.question;

import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.reading.outline.words.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys in the words of every language that there are words for. */
class KeyWordsTest {
  private static final String OPTIONS = "**1. Which?**\n\nA) one\nB) two\nC) three\nD) four\n\n";

  @ParameterizedTest
  @MethodSource("conjunctions")
  void lettersAreJoinedByAnd(String and) {
    assertThat(keys("Answer: A " + and + " C")).containsExactly("one", "three");
    assertThat(keys("Answer: A, B " + and + " D")).containsExactly("one", "two", "four");
  }

  @ParameterizedTest
  @MethodSource("conjunctions")
  void lettersWithTheirWordsAreJoinedByAnd(String and) {
    assertThat(keys("Answer: A) one " + and + " C) three")).containsExactly("one", "three");
    assertThat(keys("Answer: B. two " + and + " D. four.")).containsExactly("two", "four");
  }

  @ParameterizedTest
  @MethodSource("answers")
  void theWordForAnswerNamesTheKey(String word) {
    assertThat(keys(word + ": C")).containsExactly("three");
    assertThat(keys("**" + word + ":** B")).containsExactly("two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"as well as", "plus", "aber nicht"})
  void twoOptionsWithAnotherWordBetweenThemAreRefused(String between) {
    assertThat(MarkdownReading.said(OPTIONS + "Answer: A) one " + between + " C) three\n"))
        .anyMatch(
            line ->
                line.contains(
                    "names one option and, behind words that do not join them, one more"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A) one. C) three is too many.",
        "A) one because C) three is too many",
        "A) one, since neither B) two nor C) three fits.",
        "A. See also C) three",
        "A (not C) three)"
      })
  void whatExplainsMayNameAnotherOption(String answer) {
    assertThat(keys("Answer: " + answer)).containsExactly("one");
  }

  private static Stream<String> conjunctions() {
    return Vocabulary.AND.words().stream();
  }

  private static Stream<String> answers() {
    Set<String> words = Vocabulary.ANSWER.words();
    return words.stream().filter(word -> !word.equals("ans") && !word.endsWith(" is"));
  }

  private static Stream<String> keys(String answer) {
    var selection = (Interaction.ChoiceSelection) question(OPTIONS + answer + "\n").interaction();
    return selection.choices().stream()
        .filter(Choice::key)
        .map(choice -> choice.content().plainText());
  }
}
