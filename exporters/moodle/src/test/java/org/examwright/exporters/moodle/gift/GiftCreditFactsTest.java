package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;
import static org.examwright.exporters.moodle.gift.GiftFacts.features;
import static org.examwright.exporters.moodle.gift.GiftFacts.shown;
import static org.examwright.exporters.moodle.gift.GiftFacts.stored;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.moodle.MoodleCredits;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The credits that Moodle knows. */
class GiftCreditFactsTest {
  @Test
  void everyCreditOfTheListAndItsNegativeAreCarried() {
    List<Question> questions = new ArrayList<>();
    for (BigDecimal known : MoodleCredits.KNOWN) {
      String credit = known.toPlainString();
      Question question = Ask.choice(false, Ask.right("a"), Ask.earning("b", false, credit));
      questions.add(Sets.question(credit, question.stem(), question.interaction()));
    }
    QuestionSet set = Sets.of(questions, List.of());

    assertThat(GiftFiles.export(set).diagnostics()).isEmpty();
    assertThat(GiftImport.accepted(GiftFiles.of(set)).questions())
        .hasSameSizeAs(MoodleCredits.KNOWN)
        .allSatisfy(
            stored ->
                assertThat(stored.answers().getLast().fraction() * 100)
                    .isEqualTo(
                        Double.parseDouble(String.valueOf(stored.idnumber())), offset(0.0001)));
  }

  @ParameterizedTest
  @CsvSource({"50.00, %50%", "12.50, %12.5%", "-33.333330, %-33.33333%", "1E+1, %10%"})
  void aCreditIsSpelledWithoutNeedlessZeros(String credit, String spelled) {
    assertThat(GiftFiles.of(Ask.choice(false, Ask.right("a"), Ask.earning("b", false, credit))))
        .contains("~" + spelled + "[html]b");
  }

  @Test
  void aCreditWithTwoMinusSignsIsText() {
    Question question = Ask.choice(false, Ask.right("%--5%a"), Ask.wrong("%--5%"));

    assertThat(stored(question).answers())
        .extracting(answer -> shown(answer.text()))
        .containsExactly("%--5%a", "%--5%");
    assertThat(stored(Ask.shortAnswer("%--5%")).answers().getFirst().text()).isEqualTo("%--5%");
  }

  @Test
  void aCreditWithinATenthOfTheListIsTakenForItWithANote() {
    Question question = Ask.choice(false, Ask.right("a"), Ask.earning("b", false, "33.3"));

    assertThat(GiftFiles.of(question)).contains("~%33.33333%");
    assertThat(GiftFiles.export(Sets.of(question)).diagnostics())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.NOTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"33", "-15", "99"})
  void aQuestionWithAnyOtherCreditIsLeftOutAndSaysSo(String credit) {
    Question question = Ask.choice(false, Ask.right("a"), Ask.earning("b", false, credit));

    assertThat(GiftFiles.of(Sets.of(question))).doesNotContain("::");
    assertThat(features(question)).containsExactly(Feature.PARTIAL_CREDIT);
  }

  @Test
  void creditsThatDoNotAddUpAreWarnedOf() {
    Question question =
        Ask.choice(
            true, Ask.earning("a", true, "50"), Ask.earning("b", true, "25"), Ask.wrong("c"));

    assertThat(GiftFiles.export(Sets.of(question)).diagnostics())
        .extracting(Diagnostic::severity, Diagnostic::message)
        .containsExactly(
            tuple(Severity.WARNING, "the credits add up to 75 %, and Moodle asks for 100 %"));
  }
}
