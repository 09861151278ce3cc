package org.examwright.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiftOrderingTest {
  @ParameterizedTest
  @ValueSource(strings = {"Hello", "Verona", "0", "1", "SHOW", "none", "ALL", "abc", ">2"})
  void whatAnItemBeginsWithIsNoOption(String item) {
    String options = GiftOrdering.written(12);
    GiftOrdering read = GiftOrdering.read(options + "\n" + item).orElseThrow();

    assertThat(read.count()).isEqualTo("12");
    assertThat(read.isUsual()).isTrue();
    assertThat(read.length()).isEqualTo(options.length() + 1);
  }

  @Test
  void withoutOptionsAnItemLosesWhatLooksLikeOne() {
    assertThat(GiftOrdering.read(">2\nHello\nb").orElseThrow().length()).isEqualTo(4);
    assertThat(GiftOrdering.read(GiftOrdering.written(2).replace(" 123", "") + "\nabc"))
        .hasValueSatisfying(read -> assertThat(read.options()).endsWith(" abc"));
  }

  @Test
  void anAngleAndADigitBeginItems() {
    assertThat(GiftOrdering.begins(GiftOrdering.written(3))).isTrue();
    assertThat(GiftOrdering.begins("> 3 a")).isTrue();
    assertThat(GiftOrdering.begins(">a")).isFalse();
    assertThat(GiftOrdering.read(">a")).isEmpty();
  }

  @Test
  void otherOptionsAreNotUsual() {
    assertThat(GiftOrdering.read(">3 RANDOM HORIZONTAL RELATIVE\na").orElseThrow().isUsual())
        .isFalse();
    assertThat(GiftOrdering.read(">3\na\nb").orElseThrow().isUsual()).isTrue();
  }

  @Test
  void theRemedyNamesEveryOptionThatAnItemMayLookLike() {
    assertThat(GiftOrdering.read(">3\nHello").orElseThrow().remedy())
        .isEqualTo(">3 ALL VERTICAL ABSOLUTE");
  }
}
