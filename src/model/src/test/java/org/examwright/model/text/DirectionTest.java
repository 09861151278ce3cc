package org.examwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.model.text.Direction.LEFT_TO_RIGHT;
import static org.examwright.model.text.Direction.RIGHT_TO_LEFT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

  @ParameterizedTest
  @CsvSource({
    "en, LEFT_TO_RIGHT",
    "ar-EG, RIGHT_TO_LEFT",
    "he, RIGHT_TO_LEFT",
    "iw, RIGHT_TO_LEFT",
    "fa, RIGHT_TO_LEFT",
    "ja, LEFT_TO_RIGHT",
  })
  void aLanguageHasADirection(String tag, Direction direction) {
    assertThat(Direction.ofLanguage(tag)).isEqualTo(direction);
  }

  @Test
  void aLineRunsAsItsFirstLetterDoes() {
    assertThat(Direction.of("1. (שלום) hello", LEFT_TO_RIGHT)).isEqualTo(RIGHT_TO_LEFT);
    assertThat(Direction.of("hello שלום", LEFT_TO_RIGHT)).isEqualTo(LEFT_TO_RIGHT);
  }

  @Test
  void withinTextFromRightToLeftALineMayBeginWithAForeignWord() {
    assertThat(Direction.of("HTTP שלום", RIGHT_TO_LEFT)).isEqualTo(RIGHT_TO_LEFT);
    assertThat(Direction.of("HTTP", RIGHT_TO_LEFT)).isEqualTo(LEFT_TO_RIGHT);
  }

  @Test
  void aLineWithoutLettersRunsAsTheTextAroundItDoes() {
    assertThat(Direction.of("1 + 1", RIGHT_TO_LEFT)).isEqualTo(RIGHT_TO_LEFT);
    assertThat(Direction.of("1 + 1", LEFT_TO_RIGHT)).isEqualTo(LEFT_TO_RIGHT);
  }
}
