package org.examwright.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.exchange.Reader;
import org.junit.jupiter.api.Test;

/** Sheets as programs for the classroom and learning platforms have them. */
class ProductSheetsTest {
  private static Reader.Result csv(String text, String product) {
    Reader.Result result = SheetReads.csv(text);
    assertThat(result.explanation().shapes())
        .as("%s", SheetReads.said(result))
        .extracting(shape -> shape.word())
        .containsExactly(product);
    return result;
  }

  @Test
  void kahootCountsOptionsAndBeginsAtTheSecondColumn() {
    Reader.Result result =
        SheetReads.xlsx(
            new XlsxFile()
                .sheet(
                    "Sheet1",
                    new String[] {null, "Quiz template"},
                    new String[] {null, "Add questions, at least two answer alternatives"},
                    new String[] {
                      null,
                      "Question - max 120 characters",
                      "Answer 1 - max 75 characters",
                      "Answer 2 - max 75 characters",
                      "Answer 3 - max 75 characters",
                      "Answer 4 - max 75 characters",
                      "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
                      "Correct answer(s) - choose at least one"
                    },
                    new String[] {"1", "Half of 4?", "4", "2", "1", null, "20", "2"},
                    new String[] {"2", "Which?", "a", "b", "c", "d", "20", "1,3"},
                    new String[] {"3"},
                    new String[] {"4"}));

    assertThat(SheetReads.questions(result))
        .containsExactly("Half of 4? | one 4 [2] 1", "Which? | several [a] b [c] d");
    assertThat(result.explanation().shapes().getFirst().word()).isEqualTo("kahoot");
    assertThat(SheetReads.rows(result))
        .containsExactly("1-2 passed over", "3 header", "4 row 1", "5 row 2", "6-7 passed over");
  }

  @Test
  void waygroundHasKindsAndAHelpingRow() {
    Reader.Result result =
        csv(
            """
            Question Text,Question Type,Option 1,Option 2,Option 3,Correct Answer,Time in seconds
            Text of the question (required),Question Type,Text for option 1,Text for option 2,Text for option 3 (optional),Correct Answer,Time in seconds
            Which?,Multiple Choice,a,b,c,2,30
            Which ones?,Checkbox,a,b,c,"1,3",30
            Capital?,Fill-in-the-Blank,Paris,paris,Lutetia,,30
            Why?,Open-Ended,,,,,30
            Best?,Poll,red,blue,,,30
            And?,,x,y,,1,30
            """,
            "wayground");

    assertThat(SheetReads.questions(result))
        .containsExactly(
            "Which? | one a [b] c",
            "Which ones? | several [a] b [c]",
            "Capital? | words Paris|Lutetia",
            "Why? | open ",
            "Best?/red/blue | open ",
            "And? | one [x] y");
    assertThat(SheetReads.said(result))
        .anyMatch(said -> said.startsWith("WARNING quiz.csv:7:7: a poll has no right answer"));
  }

  @Test
  void blooketHasATitleLinesInItsHeadersAndTypedAnswers() {
    Reader.Result result =
        csv(
            """
            "Blooket
            Import Template",,,,,,,,,
            Question #,Question Text,Answer 1,Answer 2,"Answer 3
            (Optional)","Answer 4
            (Optional)","Time Limit (sec)
            (Max: 300 seconds)","Correct Answer(s)
            (Only include Answer #)",,
            1,Which is five?,3,5,6,7,20,2,,
            2,Which are even?,2,3,4,,20,"1,3",,
            3,Name it,Oak,oak tree,,,20,,,typing
            4,,,,,,,,,
            """,
            "blooket");

    assertThat(SheetReads.questions(result))
        .containsExactly(
            "Which is five? | one 3 [5] 6 7",
            "Which are even? | several [2] 3 [4]",
            "Name it | words Oak|oak tree");
  }

