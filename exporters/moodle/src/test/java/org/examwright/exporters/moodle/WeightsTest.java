package org.examwright.exporters.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

  @ParameterizedTest
  @CsvSource({"50,50", "33.3,33.33333", "33,33.33333", "-15,-14.28571", "99,100", "95,100", "0,0"})
  void theNearestKnownCreditIsTaken(BigDecimal credit, BigDecimal known) {
    assertThat(Weights.nearest(credit)).isEqualByComparingTo(known);
  }

  @ParameterizedTest
  @CsvSource({"1,100", "3,33.33333", "6,16.66667", "7,14.28571", "9,11.11111", "11,10", "20,5"})
  void allKeysTogetherEarnEverything(int keys, BigDecimal share) {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < keys; i++) {
      choices.add(Choice.of(RichText.of("right"), true));
    }
    choices.add(Choice.of(RichText.of("wrong"), false));
    Interaction.ChoiceSelection selection = new Interaction.ChoiceSelection(true, choices, true);

    assertThat(Weights.of(choices.getFirst(), selection)).isEqualByComparingTo(share);
    assertThat(Weights.of(choices.getLast(), selection)).isEqualByComparingTo(share.negate());
  }
}
