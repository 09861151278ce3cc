package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.Test;

class SetThreeTest {
  private final QuestionSet set = Corpus.read("input/set-3.md");
  private final List<Question> questions = set.questions().toList();

  @Test
  void itHasSeventeenOpenResponsesInOneSection() {
    assertThat(set.title()).isEqualTo("Set-3");
    assertThat(set.sections()).hasSize(1);
    assertThat(questions).hasSize(17);
    assertThat(questions).allMatch(q -> q.interaction() instanceof Interaction.OpenResponse);
    assertThat(questions).allMatch(q -> !answer(q).isEmpty());
  }

  @Test
  void theNumberIsTheLabelAndNoPartOfTheStem() {
    assertThat(questions)
        .extracting(Question::label)
        .containsExactly(
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16",
            "17");
    assertThat(questions.getFirst().stem())
        .isEqualTo(RichText.of("What is WSGI in terms of Python Flask?"));
  }

  @Test
  void theAnswerThatBeginsInTheQuestionsParagraphIsTheModelAnswer() {
    assertThat(answer(questions.getFirst()).plainText())
        .startsWith("WSGI (Web Server Gateway Interface) is")
        .endsWith("efficient way.");
  }

  @Test
  void questionFoursCodeKeepsItsLines() {
    assertThat(answer(questions.get(3)).blocks())
        .contains(
            new Block.CodeBlock(
                "python", "from flask import session\nsession['username'] = 'John'"));
  }

  @Test
  void questionFourteenKeepsItsInlineCodeAndItsBlock() {
    assertThat(questions.get(13).displayTitle())
        .containsExactly(
            new Inline.Text("What is the difference between "),
            new Inline.Code("is"),
            new Inline.Text(" and "),
            new Inline.Code("=="),
            new Inline.Text("?"));
    assertThat(answer(questions.get(13)).blocks().getLast())
        .isEqualTo(
            new Block.CodeBlock(
                "python",
                """
                a = [1, 2, 3]
                b = [1, 2, 3]
                print(a == b)  # True (same value)
                print(a is b)  # False (different objects in memory)"""));
  }

  @Test
  void boldTextInQuestionSeventeensAnswerIsNoQuestion() {
    RichText answer = answer(questions.get(16));

    assertThat(answer.blocks()).hasSize(4);
    assertThat(answer.blocks().get(2)).isInstanceOf(Block.BulletList.class);
    assertThat(answer.blocks().getLast())
        .isInstanceOfSatisfying(
            Block.Paragraph.class,
            paragraph ->
                assertThat(paragraph.content())
                    .contains(
                        new Inline.Strong(List.of(new Inline.Text("Flask is an MVC framework")))));
  }

  @Test
  void curlyQuotesStayAsTheyAre() {
    assertThat(answer(questions.get(4)).plainText()).contains("Python’s garbage collector");
  }

  @Test
  void everyQuestionKnowsItsLine() {
    assertThat(questions.getFirst().origin()).hasToString("input/set-3.md:3:1");
    assertThat(questions.get(13).origin().line()).isEqualTo(47);
  }

  private static RichText answer(Question question) {
    return ((Interaction.OpenResponse) question.interaction()).modelAnswer();
  }
}
