package org.examwright.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.model.exchange.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options that have no columns of their own. */
class OptionsInTextTest {

  @Test
  void optionsWithLettersBelowTheTextOfAQuestionAreOptions() {
    Reader.Result result =
        SheetReads.csv(
            "Tema,Pregunta,Respuesta\n"
                + "T1,\"1. Which metal floats?\na) lead\nb) lithium\nc) zinc\",B\n"
                + "T1,\"Who wrote D. A. Law? a) D. A. Poe b) C. Li\",a\n"
                + "T1,\"Which two?\nA.tin\nB.oak\nC.iron\",\"A, C\"\n");

    assertThat(SheetReads.questions(result))
        .containsExactly(
            "1. Which metal floats? | one lead [lithium] zinc",
            "Who wrote D. A. Law? | one [D. A. Poe] C. Li",
            "Which two? | several [tin] oak [iron]");
    assertThat(SheetReads.said(result)).noneMatch(said -> said.contains("letter"));
  }

  @Test
  void aKeyThatIsALetterAndNamesNothingIsDoubted() {
    Reader.Result result =
        SheetReads.csv("Question,Answer\n\"Which?\na) tin\nc) lead\n\",C\nWho?,Ada\n");

    assertThat(SheetReads.said(result))
        .anyMatch(said -> said.contains("2:1") && said.contains("the key is a letter"));
  }

  @Test
  void partsOfAQuestionWithAWrittenAnswerStayInItsText() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv("Question,Answer\n\"Explain:\na) tides\nb) dunes\",The moon.\n")))
        .containsExactly("Explain:/a) tides/b) dunes | words The moon.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A.tin B.lead C.zinc",
        "A．tin    B．lead\n\nC．zinc",
        "A、tin B、lead C、zinc",
        "(a) tin, (b) lead, (c) zinc",
        "A: tin; B: lead; C: zinc",
        "['tin', 'lead', 'zinc']",
        "[\"\"tin\"\", \"\"lead\"\", \"\"zinc\"\"]",
        "{\"\"A\"\": \"\"tin\"\", \"\"B\"\": \"\"lead\"\", \"\"C\"\": \"\"zinc\"\"}"
      })
  void oneCellMayHoldAllOptions(String options) {
    assertThat(
            SheetReads.questions(
                SheetReads.csv("Question,Options,Answer\nWhich?,\"" + options + "\",B\n")))
        .containsExactly("Which? | one tin [lead] zinc");
  }

  @Test
  void whatOnlyLooksLikeAListOfAProgramIsText() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv("Question,Options,Answer\nWhich?,\"[a; b]|['c', d]\",2\n")))
        .containsExactly("Which? | one [a; b] [['c', d]]");
  }

  @Test
  void aShortAnswerWithoutWordsIsAnOpenQuestionAndSaysSo() {
    Reader.Result result = SheetReads.csv("Type,Question,Answer\nshort answer,Why?,\n");

    assertThat(SheetReads.questions(result)).containsExactly("Why? | open ");
    assertThat(SheetReads.said(result)).anyMatch(said -> said.contains("no accepted words"));
  }
}
