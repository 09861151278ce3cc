package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.reading.markdown.MarkdownReading.question;
import static org.examwright.reading.markdown.MarkdownReading.questions;
import static org.examwright.reading.markdown.MarkdownReading.said;
import static org.examwright.reading.markdown.MarkdownReading.set;

import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;

/** What once went wrong, each case named after it. */
class MendedTest {

  @Test
  void aRuleDirectlyBelowAnAnswerMadeTheQuestionACategory() {
    assertThat(questions("**1. Why?**\nBecause.\n---\n\n**2. How?**\n")).hasSize(2);
    assertThat(question("**1. Why?**\nBecause.\n---\n").interaction())
        .isEqualTo(new Interaction.OpenResponse(RichText.of("Because."), RichText.EMPTY, null));
  }

  @Test
  void aHeadingWithNothingBelowItVanished() {
    assertThat(said("# T\n\n## Empty\n\n## A\n\n**1. x**\ny\n"))
        .containsExactly("3:1: note: the heading has nothing under it and is left out");
  }

  @Test
  void theHeadingOfTheFirstLevelVanishedBesideATitleInFrontMatter() {
    assertThat(set("---\ntitle: T\n---\n# A\n\n**1. x**\ny\n").sections().getFirst().path())
        .containsExactly("A");
  }

  @Test
  void theSecondAcceptedAnswerInAParagraphOfItsOwnBecameFeedback() {
    assertThat(question("**1. x**\n\n= a\n\n= b\n").interaction())
        .isEqualTo(
            new Interaction.ShortAnswer(
                List.of(AcceptedAnswer.of("a"), AcceptedAnswer.of("b")), false));
  }

  @Test
  void aSecondListOfOptionsBecameFeedback() {
    assertThat(said("**1. x**\n\n- [x] a\n- [ ] b\n\n* [ ] c\n"))
        .contains("6:1: error: the question has answers in two places");
  }

  @Test
  void anAcceptedAnswerWithARemarkBelowItBecameAnEssayWithoutAWord() {
    assertThat(said("**1. x**\n= a\nremark\n"))
        .containsExactly("2:1: warning: the line with `=` is text, since other lines follow it");
  }

  @Test
  void doubleBracketsInAnAnswerMadeItAQuestionWithGaps() {
    assertThat(question("**1. x**\nA matrix [[1, 2]].\n").interaction())
        .isInstanceOf(Interaction.OpenResponse.class);
    assertThat(said("**1. x**\nA matrix [[1, 2]].\n"))
        .containsExactly("2:1: warning: the double brackets in the answer are text");
  }

  @Test
  void aForgottenNumberHidAQuestionInTheAnswerAboveIt() {
    assertThat(said("**1. x**\ny\n\n**What is z?**\n"))
        .containsExactly(
            "4:1: note: the bold line is part of the answer above it, since it has no number",
            "4:1: warning: a line that looks like a question is read as a part of the question"
                + " above it");
  }

  @Test
  void aPictureInHtmlVanished() {
    assertThat(
            question("**1. x**\n\n<img src=\"https://example.org/a.png\" alt=\"A\" width=\"9\">\n")
                .interaction())
        .isEqualTo(
            new Interaction.OpenResponse(
                RichText.ofInlines(
                    List.of(new Inline.Image("https://example.org/a.png", "A", "", 9, null))),
                RichText.EMPTY,
                null));
    assertThat(
            question("**1. x**\na <img src=\"https://example.org/a.png\" alt=\"A\"> b\n").texts())
        .anyMatch(text -> text.toString().contains("Image["));
  }

  @Test
  void anEntityOfAControlCharacterWasAFaultOfTheProgram() {
    assertThat(set("# A&#1;B\n\n**1. x&#2;y**\nz\n").title()).isEqualTo("AB");
    assertThat(said("# A&#1;B\n\n**1. x**\nz\n"))
        .containsExactly("1:3: warning: the control character U+0001 is left out");
  }

  @Test
  void anEmptyTagInFrontMatterWasAFaultOfTheProgram() {
    assertThat(question("---\ntags:\n  - a\n  -\n  - b\n---\n**1. x**\ny\n").tags())
        .containsExactly("a", "b");
  }

  @Test
  void aDisplayFormulaWithinAParagraphLostItsLine() {
    assertThat(question("**1. x**\n\n**Answer:** a $$b$$ c\n").interaction())
        .isEqualTo(
            new Interaction.OpenResponse(
                RichText.of("a")
                    .then(RichText.of(new Block.DisplayFormula("b")))
                    .then(RichText.of("c")),
                RichText.EMPTY,
                null));
  }

  @Test
  void aFormulaOfThousandsOfBracesOverflowedTheStack() {
    String braces = "{".repeat(5000) + "}".repeat(5000);

    assertThat(question("**1. x**\n$" + braces + "$\n").texts())
        .noneMatch(text -> text.toString().contains("Formula["));
  }

  @Test
  void anUnclosedFormulaHidesNoneInTheNextParagraph() {
    assertThat(question("**1. x**\n\\(a\n\n\\(b\\)\n").texts())
        .anyMatch(text -> text.toString().contains("Formula[tex=b]"));
  }

  @Test
  void unknownAttributesOfAPictureVanished() {
    assertThat(said("**1. x**\n![A](https://example.org/a.png){align=left}\n"))
        .containsExactly(
            "2:1: warning: of the picture's attributes only width and height are known",
            "2:1: note: the picture stays on the web and is not fetched");
  }
}
