package org.examwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.examwright.model.exchange.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoundSyntaxTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "::Q1:: Two? {=2 ~3}\n\n::Q2:: Three? {=2 ~3\n",
        "# Quiz\n\n**1. Two?**\n\n- [x] 2\n- [ ] 3\n\n**2. Three?**\n\n- [ ] 2\n- [ ] 3\n",
        "1. Two?\na) 2\nb) 3\nAnswer: a\n\n2. Three?\na) 2\nb) 3\nAnswer: x\n"
      })
  void theQuestionsWithoutErrorsAreKeptWhateverTheFileIsWrittenIn(String text) {
    Reader.Result result = PlainReading.of(text);

    assertThat(result.set()).isNull();
    assertThat(Objects.requireNonNull(result.rest()).size()).isEqualTo(1);
  }
}
