package org.examwright.reading.qti.classic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.qti.QtiReads;
import org.examwright.reading.qti.QuestionText;
import org.examwright.reading.qti.Zipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What courses of Canvas have beside well-made quizzes. */
class CanvasCoursesTest {
  private static String label(String ident, String words) {
    return "<response_label ident='"
        + ident
        + "'><material><mattext texttype='text/html'>"
        + words
        + "</mattext></material></response_label>";
  }

  private static String item(String ident, String kind, String presentation, String rules) {
    return "<item ident='"
        + ident
        + "' title='Question 3'><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>"
        + "question_type</fieldlabel><fieldentry>"
        + kind
        + "</fieldentry></qtimetadatafield></qtimetadata></itemmetadata><presentation>"
        + presentation
        + "</presentation><resprocessing>"
        + rules
        + "</resprocessing></item>";
  }

  private static String choice(String ident, String stem, String... options) {
    StringBuilder labels = new StringBuilder();
    for (int i = 0; i < options.length; i++) {
      labels.append(label("o" + i, options[i]));
    }
    return item(
        ident,
        "multiple_choice_question",
        "<material><mattext texttype='text/html'>"
            + stem
            + "</mattext></material><response_lid ident='r' rcardinality='Single'><render_choice>"
            + labels
            + "</render_choice></response_lid>",
        "<respcondition><conditionvar><varequal respident='r'>o0</varequal></conditionvar>"
            + "<setvar action='Set' varname='SCORE'>100</setvar></respcondition>");
  }

  private static String quiz(String content) {
    return "<questestinterop><assessment ident='q1' title='Trees'><section>"
        + content
        + "</section></assessment></questestinterop>";
  }

