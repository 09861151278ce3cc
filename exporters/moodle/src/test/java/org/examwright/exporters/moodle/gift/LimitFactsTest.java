package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.exporters.moodle.gift.GiftFacts.NO;
import static org.examwright.exporters.moodle.gift.GiftFacts.YES;
import static org.examwright.exporters.moodle.gift.GiftFacts.features;
import static org.examwright.exporters.moodle.gift.GiftFacts.open;
import static org.examwright.exporters.moodle.gift.GiftFacts.shown;
import static org.examwright.exporters.moodle.gift.GiftFacts.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What GIFT cannot say, and what would stop an import. */
class LimitFactsTest {
  @Test
  void hashesInGeneralFeedbackDoNotEndIt() {
    Question question =
        Sets.withFeedback(
            Ask.choice(false, Ask.right("a ####"), Ask.wrong("b #### c")),
            Feedback.general(RichText.of("#### d #### e")));

    assertThat(shown(stored(question).generalfeedback().text())).isEqualTo("#### d #### e");
    assertThat(stored(question).answers())
        .extracting(answer -> shown(answer.text()))
        .containsExactly("a ####", "b #### c");
  }

  @Test
  void anArrowInTextsOfRichTextIsText() {
    RichText arrow = RichText.of("a -> b");
    Question question =
        Sets.withFeedback(
            Ask.choice(
                false, new Choice(arrow, true, null, arrow), new Choice(NO, false, null, arrow)),
            Feedback.general(arrow));

    assertThat(stored(question).type()).isEqualTo("multichoice");
    assertThat(shown(stored(question).answers().getFirst().feedback().text())).isEqualTo("a -> b");
    assertThat(
            shown(
                stored(Ask.matching(new Pair(arrow, Ask.pair("", "1").right()), Ask.pair("b", "2")))
                    .pairs()
                    .getFirst()
                    .left()))
        .isEqualTo("a -> b");
  }

  @Test
  void aSingleShortAnswerWithAnArrowIsExactAndSeveralAreWidenedAndSaySo() {
    assertThat(stored(Ask.shortAnswer("p->x")).answers().getFirst().text()).isEqualTo("p->x");
    assertThat(features(Ask.shortAnswer("p->x"))).isEmpty();
    assertThat(stored(Ask.shortAnswer("p->x", "q")).answers().getFirst().text()).isEqualTo("p-*>x");
    assertThat(features(Ask.shortAnswer("p->x", "q"))).containsExactly(Feature.SHORT_ANSWER);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "POINTS",
        "GRADER_NOTES",
        "EXPECTED_LINES",
        "ACCEPTED_FILES",
        "HINTS",
        "OUTCOME_FEEDBACK",
        "CASE_SENSITIVE",
        "UNIT",
        "FIXED_ORDER",
        "IMAGE",
        "TEXT_GAP",
        "DROP_DOWN_GAP",
        "NUMERIC_GAP",
        "FILE_UPLOAD"
      })
  void whatGiftCannotSayIsReported(Feature feature) {
    assertThat(features(GiftFiles.export(Samples.of(feature).set()))).contains(feature);
  }

  @Test
  void noAnswerIsMissingWhereMoodleWouldStop() {
    List<Question> questions =
        Stream.of(
                Ask.choice(false, Ask.right("0"), Ask.wrong(" ")),
                Ask.matching(Ask.pair("0", "0"), Ask.pair(" ", "1")),
                Ask.ordering("0", " "),
                Ask.number(Ask.value("0", "0")),
                Ask.shortAnswer("0"),
                open("0"))
            .toList();
    List<Question> numbered = new ArrayList<>();
    questions.forEach(
        question ->
            numbered.add(
                Sets.question("q" + numbered.size(), question.stem(), question.interaction())));

    assertThat(GiftImport.accepted(GiftFiles.of(Sets.of(numbered, List.of()))).questions())
        .extracting(GiftImport.Stored::type)
        .containsExactly("multichoice", "match", "ordering", "numerical", "shortanswer", "essay");
  }

  @Test
  void noPictureIsWrittenIntoATextSinceMoodleTakesItOut() {
    assertThat(GiftFiles.of(Samples.of(Feature.IMAGE).set())).doesNotContain("<img", "data:");
  }

  @Test
  void aQuestionThatMoodleWouldRefuseIsLeftOut() {
    Question same = Ask.matching(Ask.pair("a", " "), Ask.pair("b", " "));
    QuestionSet set = Sets.of(Sets.question("r", YES, same.interaction()), Sets.open("s", YES));

    assertThat(GiftImport.accepted(GiftFiles.of(set)).questions())
        .extracting(GiftImport.Stored::idnumber)
        .containsExactly("s");
    assertThat(features(GiftFiles.export(set))).contains(Feature.MATCHING);
  }
}
