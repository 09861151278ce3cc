package org.examwright.reading.qti.classic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks of direction that our own exporter sets around a text are none of the author's. */
class OwnMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\u2067אב\u2069 | אב",
        "\u2066ab\u2069 | ab",
        "<p>\u2067אב<br>ab\u2069</p> | <p>אב<br>ab</p>",
        "<p>\u2067אב</p><p>ab\u2069</p> | <p>אב</p><p>ab</p>",
        "a \u2067אב\u2069 b | a \u2067אב\u2069 b",
        "<p>ab</p> | <p>ab</p>"
      })
  void theyAreTakenOffTheEndsOfATextAlone(String written, String meant) {
    assertThat(OwnMarks.inMarkup(written)).isEqualTo(meant);
  }
}
