package org.examwright.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.exchange.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of programs that name no columns. */
class NamelessSheetsTest {

  @Test
  void anEmptyCellDividesRightAnswersFromWrongOnes() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    """
                    Which is a tree?,oak,,cat,dog
                    Which are trees?,oak,elm,,cat,dog
                    """)))
        .containsExactly(
            "Which is a tree? | one [oak] cat dog",
            "Which are trees? | several [oak] [elm] cat dog");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plants,Which is a tree?,oak,,cat\nAnimals,Which is a cat?,lion,,oak\n",
        "[Plants],Name a tree,oak,,cat\n[Animals],Name a cat,lion,,oak\n",
        "Plants,Name a tree,oak,,cat\nAnimals,Name a cat,lion,,oak\nAnimals,A dog,fox,,elm\n",
      })
  void aCategoryMayStandInFrontOfThem(String text) {
    QuestionSet set = SheetReads.set(SheetReads.csv(text));
    assertThat(set.sections())
        .extracting(Section::path)
        .extracting(Object::toString)
        .containsExactly("[Plants]", "[Animals]");
    assertThat(SheetReads.questions(SheetReads.csv(text)).getFirst()).endsWith("one [oak] cat");
  }

  @Test
  void numbersWithAWordInFrontOfThemAreNotWhatIsAsked() {
    String text =
        """
        Câu 1;Thủ đô của Lào?;Pakse;Viêng Chăn;B
        Câu 2;Thủ đô của Nhật?;Tokyo;Osaka;A
        """;
    assertThat(SheetReads.questions(SheetReads.csv(text)))
        .containsExactly(
            "Thủ đô của Lào? | one Pakse [Viêng Chăn]", "Thủ đô của Nhật? | one [Tokyo] Osaka");
    assertThat(SheetReads.set(SheetReads.csv(text)).questions())
        .extracting(Question::label)
        .containsExactly("1", "2");
  }

  @Test
  void whatTheNumbersBelongToMayStandInFrontOfThem() {
    QuestionSet set =
        SheetReads.set(
            SheetReads.csv(
                """
                1,1,Which is a tree?,oak,cat,A
                1,2,Which is a cat?,oak,lion,B
                2,1,Which is a dog?,fox,elm,A
                """));
    assertThat(set.sections())
        .extracting(Section::path)
        .extracting(Object::toString)
        .containsExactly("[1]", "[2]");
  }

  @Test
  void whatMayBeACategoryOrAQuestionIsNotGuessed() {
    Reader.Result result =
        SheetReads.csv("Plants,Name a tree,oak,,cat\nAnimals,Name a cat,lion,,oak\n");
    assertThat(result.set()).isNull();
  }

  @Test
  void kindCountAndKeyMayStandBetweenQuestionAndOptions() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    """
                    Q1,multiplechoice,Which is a tree?,3,2,cat,no,oak,yes,dog,no
                    Q2,truefalse,Trees grow.,2,1,True,right,False,wrong
                    """)))
        .containsExactly("Which is a tree? | one cat [oak] dog", "Trees grow. | true");
  }

  @Test
  void thatTheFirstAnswerIsRightIsReadOnlyWhereSomebodySaysSo() {
    String text = "Which is a tree?,oak,cat,dog\nWhich is a dog?,poodle,oak,elm\n";
    assertThat(SheetReads.csv(text).set()).isNull();
    assertThat(SheetReads.questions(SheetReads.csv(text, "right-first")))
        .containsExactly(
            "Which is a tree? | one [oak] cat dog", "Which is a dog? | one [poodle] oak elm");
  }

  @Test
  void wooclapCallsATitleWhatIsAsked() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    """
                    Type,Title,Correct,Choice,Choice,Choice
                    MCQ,Which are trees?,"1,3",oak,cat,elm
                    GuessNumber,How many legs?,4,,,
                    Matching,Match.,,a=b --- c,d --- e=f,
                    Sorting,Order.,,one,two,three
                    OpenQuestion,Why?,,,,
                    """)))
        .containsExactly(
            "Which are trees? | several [oak] cat [elm]",
            "How many legs? | number 4..4",
            "Match. | pairs a=b=c d=e=f",
            "Order. | order one<two<three",
            "Why? | open ");
  }

  @Test
  void cellsOfBlackboardAreOneWordingEach() {
    Reader.Result result =
        SheetReads.read(
            "quiz.txt", "FIB\tA tree?\toak; or elm\t\"fir\"\n".getBytes(StandardCharsets.UTF_8));
    assertThat(SheetReads.questions(result)).containsExactly("A tree? | words oak; or elm|\"fir\"");
  }

  @Test
  void quotationMarksOfASpreadsheetProgramAreTakenOffBlackboardsCells() {
    Reader.Result result =
        SheetReads.read(
            "quiz.txt",
            "ESS\t\"Who, and \"\"why\"\"?\"\nESS\t\"Why\" who?\nESS\t\"Why?\"\n"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(SheetReads.questions(result))
        .containsExactly("Who, and \"why\"? | open ", "\"Why\" who? | open ", "\"Why?\" | open ");
  }

  @Test
  void aCategoryMayStandAboveEverySecondColumn() {
    Reader.Result result =
        SheetReads.csv(
            """
            Trees,,Birds,
            Which tree has acorns?,oak,Which bird cannot fly?,ostrich
            Which has needles?,fir,,
            """);

    assertThat(SheetReads.set(result).sections())
        .extracting(Section::path)
        .extracting(Object::toString)
        .containsExactly("[Trees]", "[Birds]");
    assertThat(SheetReads.questions(result)).hasSize(3);
    assertThat(SheetReads.said(result)).anyMatch(said -> said.contains("below their categories"));
  }

  @Test
  void fourAnswersBelowEachQuestionNeedAWordThatTheFirstIsRight() {
    String text = "Which is a tree?\noak\ncat\ndog\nhen\nWhich is a bird?\nhen\ncat\ndog\noak\n";

    assertThat(SheetReads.said(SheetReads.csv(text)))
        .containsExactly(
            "ERROR quiz.csv:1:1: below each question stand four answers, and nothing says which is"
                + " right");
    assertThat(SheetReads.questions(SheetReads.csv(text, "right-first")))
        .containsExactly(
            "Which is a tree? | one [oak] cat dog hen", "Which is a bird? | one [hen] cat dog oak");
  }

  @Test
  void aWorkbookMayHaveMoreColumnsThanProgramsGiveNames() {
    Reader.Result result =
        SheetReads.read(
            "quiz.xlsx",
            new XlsxFile()
                .sheet(
                    "S",
                    new String[] {"MC", "", "1", "Which?", "2", "a", "b"},
                    new String[] {"MC", "", "1", "Who?", "1", "c", "d", "", "", "far away"})
                .bytes());

    assertThat(result.diagnostics()).isNotEmpty();
  }
}
