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
            """
            Tema,Pregunta,Respuesta
            T1,"1. Which metal floats?
            a) lead
            b) lithium
            c) zinc",B
            T1,"Who wrote D. A. Law? a) D. A. Poe b) C. Li",a
            T1,"Which two?
            A.tin
            B.oak
            C.iron","A, C"
            """);

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

  @Test
  void aColumnOfLetteredOptionsIsKnownWhateverItIsCalled() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    """
                    Question,Possibilités offertes,Answer
                    Which?,"A. tin
                    B. oak",B
                    Who?,"A. Bo
                    B. Al
                    C. Cy",C
                    """)))
        .containsExactly("Which? | one tin [oak]", "Who? | one Bo Al [Cy]");
  }

  @Test
  void aRowThatNamesTheLettersAloneIsEnough() {
    Reader.Result result =
        SheetReads.csv(
            "Rules of the road,,,,\nNr,,a,b,c,,\n1,Which?,tin,oak,elm,c,§ 3\n2,Who?,Bo,Al,Cy,a,§ 4\n");

    assertThat(SheetReads.questions(result))
        .containsExactly("Which? | one tin oak [elm]", "Who? | one [Bo] Al Cy");
    assertThat(SheetReads.said(result))
        .anyMatch(said -> said.contains("options below their letters"))
        .anyMatch(said -> said.contains("3:7") || said.contains("§ 3") || said.contains("column"));
  }

  @Test
  void aSheetOfNumbersAndLettersIsAKeyAndNoQuestions() {
    Reader.Result result = SheetReads.csv("Question,Answer\n1,B\n2,C\n3,\n4,A\n");

    assertThat(SheetReads.questions(result)).isEmpty();
    assertThat(SheetReads.said(result)).anyMatch(said -> said.contains("the sheet is a key"));
  }
}
