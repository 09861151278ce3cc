package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.reading.markdown.MarkdownReading.question;
import static org.examwright.reading.markdown.MarkdownReading.questions;
import static org.examwright.reading.markdown.MarkdownReading.set;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

  @Test
  void headingsAreCategories() {
    QuestionSet set =
        set("# Set\n\n## A\n\nIntro.\n\n**1. x**\n\n### B\n\n**2. y**\n\n## C\n\n**3. z**\n");

    assertThat(set.title()).isEqualTo("Set");
    assertThat(set.sections())
        .extracting(Section::path)
        .containsExactly(List.of("A"), List.of("A", "B"), List.of("C"));
    assertThat(set.sections().getFirst().introduction()).isEqualTo(RichText.of("Intro."));
  }

  @Test
  void aSetWithoutAHeadingIsCalledByItsFile() {
    assertThat(set("**1. x**\n").title()).isEqualTo("set");
  }

  @Test
  void severalHeadingsOfTheFirstLevelAreCategories() {
    QuestionSet set = set("# A\n\n**1. x**\n\n# B\n\n**2. y**\n");

    assertThat(set.title()).isEqualTo("set");
    assertThat(set.sections())
        .extracting(Section::path)
        .containsExactly(List.of("A"), List.of("B"));
  }

  @Test
  void frontMatterSpeaksForAllQuestions() {
    QuestionSet set =
        set(
            """
            ---
            title: "A: B"
            language: de
            category: X/Y
            points: 2.5
            tags: [a, b]
            shuffle: true
            ---
            **1. x** {points=1 tags="b, c"}

            **2. y**
            """);

    assertThat(set.title()).isEqualTo("A: B");
    assertThat(set.language()).isEqualTo("de");
    assertThat(set.sections().getFirst().path()).containsExactly("X", "Y");
    assertThat(set.questions().map(Question::points))
        .containsExactly(BigDecimal.ONE, new BigDecimal("2.5"));
    assertThat(set.questions().map(Question::tags))
        .containsExactly(List.of("a", "b", "c"), List.of("a", "b"));
    assertThat(set.questions().findFirst().orElseThrow().origin().line()).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource({"1. x, 1", "12) x, 12", "Q3: x, Q3", "4a. x, 4a"})
  void numbersAreLabels(String bold, String label) {
    Question question = question("**" + bold + "**\n");

    assertThat(question.label()).isEqualTo(label);
    assertThat(question.stem()).isEqualTo(RichText.of("x"));
  }

  @Test
  void withoutAnyNumberEveryBoldLineIsAQuestion() {
    assertThat(questions("**Why?**\nSo.\n\n**How?**\n\n**Answer:** Thus.\n")).hasSize(2);
  }

  @Test
  void withNumbersABoldLineInAnAnswerIsPartOfIt() {
    assertThat(questions("**1. Why?**\nSo.\n\n**Note well**\n\n**2. How?**\n")).hasSize(2);
  }

  @Test
  void boldWithinTheQuestionLineStays() {
    assertThat(question("**1.** What is **this**?\n").stem())
        .isEqualTo(
            RichText.ofInlines(
                List.of(
                    new Inline.Text("What is "),
                    new Inline.Strong(List.of(new Inline.Text("this"))),
                    new Inline.Text("?"))));
  }

  @Test
  void attributesNameAQuestion() {
    Question question = question("**1. Why?** {#why title=\"The reason\"}\n");

    assertThat(question.id()).isEqualTo("why");
    assertThat(question.displayTitle()).containsExactly(new Inline.Text("The reason"));
  }

  @Test
  void bracesThatAreNoAttributesAreText() {
    assertThat(question("**1. Why {x} and {\"a\": 1}?**\n").stem())
        .isEqualTo(RichText.of("Why {x} and {\"a\": 1}?"));
  }

  @Test
  void idsComeFromTheContentAndNotFromThePlace() {
    List<Question> before = questions("**1. x**\n\n**2. y**\n");
    List<Question> after = questions("**1. new**\n\n**2. y**\n\n**3. x**\n");

    assertThat(after.get(1).id()).isEqualTo(before.get(1).id());
    assertThat(after.get(2).id()).isEqualTo(before.get(0).id());
  }

  @Test
  void questionsThatAskTheSameGetDifferentIds() {
    List<Question> questions = questions("**1. x**\n\n**2. x**\n");

    assertThat(questions.get(0).id()).isNotEqualTo(questions.get(1).id());
  }

  @Test
  void aLineAcrossThePageSetsQuestionsApart() {
    assertThat(questions("**1. x**\nA.\n\n---\n\n**2. y**\nB.\n\n---\n").getFirst())
        .isEqualTo(question("**1. x**\nA.\n"));
  }

  @Test
  void lineEndsOfAnySystemAreTheSame() {
    assertThat(set("**1. x**\r\n```\r\na\r\n\r\nb\r\n```\r\n"))
        .isEqualTo(set("**1. x**\n```\na\n\nb\n```\n"));
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(questions("\uFEFF**1. x**\n")).hasSize(1);
  }
}