  private static List<Question> questions(Reader.Result result) {
    return Objects.requireNonNull(result.set()).questions().toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "&lt;div&gt;&lt;/div&gt;", "&lt;p&gt;&amp;nbsp;&lt;/p&gt;", "\u00a0", "<br/>"})
  void aBlankQuestionIsLeftOutAndTheOthersAreRead(String nothing) {
    Reader.Result result =
        QtiReads.readXml(
            quiz(
                choice("a", nothing, "", nothing, "")
                    + choice("b", "Which is a conifer?", "Fir", "Oak")));

    assertThat(questions(result)).extracting(QuestionText::of).containsExactly("one [Fir] Oak");
    assertThat(QtiReads.said(result))
        .singleElement()
        .asString()
        .contains("WARNING")
        .contains("the question `Question 3` is blank, and is left out");
  }

  @Test
  void aPictureOrAnOptionIsNotBlank() {
    String picture = "&lt;img src=\"https://example.org/fir.png\" alt=\"\"&gt;";

    Reader.Result result =
        QtiReads.readXml(quiz(choice("a", picture, "Fir", "Oak") + choice("b", "", "Fir", "Oak")));

    assertThat(QtiReads.said(result)).noneMatch(said -> said.contains("is blank"));
  }

  @Test
  void whatAQuizThatShufflesTakesFromABankIsNotReadTwice() {
    String drawn =
        "<section ident='g' title='Conifers'><selection_ordering><selection><sourcebank_ref>bank"
            + "</sourcebank_ref><selection_number>1</selection_number></selection>"
            + "</selection_ordering></section>";
    String bank =
        "<questestinterop><objectbank ident='bank'>"
            + choice("a", "Which is a conifer?", "Fir", "Oak")
            + choice("b", "Which is evergreen?", "Yew", "Elm")
            + "</objectbank></questestinterop>";
    String settings =
        "<quiz identifier='q1'><title>Trees</title><shuffle_answers>true</shuffle_answers></quiz>";

    Reader.Result result =
        QtiReads.read(
            new Zipped()
                .with("q1/q1.xml", quiz(drawn))
                .with("q1/assessment_meta.xml", settings)
                .with("bank.xml", bank));

    assertThat(questions(result))
        .extracting(QuestionText::of)
        .containsExactly("one [Fir] Oak", "one [Yew] Elm");
    assertThat(QtiReads.said(result))
        .anyMatch(said -> said.contains("2 questions of the bank") && said.contains("not read"));
  }

  @Test
  void aQuizThatShufflesLeavesLeftSidesInTheirOrder() {
    String left = "<response_lid ident='%s'><material><mattext>%s</mattext></material>";
    String rights = "<render_choice>" + label("r1", "needles") + label("r2", "leaves");
    String sides =
        "<material><mattext>Match.</mattext></material>"
            + left.formatted("l1", "Fir")
            + rights
            + "</render_choice></response_lid>"
            + left.formatted("l2", "Oak")
            + rights
            + "</render_choice></response_lid>";
    String rules =
        "<respcondition><conditionvar><varequal respident='l1'>r1</varequal></conditionvar>"
            + "<setvar action='Add' varname='SCORE'>50.00</setvar></respcondition>"
            + "<respcondition><conditionvar><varequal respident='l2'>r2</varequal></conditionvar>"
            + "<setvar action='Add' varname='SCORE'>50.00</setvar></respcondition>";
    String settings =
        "<quiz identifier='q1'><title>Trees</title><shuffle_answers>true</shuffle_answers></quiz>";

    Reader.Result result =
        QtiReads.read(
            new Zipped()
                .with(
                    "q1/q1.xml",
                    quiz(
                        item("a", "matching_question", sides, rules)
                            + choice("b", "Which is a conifer?", "Fir", "Oak")))
                .with("q1/assessment_meta.xml", settings));

    assertThat(questions(result))
        .extracting(Question::interaction)
        .satisfiesExactly(
            pairs -> assertThat(((Interaction.Matching) pairs).shuffle()).isFalse(),
            choices -> assertThat(((Interaction.ChoiceSelection) choices).shuffle()).isTrue());
  }

  private static String category(String ident, String words, String things) {
    return "<response_lid ident='"
        + ident
        + "' rcardinality='Multiple'><material><mattext>"
        + words
        + "</mattext></material><render_choice>"
        + things
        + "</render_choice></response_lid>";
  }

  private static String sorted(String category, String... things) {
    StringBuilder all = new StringBuilder("<respcondition><conditionvar>");
    for (String thing : things) {
      all.append("<varequal respident='" + category + "'>" + thing + "</varequal>");
    }
    return all
        + "</conditionvar><setvar action='Add' varname='SCORE'>50.00</setvar></respcondition>";
  }

  @Test
  void whatIsSortedIntoCategoriesIsPairedWithThem() {
    String things = label("f", "Fir") + label("o", "Oak") + label("e", "Elm") + label("m", "Moss");
    Reader.Result result =
        QtiReads.readXml(
            quiz(
                item(
                    "a",
                    "categorization_question",
                    "<material><mattext>Sort them.</mattext></material>"
                        + category("c1", "Evergreen", things)
                        + category("c2", "Deciduous", things)
                        + category("c3", "Palms", things),
                    sorted("c2", "e", "o") + sorted("c1", "f"))));

    assertThat(questions(result))
        .extracting(QuestionText::of)
        .containsExactly("pairs Fir=Evergreen Oak=Deciduous Elm=Deciduous +Palms");
    assertThat(QtiReads.said(result))
        .anyMatch(said -> said.contains("`Moss` belongs to no category, and is left out"))
        .anyMatch(said -> said.contains("each category counts as a whole"));
  }

  @Test
  void feedbackToWhatIsRightHasTwoNames() {
    for (String name : List.of("general_correct_fb", "correct_fb")) {
      String fed =
          choice("a", "Which is a conifer?", "Fir", "Oak")
              .replace(
                  "</item>",
                  "<itemfeedback ident='"
                      + name
                      + "'><material><mattext>Firs it is.</mattext></material></itemfeedback>"
                      + "</item>");

      assertThat(questions(QtiReads.readXml(quiz(fed))).getFirst().feedback().correct().plainText())
          .isEqualTo("Firs it is.");
    }
  }
}
