package org.examwright.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.exchange.Reader;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;

/** Sheets whose texts are Markdown, which the header of their questions says. */
class MarkdownSheetsTest {
  private static final String HEADER = "Type,Question (Markdown),A,B,Correct answer (letters)\n";

  @Test
  void textsInMarkdownAreFormatted() {
    Question question =
        only(SheetReads.csv(HEADER + "choice,\"Which is **not** `x`?\n\n- a\n- b\",*one*,two,B\n"));
    assertThat(question.stem().blocks()).hasSize(2);
    assertThat(question.stem().blocks().getLast()).isInstanceOf(Block.BulletList.class);
    assertThat(((Interaction.ChoiceSelection) question.interaction()).choices())
        .first()
        .extracting(Choice::content)
        .isEqualTo(
            RichText.ofInlines(List.of(new Inline.Emphasis(List.of(new Inline.Text("one"))))));
  }

  @Test
  void withoutTheWordTheSignsAreSigns() {
    assertThat(
            SheetReads.questions(SheetReads.csv("Question,A,B,Answer\nWhich **x**?,*one*,two,B\n")))
        .containsExactly("Which **x**? | one *one* [two]");
  }

  @Test
  void letteredKeysAreLettersEvenWhereOptionsAreLetters() {
    assertThat(SheetReads.questions(SheetReads.csv(HEADER + "choice,Which?,B,A,A\n")))
        .containsExactly("Which? | one [B] A");
  }

  @Test
  void blanksAreReadWithWhatIsSaidOfThemBeside() {
    Reader.Result result =
        SheetReads.csv(
            """
            Type,Question (Markdown),Blanks
            gaps,"[[oak|oak tree]] is [[#1]] and [[=tall, low]]","**Blank 1:**

            = 3
            = 4"
            """);
    assertThat(SheetReads.questions(result))
        .containsExactly("___ is ___ and ___ | gaps oak|oak tree; 3..3|4..4; [tall] low");
  }

  @Test
  void blanksThatMakeNoSenseAreAnErrorWithTheirCell() {
    assertThat(SheetReads.said(SheetReads.csv(HEADER + "gaps,no blank at all,,,\n")))
        .anyMatch(said -> said.startsWith("ERROR quiz.csv:2:6"));
  }

  @Test
  void acceptedAnswersMayEarnLessAndHaveFeedback() {
    Reader.Result result =
        SheetReads.csv(
            """
            Type,Question (Markdown),Option A,Option B,Credit A,Credit B,Feedback A,Feedback B
            short,Capital?,Paris,Lutetia,100,50,yes,once
            numeric,How many?,[2; 3],4,100,50,,more or less
            """);
    assertThat(SheetReads.said(result)).anyMatch(said -> said.contains("`[2; 3]` is no number"));
    assertThat(SheetReads.questions(result)).containsExactly("Capital? | words Paris|Lutetia(50)");
  }

  @Test
  void rowsAboveTheColumnsSayWhatTheSetIsAndRowsOfCategoriesIntroduceThem() {
    QuestionSet set =
        SheetReads.set(
            SheetReads.csv(
                """
            Title,My *quiz*
            Language,de
            Time limit (minutes),45
            Type,Question (Markdown),Category,Pick
            category,Read **this**.,A > B >> C,1
            essay,Why?,A > B >> C,
            essay,How?,A > B >> C,
            category,,A > B >> C,
            essay,When?,A > B >> C,
            """));
    assertThat(set.title()).isEqualTo("My *quiz*");
    assertThat(set.language()).isEqualTo("de");
    assertThat(set.sitting().minutes()).isEqualTo(45);
    assertThat(set.sections()).extracting(Section::path).containsOnly(List.of("A", "B > C"));
    assertThat(set.sections()).extracting(Section::pick).containsExactly(1, null);
    assertThat(set.sections().getFirst().introduction().plainText()).isEqualTo("Read this.");
  }

  @Test
  void aKeyThatNamesNoOptionIsAnError() {
    Reader.Result result = SheetReads.csv(HEADER + "choice,Which?,one,two,C\n");
    assertThat(SheetReads.said(result))
        .anyMatch(said -> said.contains("the key `C` names none of the 2 options"));
  }

  @Test
  void aRightSideBeyondAllLeftOnesIsADistractor() {
    assertThat(
            SheetReads.questions(
                SheetReads.csv(
                    """
            Type,Question,Left 1,Right 1,Left 2,Right 2,Right 3
            matching,Match.,a,1,b,2,3
            """)))
        .containsExactly("Match. | pairs a=1 b=2 +3");
  }

  @Test
  void aCellThatMeansNothingToItsQuestionIsNamed() {
    assertThat(SheetReads.said(SheetReads.csv("Type,Question,Files,Blanks\nessay,Why?,2,x\n")))
        .anyMatch(said -> said.contains("means nothing to this kind of question"));
  }

  private static Question only(Reader.Result result) {
    return SheetReads.set(result).questions().findFirst().orElseThrow();
  }
}
