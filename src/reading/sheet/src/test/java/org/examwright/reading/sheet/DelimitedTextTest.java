package org.examwright.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.examwright.model.exchange.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How text is taken apart into cells. */
class DelimitedTextTest {
  private static final String QUIZ = "Question;A;B;Answer\nWhich, then?;this;that;B\n";

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsFoundOut(String separator) {
    String quiz = "Question;A;B;Answer\nWhich then?;this;that;B\nAnd now?;one;two;A\n";

    assertThat(SheetReads.questions(SheetReads.csv(quiz.replace(";", separator))))
        .containsExactly("Which then? | one this [that]", "And now? | one [one] two");
  }

  @Test
  void aLineMayNameTheSeparator() {
    assertThat(SheetReads.questions(SheetReads.csv("sep=;\r\n" + QUIZ.replace("\n", "\r\n"))))
        .containsExactly("Which, then? | one this [that]");
  }

  @Test
  void aBlankMayStandBeforeAQuotationMark() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    "Question, A, B, Answer\n\"After lunch, what?\", \"the dog, too\", \"a cat\" , A\n")))
        .containsExactly("After lunch, what? | one [the dog, too] a cat");
  }

  @Test
  void aCellMayHoldLinesAndDoubledQuotationMarks() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv("Question,A,B,Answer\n\"One\ntwo\",\"a \"\"b\"\"\",c,A\n")))
        .containsExactly("One/two | one [a \"b\"] c");
  }

  @Test
  void quotationMarksWithinACellBelongToIt() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    "Question,A,B,Answer\n\"He said \"yes\" and left\",a,b,A\n\"Hello\" he said,\"x\",y,B\n")))
        .containsExactly("He said \"yes\" and left | one [a] b", "\"Hello\" he said | one x [y]");
  }

  @Test
  void aQuotationMarkThatNothingClosesSwallowsNoRows() {
    Reader.Result result = SheetReads.csv("Question,A,B,Answer\n\"Unclosed,a,b,A\nNext?,c,d,B\n");

    assertThat(SheetReads.questions(result))
        .containsExactly("\"Unclosed | one [a] b", "Next? | one c [d]");
    assertThat(SheetReads.said(result))
        .anyMatch(said -> said.startsWith("WARNING quiz.csv:2:1: nothing closes"));
  }

  @Test
  void utf16AndWindows1252AreDecodedAsTheyAre() {
    String quiz = "Frage;A;B;Lösung\nWas heißt „süß“?;groß;klein;A\n";
    String expected = "Was heißt „süß“? | one [groß] klein";

    assertThat(
            SheetReads.questions(
                SheetReads.read("a.csv", ("\uFEFF" + quiz).getBytes(StandardCharsets.UTF_16LE))))
        .containsExactly(expected);
    assertThat(
            SheetReads.questions(
                SheetReads.read("a.csv", quiz.getBytes(StandardCharsets.UTF_16LE))))
        .containsExactly(expected);
    assertThat(
            SheetReads.questions(
                SheetReads.read("a.csv", ("\uFEFF" + quiz).getBytes(StandardCharsets.UTF_8))))
        .containsExactly(expected);
    Reader.Result windows =
        SheetReads.read("a.csv", quiz.getBytes(Charset.forName("windows-1252")));
    assertThat(SheetReads.questions(windows)).containsExactly(expected);
    assertThat(SheetReads.said(windows)).anyMatch(said -> said.contains("Windows-1252"));
  }

  @Test
  void columnsAndRowsWithoutTextAreNothing() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv("Question,A,B,Answer,,,,\nWhich?,a,b,A,,,,\n,,,,,,,\n,,,,,,,\n")))
        .containsExactly("Which? | one [a] b");
  }

  @Test
  void anErrorNamesTheLineAndColumnOfItsCell() {
    assertThat(SheetReads.said(SheetReads.csv("Question,A,B,Answer\nWhich?,a,b,7\n")))
        .containsExactly("ERROR quiz.csv:2:12: the key `7` names none of the 2 options");
  }

  @Test
  void aQuotationMarkInALineWithTabsGoesOverNoTabAndNoLine() {
    assertThat(
            SheetReads.questions(
                SheetReads.read(
                    "cards.txt",
                    "\"To be\tor not\"\n\"Who said so?\"\tHamlet\nA 3\" pipe\tis wide\n"
                        .getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            "\"To be | words or not\"",
            "\"Who said so?\" | words Hamlet",
            "A 3\" pipe | words is wide");
  }

  @Test
  void whatAProgramHasQuotedInALineWithTabsIsUnquoted() {
    assertThat(
            SheetReads.questions(
                SheetReads.read(
                    "cards.tsv",
                    "\"Who said \"\"no\"\"?\"\tHamlet\n\"Here, there\"\teverywhere\n"
                        .getBytes(StandardCharsets.UTF_8))))
        .containsExactly("Who said \"no\"? | words Hamlet", "Here, there | words everywhere");
  }
}