  @Test
  void blooketIsKnownWithoutItsHeader() {
    Reader.Result result =
        csv(
            """
            "Blooket
            Import Template",,,,,,,
            1, "After lunch, what?", "the dog", "the cat",,,30,1
            2, "Who, exactly?", "me", "you",,,30,2
            3, "Who else?", "me", "you",,,30,2
            4, "And who?", "me", "you",,,30,1
            """,
            "blooket");

    assertThat(SheetReads.questions(result))
        .containsExactly(
            "After lunch, what? | one [the dog] the cat",
            "Who, exactly? | one me [you]",
            "Who else? | one me [you]",
            "And who? | one [me] you");
    assertThat(SheetReads.said(result)).anyMatch(said -> said.contains("no row names the columns"));
  }

  @Test
  void gimkitHasTheRightAnswerInAColumnOfItsOwn() {
    assertThat(
            SheetReads.questions(
                csv(
                    """
                    Gimkit Spreadsheet Import Template,,,,
                    Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional),Incorrect Answer 3 (Optional)
                    Capital?,Paris,Rome,Berlin,
                    Typed?,Oak,,,
                    """,
                    "gimkit")))
        .containsExactly("Capital? | one [Paris] Rome Berlin", "Typed? | words Oak");
  }

  @Test
  void socrativeHasFiveColumnsForKeysUnderOneHeader() {
    Reader.Result result =
        SheetReads.xlsx(
            new XlsxFile()
                .sheet(
                    "Quick Quiz",
                    new String[] {"Instructions:"},
                    new String[] {"1. Quiz Name:", "Trees"},
                    new String[] {
                      "2. Question Type:",
                      "3. Question:",
                      "Answer A:",
                      "Answer B:",
                      "Answer C:",
                      "Answer D:",
                      "Answer E:",
                      null,
                      null,
                      null,
                      null,
                      null,
                      "6. Explanation (Optional):"
                    },
                    new String[] {
                      "Multiple choice",
                      "Which?",
                      "a",
                      "b",
                      "c",
                      null,
                      null,
                      "B",
                      "C",
                      null,
                      null,
                      null,
                      "Since."
                    },
                    new String[] {"Open-ended", "Why?"}));

    assertThat(SheetReads.questions(result))
        .containsExactly("Which? | several a [b] [c]", "Why? | open ");
    assertThat(SheetReads.set(result).title()).isEqualTo("Trees");
  }

