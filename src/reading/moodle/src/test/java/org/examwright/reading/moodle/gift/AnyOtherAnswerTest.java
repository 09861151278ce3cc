package org.examwright.reading.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.reading.moodle.gift.GiftReading.question;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind a wildcard is not for those whose wrong answer is listed. */
class AnyOtherAnswerTest {
  private static final RichText OTHER = RichText.of("other");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q{=1#yes =%0%2#specific =%0%*#other}",
        "Q{#=1#yes =%0%2#specific ~#other}",
        "Q{#=1#yes =%0%2#specific =%0%*#other}",
        "Q{=1#yes =%-50%2#specific =%0%3 =%0%*#other}"
      })
  void aListedWrongAnswerKeepsItsOwnFeedbackAlone(String gift) {
    Question question = question(gift + "\n");

    assertThat(question.feedback().otherwise()).isEqualTo(OTHER);
    assertThat(question.feedback().incorrect()).isEqualTo(RichText.EMPTY);
    assertThat(feedback(question)).startsWith(RichText.of("yes"), RichText.of("specific"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q{=1#yes =%0%*#other}", "Q{#=1#yes =%50%2 ~#other}"})
  void withoutAListedWrongAnswerItIsForAllWhoAreWrong(String gift) {
    Feedback feedback = question(gift + "\n").feedback();

    assertThat(feedback.incorrect()).isEqualTo(OTHER);
    assertThat(feedback.otherwise()).isEqualTo(RichText.EMPTY);
  }

  @Test
  void whatAllWhoAreWrongReadIsNotTakenForAnAnswersOwn() {
    Question question =
        question("[html]Q{=1 =%0%2#<p>specific</p><p>other</p> =%0%3#<p>other</p> =%0%*#other}\n");

    assertThat(question.feedback().incorrect()).isEqualTo(OTHER);
    assertThat(question.feedback().otherwise()).isEqualTo(RichText.EMPTY);
    assertThat(feedback(question))
        .containsExactly(RichText.EMPTY, RichText.of("specific"), RichText.EMPTY);
  }

  private static List<RichText> feedback(Question question) {
    return switch (question.interaction()) {
      case Interaction.ShortAnswer words ->
          words.answers().stream().map(AcceptedAnswer::feedback).toList();
      case Interaction.Numeric numbers ->
          numbers.answers().stream().map(NumericAnswer::feedback).toList();
      default -> Stream.<RichText>of().toList();
    };
  }
}
