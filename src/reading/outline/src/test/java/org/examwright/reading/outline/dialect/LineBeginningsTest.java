package org.examwright.reading.outline.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBeginningsTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t", "> ", ">> ", "- ", "12. ", "3)\t", "- [x] ", "> 1. - "})
  void aLineCountsBehindWhateverStandsInFrontOfIt(String front) {
    assertThat(LineBeginnings.of(front + "**1** What?").bold()).isEqualTo(1);
    assertThat(LineBeginnings.of(front + "7 Who").digits()).isPositive();
    assertThat(LineBeginnings.of(front + "B hawk").letters()).isEqualTo(1);
    assertThat(LineBeginnings.of(front + "( b ) 4. Which").brackets()).isPositive();
    assertThat(LineBeginnings.of(front + "R = 25 m").answers()).isEqualTo(1);
    assertThat(LineBeginnings.of(front + "• Mars").signs()).isPositive();
  }

  @Test
  void everyBoxAndBulletCounts() {
    (SignLines.BULLETS + Box.DRAWN)
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(sign -> assertThat(LineBeginnings.of(sign + " x").signs()).as(sign).isEqualTo(1));
    Box.DRAWN
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(sign -> assertThat(LineBeginnings.of("a " + sign).hasBoxes()).as(sign).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#42;*1** x", "\\(b) x", "<b>1</b> x"})
  void whatHidesItsFirstSignCountsForAll(String line) {
    LineBeginnings found = LineBeginnings.of(line);

    assertThat(found.bold()).isEqualTo(1);
    assertThat(found.digits()).isEqualTo(1);
    assertThat(found.letters()).isEqualTo(1);
    assertThat(found.brackets()).isEqualTo(1);
    assertThat(found.answers()).isEqualTo(1);
  }

  @Test
  void anOrdinaryLineCountsForNothing() {
    LineBeginnings found = LineBeginnings.of("The operator checks identities, for example:\n");

    assertThat(found.bold() + found.digits() + found.letters() + found.brackets()).isZero();
    assertThat(found.items() + found.answers() + found.signs()).isZero();
    assertThat(found.hasBoxes() || found.hasLabels() || found.hasEnclosed()).isFalse();
  }

  @Test
  void aLabelBehindAQuestionCounts() {
    assertThat(LineBeginnings.of("Which city? R: Lima").hasLabels()).isTrue();
    assertThat(LineBeginnings.of("Which city? *R* Lima").hasLabels()).isTrue();
    assertThat(LineBeginnings.of("**Which city?**").hasLabels()).isFalse();
    assertThat(LineBeginnings.of("2 + 2 = .... (answer: 4).").hasEnclosed()).isTrue();
  }
}