  @Test
  void quizalizeIsReadInBothOfItsForms() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    """
                    QUESTION,ANSWER,INCORRECT_ANSWER1,INCORRECT_ANSWER2,INCORRECT_ANSWER3,TIME_LIMIT,ID,DO NOT CHANGE
                    Which?,right,wrong,other,,30,,
                    """)))
        .containsExactly("Which? | one [right] wrong other");
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    """
                    QUESTION,A,B,C,D,CORRECT,FIXED_ORDER,TIME_LIMIT
                    Which?,x,y,z,,B,,30
                    """)))
        .containsExactly("Which? | one x [y] z");
  }

  @Test
  void idoceoAddsUpTheRightOnes() {
    assertThat(
            SheetReads.questions(
                csv(
                    """
                    Pregunta,Respuesta 1,Respuesta 2,Respuesta 3,Código de respuesta(s) correcta(s),Puntos
                    ¿Cuál?,a,b,c,2,1
                    ¿Cuáles?,a,b,c,5,1
                    """,
                    "idoceo")))
        .containsExactly("¿Cuál? | one a [b] c", "¿Cuáles? | several [a] b [c]");
  }

  @Test
  void moodlesPlugInHasTwoAnswers() {
    assertThat(
            SheetReads.questions(
                csv(
                    """
                    questionname,questiontext,A,B,C,D,Answer 1,Answer 2
                    Q1,Which?,a,b,c,d,C,
                    Q2,Which ones?,a,b,c,d,A,B
                    """,
                    "moodle-csv")))
        .containsExactly("Which? | one a b [c] d", "Which ones? | several [a] [b] c d");
  }

  @Test
  void feedersOfCanvasNameAnswersByNumbersOrByTheirColumns() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    """
                    MC,,1,Which?,2,a,b,c
                    MR,,2,"Which, then?","1,3",a,b,c
                    TF,,1,True?,0
                    """)))
        .containsExactly(
            "Which? | one a [b] c", "Which, then? | several [a] b [c]", "True? | false");
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    """
                    type,question,points,correct,ans1,ans2,ans3
                    MC,Which?,1,ans1,a,b,c
                    MR,Which ones?,1,ans2 ans3,a,b,c
                    FIB,Name it,1,,oak,oak tree,
                    """)))
        .containsExactly(
            "Which? | one [a] b c",
            "Which ones? | several a [b] [c]",
            "Name it | words oak|oak tree");
    assertThat(
            SheetReads.questions(
                csv(
                    """
                    IMPORT_ID,TYPE,TEXT,CORRECT_ANSWERS,ANSWER_1,ANSWER_2,LEFT_1,RIGHT_1,LEFT_2,RIGHT_2
                    q-1,Multiple Choice,Which?,2,a,b,,,,
                    q-2,Matching,Pairs?,,,,oak,tree,cat,pet
                    q-3,Essay,Why?,,,,,,,
                    """,
                    "viva")))
        .containsExactly("Which? | one a [b]", "Pairs? | pairs oak=tree cat=pet", "Why? | open ");
  }

  @Test
  void insperaHasARowForEachOption() {
    Reader.Result result =
        csv(
            """
            QuestionType,QuestionName,QuestionText,Randomize,OptionText,IsCorrect,CorrectAnswer,IsCaseSensitive
            multiple_choice,One,Which?,TRUE,a,FALSE,,
            ,,,,b,TRUE,,
            true_false,Two,True?,,,,FALSE,
            text_entry,Three,Name it,,,,oak,TRUE
            numeric_entry,Four,Pi?,,,,3.14,
            essay,Five,Why?,,,,,
            """,
            "inspera");

    assertThat(SheetReads.questions(result))
        .containsExactly(
            "Which? | one a [b]",
            "True? | false",
            "Name it | words oak",
            "Pi? | number 3.14..3.14",
            "Why? | open ");
    assertThat(SheetReads.rows(result)).contains("2-3 row 1");
  }

  @Test
  void brightspaceHasARowForEachPartOfAQuestion() {
    Reader.Result result =
        csv(
            """
            //WRITTEN RESPONSE,,,,
            NewQuestion,WR,,,
            ID,W-1,,,
            Title,Essay,,,
            QuestionText,Why?,,,
            Points,2,,,
            InitialText,,,,
            AnswerKey,Since.,,,
            Feedback ,All right,,,
            ,,,,
            NewQuestion,SA,,,
            QuestionText,Name it,,,
            InputBox,3,40,,
            Answer,100,oak,,
            Answer,50,tree,,
            NewQuestion,M,,,
            QuestionText,Pairs,,,
            Scoring,EquallyWeighted,,,
            Choice,1,oak,,
            Choice,2,cat,,
            Match,2,pet,,
            Match,1,tree,,
            Match,3,stone,,
            NewQuestion,MC,,,
            QuestionText,<b>Which</b>?,HTML,,
            Option,100,a,,yes
            Option,0,<b>b</b>,HTML,
            Option,25,c,,
            NewQuestion,TF,,,
            QuestionText,True?,,,
            TRUE,0,no,,
            FALSE,100,yes,,
            NewQuestion,MS,,,
            QuestionText,Which ones?,,,
            Scoring,RightAnswers,,,
            Option,1,a,,
            Option,0,b,,
            Option,1,c,,
            NewQuestion,O,,,
            QuestionText,Order,,,
            Scoring,RightMinusWrong,,,
            Item,first,NOT HTML,
            Item,second,HTML,
            """,
            "brightspace");

    assertThat(SheetReads.questions(result))
        .containsExactly(
            "Why? | open Since.",
            "Name it | words oak|tree(50)",
            "Pairs | pairs oak=tree cat=pet +stone",
            "Which? | one [a] b c(25)",
            "True? | false",
            "Which ones? | several [a] b [c]",
            "Order | order first<second");
    assertThat(SheetReads.rows(result)).contains("1 passed over", "2-9 row 1");
    assertThat(SheetReads.set(result).questions().findFirst().orElseThrow().id()).isEqualTo("W-1");
  }

  @Test
  void blackboardHasNoHeaderAndAKindFirst() {
    Reader.Result result =
        SheetReads.read(
            "quiz.tsv",
            """
            MC\tWhich?\ta\tincorrect\tb\tcorrect
            MA\tWhich ones?\ta\tcorrect\tb\tincorrect\tc\tcorrect
            TF\tTrue?\tfalse
            ESS\tWhy?\tSince.
            ORD\tOrder\tone\ttwo\tthree
            MAT\tPairs\toak\ttree\tcat\tpet
            FIB\tName it\toak\toak tree
            FIB_PLUS\tAn [a] and a [b]\ta\toak\tOak\t\tb\tfir
            FIL\tHand in
            NUM\tPi?\t3.14\t0.01
            JUMBLED_SENTENCE\tThe [x] runs\tdog\tx\tstone\t
            OP\tYour opinion?
            """
                .getBytes(StandardCharsets.UTF_8));

    assertThat(SheetReads.questions(result))
        .containsExactly(
            "Which? | one a [b]",
            "Which ones? | several [a] b [c]",
            "True? | false",
            "Why? | open Since.",
            "Order | order one<two<three",
            "Pairs | pairs oak=tree cat=pet",
            "Name it | words oak|oak tree",
            "An ___ and a ___ | gaps oak; fir",
            "Hand in | files",
            "Pi? | number 3.13..3.15",
            "The ___ runs | gaps [dog] stone",
            "Your opinion? | open ");
  }

  @Test
  void answersOfStudentsAreNoQuestions() {
    assertThat(
            SheetReads.said(
                SheetReads.csv(
                    "Timestamp,Email Address,Score,Question,Answer\n1,a@b.example,5,Which?,b\n")))
        .containsExactly(
            "ERROR quiz.csv:1:1: the sheet holds what students answered, and no questions");
  }

  @Test
  void aSheetThatNamesStudentsIsNoQuestionSet() {
    Reader.Result result = SheetReads.csv("Student name,Question,Answer,Score\nAnn,Which?,b,5\n");

    assertThat(SheetReads.questions(result)).isEmpty();
    assertThat(SheetReads.rows(result)).containsExactly("1-2 passed over");
  }

  @Test
  void speedwellHasAnOptionInEachRowWithItsLetter() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    """
                    Question Text,Feedback,Answer,Option,Option Text
                    Which is a tree?,It has a trunk.,B,A,cat
                    ,,,B,oak
                    ,,,C,dog
                    Which is a bird?,,A,A,hen
                    ,,,B,elm
                    """)))
        .containsExactly(
            "Which is a tree? | one cat [oak] dog", "Which is a bird? | one [hen] elm");
  }

  @Test
  void openHpiExplainsEachAnswerBehindIt() {
    Reader.Result result =
        SheetReads.csv(
            """
            Quizname,Question,QuestionType,Points,Explanation,Answer1,Correctness,Explanation,Answer2,Correctness,Explanation
            Week 1,,,,,,,,,,
            ,Which is a tree?,multiple choice,1,Trees have trunks.,oak,True,Yes.,cat,False,No.
            """);

    assertThat(SheetReads.questions(result)).containsExactly("Which is a tree? | one [oak] cat");
    Question question = SheetReads.set(result).questions().findFirst().orElseThrow();
    assertThat(question.feedback().general().plainText()).isEqualTo("Trees have trunks.");
    assertThat(((Interaction.ChoiceSelection) question.interaction()).choices())
        .extracting(choice -> choice.feedback().plainText())
        .containsExactly("Yes.", "No.");
  }
}
