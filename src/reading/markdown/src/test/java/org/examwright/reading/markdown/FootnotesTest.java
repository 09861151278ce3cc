package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.reading.markdown.AnswersOf.sketch;

import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.junit.jupiter.api.Test;

class FootnotesTest {

  @Test
  void notesStandAtTheEndOfTheTextInTheOrderOfTheirUse() {
    assertThat(sketch("a[^b] c[^1] d[^b]\n\n[^1]: One.\n\n[^b]: Two."))
        .isEqualTo("p(asup(1) csup(2) dsup(1)) p(sup(1) Two.) p(sup(2) One.)");
  }

  @Test
  void aNoteMayHoldBlocks() {
    assertThat(sketch("a[^1]\n\n[^1]: One\n\n    - b\n\n          code\n"))
        .isEqualTo("p(asup(1)) p(sup(1) One) ul(p(b) pre[](code))");
  }

  @Test
  void notesMayCiteNotesAndEachOther() {
    assertThat(sketch("a[^1]\n\n[^1]: One[^2]\n[^2]: Two[^1]"))
        .isEqualTo("p(asup(1)) p(sup(1) Onesup(2)) p(sup(2) Twosup(1))");
  }

  @Test
  void aNoteThatSeveralQuestionsCiteStandsInEach() {
    List<Question> questions =
        MarkdownReading.questions("**1. a[^n]**\nb\n\n**2. c[^n]**\nd\n\n[^n]: Note.\n");

    assertThat(questions)
        .extracting(question -> question.stem().plainText())
        .containsExactly("a1\n1 Note.", "c1\n1 Note.");
  }

  @Test
  void questionAndAnswerHaveTheirNotesApart() {
    Question question =
        MarkdownReading.question("**1. a[^1]**\nb[^2] c[^1]\n\n[^1]: One.\n\n[^2]: Two.\n");

    assertThat(question.stem().plainText()).isEqualTo("a1\n1 One.");
    assertThat(((Interaction.OpenResponse) question.interaction()).modelAnswer().plainText())
        .isEqualTo("b1 c2\n1 Two.\n2 One.");
  }

  @Test
  void aNoteInAListOrQuoteBelongsToTheWholeText() {
    assertThat(sketch("- a[^1]\n\n> b[^1]\n\n[^1]: One."))
        .isEqualTo("ul(p(asup(1))) quote(p(bsup(1))) p(sup(1) One.)");
  }

  @Test
  void anOptionHasItsNotes() {
    Interaction.ChoiceSelection choice =
        (Interaction.ChoiceSelection)
            MarkdownReading.question("**1. a**\n\n- [x] b[^1]\n- [ ] c\n\n[^1]: One.\n")
                .interaction();

    assertThat(choice.choices().getFirst().content().plainText()).isEqualTo("b1\n1 One.");
  }

  @Test
  void aNoteThatIsCitedNowhereIsLeftOutAndSaid() {
    assertThat(sketch("a\n\n[^1]: One.")).isEqualTo("p(a)");
    assertThat(AnswersOf.said("a\n\n[^1]: One."))
        .containsExactly("5:1: note: the footnote `[^1]` is cited nowhere: left out");
  }

  @Test
  void aCitationWithoutItsNoteStaysText() {
    assertThat(sketch("a[^1] b[^2]\n\n[^1]: One.")).isEqualTo("p(asup(1) b[^2]) p(sup(1) One.)");
  }

  @Test
  void theNameOfACategoryHasNoNotes() {
    String markdown = "## a[^1]\n\n**1. b**\nc\n\n[^1]: One.\n";

    assertThat(MarkdownReading.set(markdown).sections().getFirst().path()).containsExactly("a");
    assertThat(MarkdownReading.said(markdown))
        .contains("1:5: note: the footnote `[^1]` is left out: a name has none");
  }

  @Test
  void aNoteInATableOfPairsIsKeptInTheQuestion() {
    Question question =
        MarkdownReading.question(
            "**1. a** {.matching}\n\n|x|y|\n|-|-|\n|b[^1]|c|\n|d|e|\n\n[^1]: One.\n");

    assertThat(question.stem().plainText()).isEqualTo("a\n1 One.");
  }

  @Test
  void notesThatAreRepeatedWithoutEndAreCutOff() {
    String note = "[^n]: " + "word ".repeat(10_000) + "\n";
    String markdown = note + "\n**1. a**\n\n- b[^n]\n".repeat(2_000);

    assertThat(MarkdownReading.said(markdown))
        .anyMatch(line -> line.contains("further citations stay text"));
  }
}
