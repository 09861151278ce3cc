package org.examwright.model.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
  @Test
  void aPlaceInATextIsItsLineAndColumn() {
    assertThat(new Origin("set.md", 12, 3)).hasToString("set.md:12:3");
    assertThat(new Origin("set.md", 12, 3).isCell()).isFalse();
  }

  @Test
  void aPlaceInAWorkbookIsItsSheetAndCell() {
    assertThat(Origin.cell("quiz.xlsx", "My list", 7, 28)).hasToString("quiz.xlsx:My list!AB7");
    assertThat(Origin.cell("quiz.xlsx", "My list", 7, 28).line()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({"1, A", "26, Z", "27, AA", "52, AZ", "702, ZZ", "703, AAA", "16384, XFD"})
  void columnsHaveTheLettersOfSpreadsheets(int column, String letters) {
    assertThat(Origin.letters(column)).isEqualTo(letters);
  }
}
