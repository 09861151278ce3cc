package org.examwright.reading.moodle.aiken;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;

class AikenReaderTest {
  private static final String BANK =
      """
      What is 2 < 3 & \\(x^2\\)?
      A. True
      B) false
      ANSWER: A

      Second question?
      A) a
      B) b
      C) c
      ANSWER: C
      """;

  @Test
  void aQuestionIsALineWithItsOptionsAndItsAnswer() {
    List<Question> questions = questions(BANK);

    assertThat(questions).hasSize(2);
    assertThat(options(questions.getFirst())).containsExactly("True [x]", "false");
    assertThat(options(questions.getLast())).containsExactly("a", "b", "c [x]");
    assertThat(questions.getLast().origin()).hasToString("bank.txt:6:1");
    assertThat(read(BANK).diagnostics()).isEmpty();
  }

  @Test
  void noCharacterMeansAnythingButFormulas() {
    assertThat(questions(BANK).getFirst().stem())
        .isEqualTo(
            RichText.of(
                new Block.Paragraph(
                    List.of(
                        new Inline.Text("What is 2 < 3 & "),
                        new Inline.Formula("x^2"),
                        new Inline.Text("?")))));
  }

  @Test
  void aQuestionOfSeveralLinesIsReadAndMoodlesOpinionSaid() {
    String gift = "One\ntwo?\nA. a\nB. b\nmore b\nANSWER: B\n";

    assertThat(questions(gift).getFirst().stem().plainText()).isEqualTo("One\ntwo?");
    assertThat(options(questions(gift).getFirst())).containsExactly("a", "b\nmore b [x]");
    assertThat(said(gift))
        .containsExactly(
            "2: this line is taken for a part of the question above it, and Moodle does not",
            "5: this line is taken for a part of the option above it, and Moodle does not");
  }

  @Test
  void smallLettersAreReadAndMoodlesOpinionSaid() {
    assertThat(options(questions("Q?\na) x\nb) y\nAnswer: b\n").getFirst()))
        .containsExactly("x", "y [x]");
    assertThat(said("Q?\na) x\nb) y\nAnswer: b\n"))
        .containsExactly(
            "2: `a` is taken for an option, though Moodle wants a capital letter",
            "3: `b` is taken for an option, though Moodle wants a capital letter",
            "4: `Answer: b` is taken for the answer");
  }

  @Test
  void whatMakesNoSenseIsAnError() {
    assertThat(said("Q?\nA. x\nB. y\n")).containsExactly("1: the question has no answer");
    assertThat(said("Q?\nA. x\nB. y\nANSWER: C\n"))
        .containsExactly("4: the answer `C` is none of the options");
    assertThat(said("ANSWER: A\n")).containsExactly("1: there is an answer without a question");
    assertThat(said("Q?\nA. x\nANSWER: A\n")).containsExactly("1: there is only one option");
  }

  @Test
  void ofSeveralAnswersTheFirstCounts() {
    assertThat(said("Q?\nA. x\nB. y\nANSWER: A, B\n"))
        .containsExactly("4: of the answer `A, B` only A is read, as Moodle does");
  }

  @Test
  void lettersOutOfOrderAreSaid() {
    assertThat(said("Q?\nA. x\nC. y\nANSWER: B\n"))
        .containsExactly("3: the option C stands where B is expected");
  }

  private static Reader.Result read(String aiken) {
    byte[] content = aiken.getBytes(StandardCharsets.UTF_8);
    return new AikenReader().read(new Source("bank.txt", content, PictureFinder.NONE));
  }

  private static List<Question> questions(String aiken) {
    return Objects.requireNonNull(read(aiken).set()).questions().toList();
  }

  private static List<String> options(Question question) {
    return ((Interaction.ChoiceSelection) question.interaction())
        .choices().stream().map(AikenReaderTest::option).toList();
  }

  private static String option(Choice choice) {
    return choice.content().plainText() + (choice.key() ? " [x]" : "");
  }

  private static List<String> said(String aiken) {
    return read(aiken).diagnostics().stream().map(AikenReaderTest::line).toList();
  }

  private static String line(Diagnostic said) {
    return said.origin().line() + ": " + said.message();
  }
}
