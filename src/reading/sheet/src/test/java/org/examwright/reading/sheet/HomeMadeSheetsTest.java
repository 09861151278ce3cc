package org.examwright.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Reader;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets as teachers make them. */
class HomeMadeSheetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Question;A;B;Answer",
        "Answer;B;A;Question",
        "Frage;Antwort A;Antwort B;Richtige Antwort",
        "Question;Choix A;Choix B;Bonne réponse",
        "Pregunta;Opción A;Opción B;Respuesta correcta",
        "Pergunta;Alternativa A;Alternativa B;Gabarito",
        "Domanda;Opzione A;Opzione B;Risposta corretta",
        "Vraag;Antwoord A;Antwoord B;Juiste antwoord",
        "Pytanie;Odpowiedź A;Odpowiedź B;Poprawna odpowiedź",
        "Вопрос;Вариант А;Вариант Б;Правильный ответ",
        "Питання;Варіант А;Варіант Б;Правильна відповідь",
        "Câu hỏi;Lựa chọn A;Lựa chọn B;Đáp án đúng",
        "Soru;A;B;Doğru cevap",
        "Fråga;Svar A;Svar B;Rätt svar",
        "Otázka;Možnost A;Možnost B;Správná odpověď",
        "Kérdés;A;B;Helyes válasz",
        "Întrebare;Varianta A;Varianta B;Răspuns corect",
        "Ερώτηση;Επιλογή Α;Επιλογή Β;Σωστή απάντηση",
        "Soal;Pilihan A;Pilihan B;Kunci jawaban",
        "سؤال;خيار أ;خيار ب;الإجابة الصحيحة",
        "שאלה;תשובה א;תשובה ב;תשובה נכונה",
        "प्रश्न;विकल्प A;विकल्प B;सही उत्तर",
        "题目;A;B;正确答案",
        "問題文;選択肢1;選択肢2;正答",
        "문제;보기 1;보기 2;정답"
      })
  void headersAreKnownInManyLanguagesAndInAnyOrder(String header) {
    boolean reversed = header.startsWith("Answer");
    String row = reversed ? "two;two;one;Which?" : "Which?;one;two;two";

    assertThat(SheetReads.questions(SheetReads.csv(header + "\n" + row + "\n")))
        .containsExactly(reversed ? "Which? | one [two] one" : "Which? | one one [two]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"B", "b", "(B)", "b)", "2", "2.0", "Option B", "option 2", "two", "TWO", "B. two"})
  void aKeyMayBeWrittenInManyWays(String key) {
    assertThat(SheetReads.questions(SheetReads.csv("Question;A;B;Answer\nWhich?;one;two;" + key)))
        .containsExactly("Which? | one one [two]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"A,C", "A; C", "A and C", "AC", "A C", "a/c", "1,3", "1 & 3", "1) 3)", "one, three"})
  void severalKeysMakeAQuestionOfSeveralAnswers(String key) {
    assertThat(
            SheetReads.questions(
                SheetReads.csv("Question\tA\tB\tC\tAnswer\nWhich?\tone\ttwo\tthree\t" + key)))
        .containsExactly("Which? | several [one] two [three]");
  }

  @Test
  void keysAreUnderstoodByTheirColumn() {
    String sums = "Question,A,B,C,Answer\n1+1?,3,2,1,2\n2+1?,3,2,1,3\n";

    Reader.Result words = SheetReads.csv(sums);
    assertThat(SheetReads.questions(words))
        .containsExactly("1+1? | one 3 [2] 1", "2+1? | one [3] 2 1");
    assertThat(SheetReads.said(words))
        .anyMatch(said -> said.contains("the key `3` is taken for what an option says"));
    assertThat(SheetReads.questions(SheetReads.csv(sums.replace("Answer", "Answer number"))))
        .isEmpty(); // an answer and no header of a key
    assertThat(
            SheetReads.questions(SheetReads.csv(sums.replace("Answer", "Correct answer number"))))
        .containsExactly("1+1? | one 3 [2] 1", "2+1? | one 3 2 [1]");
    assertThat(
            SheetReads.questions(
                SheetReads.csv(sums + "Which?,oak,fir,elm,3\nWho?,a,b,c,1\nX?,a,b,c,2\n")))
        .contains("1+1? | one 3 [2] 1", "2+1? | one 3 2 [1]");
  }

  @Test
  void keysMayBeCountedFromNought() {
    Reader.Result result =
        SheetReads.csv(
            "question,option1,option2,option3,correctAnswer_index\nWhich?,a,b,c,0\nWho?,a,b,c,2\n");

    assertThat(SheetReads.questions(result))
        .containsExactly("Which? | one [a] b c", "Who? | one a b [c]");
    assertThat(SheetReads.said(result)).anyMatch(said -> said.contains("counted from 0"));
  }

  @Test
  void aKeyThatNamesNoOptionIsAnErrorAndTheOtherQuestionsStay() {
    Reader.Result result =
        SheetReads.csv("Question,A,B,Answer\nWhich?,a,b,C\nWho?,a,b,\nWhat?,a,b,A\n");

    assertThat(result.set()).isNull();
    assertThat(SheetReads.questions(result)).containsExactly("What? | one [a] b");
    assertThat(SheetReads.said(result))
        .containsExactly(
            "ERROR quiz.csv:2:12: the key `C` names none of the 2 options",
            "ERROR quiz.csv:3:1: none of the options is marked as right");
    assertThat(SheetReads.rows(result)).contains("2-3 with errors", "4 row 1");
  }

  @Test
  void withoutAColumnForItTheCellsTellTheKind() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    """
                    Question,A,B,C,Answer
                    One of three?,a,b,c,B
                    Open?,,,,
                    Short?,,,,oak|oak tree
                    A number?,,,,42
                    A statement.,,,,FALSE
                    Another.,True,False,,A
                    "An [[oak|oak tree]] and [[=a, b]]",,,,
                    """)))
        .containsExactly(
            "One of three? | one a [b] c",
            "Open? | open ",
            "Short? | words oak|oak tree",
            "A number? | words 42",
            "A statement. | false",
            "Another. | true",
            "An ___ and ___ | gaps oak|oak tree; [a] b");
  }

  @Test
  void aColumnForTheKindIsFollowed() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    """
                    Type,Question,Answer,Answer Alternative 1,Answer Alternative 2,Answer Alternative 3
                    Text Input,Name it,oak,oak tree,,
                    Multiple Choice,Which?,1),a,b,c
                    Multiple Response,Which ones?,1) 3),a,b,c
                    True / False,True?,True,,,
                    Number Input,Pi?,"3,14",,,
                    Ordering,Order,,first,second,third
                    Matching,Pairs,,oak = tree,cat = pet,= stone
                    Essay,Why?,Since.,,,
                    """)))
        .containsExactly(
            "Name it | words oak|oak tree",
            "Which? | one [a] b c",
            "Which ones? | several [a] b [c]",
            "True? | true",
            "Pi? | number 3.14..3.14",
            "Order | order first<second<third",
            "Pairs | pairs oak=tree cat=pet +stone",
            "Why? | open Since.");
  }

  @Test
  void optionsMayStandInOneCell() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    "question,choices,correctAnswer\nWhich?,\"one\ntwo\nthree\",two\nWho?,a|b|c,c\nWhat?,A) x B) y,B\n")))
        .containsExactly("Which? | one one [two] three", "Who? | one a b [c]", "What? | one x [y]");
  }

  @Test
  void optionsMayStandBelowTheirQuestion() {
    Reader.Result result =
        SheetReads.csv("Question,Option,Correct\nWhich?,a,\n,b,x\n,c,\nWho?,d,1\n,e,0\n");

    assertThat(SheetReads.questions(result))
        .containsExactly("Which? | one a [b] c", "Who? | one [d] e");
    assertThat(SheetReads.rows(result)).containsExactly("1 header", "2-4 row 1", "5-6 row 2");
  }

  @Test
  void lettersBeforeOptionsAreNoPartOfThem() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv("Question,A,B,Answer\nWhich?,A) one,B) two,B\nWho?,A,B) two,B\n")))
        .containsExactly("Which? | one one [two]", "Who? | one A [B) two]");
  }

  @Test
  void whatSurroundsAQuestionIsKept() {
    QuestionSet set =
        SheetReads.set(
            SheetReads.csv(
                """
                No,Chapter,Topic,Question,A,B,Feedback A,Feedback B,Credit A,Credit B,Points,Difficulty,Tags,Explanation,Hint,Correct feedback
                7,Plants,Trees > Oaks,Which?,a,b,no,yes,25,100,"1,5",hard,"x, y",Since.,Think.,Well done
                """));

    assertThat(set.sections().getFirst().path()).isEqualTo(List.of("Plants", "Trees", "Oaks"));
    Question question = set.questions().findFirst().orElseThrow();
    assertThat(SheetReads.line(question)).isEqualTo("Which? | one a(25) [b]");
    assertThat(question.label()).isEqualTo("7");
    assertThat(question.points()).isEqualByComparingTo("1.5");
    assertThat(question.tags()).containsExactly("x", "y", "hard");
    assertThat(question.feedback().general().plainText()).isEqualTo("Since.");
    assertThat(question.feedback().correct().plainText()).isEqualTo("Well done");
    assertThat(question.feedback().hints()).hasSize(1);
  }

  @Test
  void whatIsNotUnderstoodIsNamed() {
    Reader.Result result =
        SheetReads.csv("Question,A,B,Answer,Zzz\nWhich?,a,b,A,something\n,c,d,A,\n");

    assertThat(SheetReads.said(result))
        .containsExactlyInAnyOrder(
            "WARNING quiz.csv:2:14: the column `Zzz` is not understood and is passed over, with a"
                + " cell",
            "ERROR quiz.csv:3:1: the row has options or a key, and no question");
  }

  @Test
  void htmlThatClosesItsTagsFormatsAndAllOtherIsText() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    """
                    Question,A,B,C,Answer
                    What is <class 'str'>?,<b>,<p>,a < b,A
                    <p>Which <b>one</b>?</p>,x<br>y,<i>z</i>,&lt;,B
                    """)))
        .containsExactly(
            "What is <class 'str'>? | one [<b>] <p> a < b", "Which one? | one x/y [z] &lt;");
  }

  @Test
  void cellsThatBeginAsFormulasDoAreText() {
    assertThat(SheetReads.questions(SheetReads.csv("Question,A,B,Answer\nWhich?,=1+1,-2,B\n")))
        .containsExactly("Which? | one =1+1 [-2]");
  }

  @Test
  void withoutAnyHeaderTheLastColumnMayBeTheKey() {
    Reader.Result result =
        SheetReads.csv("Which is it?,a,b,c,B\nWho is it?,d,e,f,A\nWhere?,g,h,i,C\n");

    assertThat(SheetReads.questions(result))
        .containsExactly(
            "Which is it? | one a [b] c", "Who is it? | one [d] e f", "Where? | one g h [i]");
    assertThat(SheetReads.said(result)).anyMatch(said -> said.contains("no row names the columns"));
  }

  @Test
  void twoColumnsAreCards() {
    assertThat(SheetReads.questions(SheetReads.csv("term\tdefinition\noak\ta tree\ncat\ta pet\n")))
        .containsExactly("oak | words a tree", "cat | words a pet");
    assertThat(SheetReads.questions(SheetReads.csv("oak\ta tree\ncat\ta pet\n")))
        .containsExactly("oak | words a tree", "cat | words a pet");
  }

  @Test
  void aTableThatAsksNothingIsRefused() {
    Reader.Result result = SheetReads.csv("Name,Mark,Room\nAnn,5,12\nBob,4,13\n");

    assertThat(result.set()).isNull();
    assertThat(SheetReads.said(result))
        .containsExactly("ERROR quiz.csv:1:1: no question was found in the file");
    assertThat(SheetReads.rows(result)).containsExactly("1-3 passed over");
  }

  @Test
  void aSheetThatLiesOnItsSideHasToBeTurned() {
    assertThat(SheetReads.said(SheetReads.csv("Question,Which?,Who?\nA,a,c\nB,b,d\nAnswer,B,A\n")))
        .containsExactly(
            "ERROR quiz.csv:1:1: the first column names what the rows are, and not the first row"
                + " what the columns are");
  }

  @Test
  void theWayInWhichASheetIsLaidOutMayBeNamed() {
    String sheet = "Question,A,B,C,Answer\n1+1?,3,2,1,2\n2+1?,3,2,1,3\n";

    assertThat(SheetReads.questions(SheetReads.csv(sheet, "kahoot")))
        .containsExactly("1+1? | one 3 [2] 1", "2+1? | one 3 2 [1]");
    assertThat(SheetReads.questions(SheetReads.csv("Item,Answer\noak,tree\n", "cards")))
        .containsExactly("Item | words Answer", "oak | words tree");
  }

  @Test
  void formulasInTeXAreFormulas() {
    Question question =
        SheetReads.set(SheetReads.csv("Question,Answer\nWhat is \\(x^2\\) for 2?,4\n"))
            .questions()
            .findFirst()
            .orElseThrow();

    assertThat(((Block.Paragraph) question.stem().blocks().getFirst()).content())
        .contains(new Inline.Formula("x^2"));
  }

  @Test
  void anApostropheThatShieldsAFormulaIsNoPartOfTheText() {
    assertThat(SheetReads.questions(SheetReads.csv("Question,A,B,Answer\nWhich?,'=1+1,'a',A\n")))
        .containsExactly("Which? | one [=1+1] 'a'");
  }

  @Test
  void aSecondColumnOfKeysMustNotContradictTheFirst() {
    Reader.Result result =
        SheetReads.csv(
            """
            Question,Option A,Option B,Correct Option,Correct Answer
            Which?,one,two,B,two
            Who?,one,two,A,two
            Where?,one,two,A,somewhere
            """);

    assertThat(SheetReads.questions(result))
        .containsExactly("Which? | one one [two]", "Where? | one [one] two");
    assertThat(SheetReads.said(result))
        .containsExactly(
            "ERROR quiz.csv:3:16: two columns name different options as right",
            "WARNING quiz.csv:4:18: a second column of keys says what no option says, and is passed"
                + " over");
  }

  @Test
  void headersSayWhetherKeysCount() {
    String sums = "Question,A,B,C,Correct Answer%s\n1+1?,3,2,1,2\n2+1?,3,2,1,3\n";

    assertThat(SheetReads.questions(SheetReads.csv(sums.formatted(" (1-3)"))))
        .containsExactly("1+1? | one 3 [2] 1", "2+1? | one 3 2 [1]");
    assertThat(SheetReads.questions(SheetReads.csv(sums.formatted(" (A/B/C)"))))
        .containsExactly("1+1? | one 3 [2] 1", "2+1? | one [3] 2 1");
  }

  @Test
  void eachOptionMayHaveAnExplanationAndTheQuestionCode() {
    Question question =
        SheetReads.set(
                SheetReads.csv(
                    """
                    Question,Option A,Option B,Answer,Explanation A,Explanation B,Code Snippet
                    Which?,one,two,B,no,yes,int a = 1;
                    """))
            .questions()
            .findFirst()
            .orElseThrow();

    assertThat(SheetReads.line(question)).isEqualTo("Which?/int a = 1; | one one [two]");
    assertThat(question.interaction().texts().map(text -> text.plainText()))
        .containsExactly("one", "no", "two", "yes");
  }
}
