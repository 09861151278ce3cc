package org.examwright.model.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedNameTest {
  @Test
  void aPlaceHasAsManyDigitsAsTheLast() {
    assertThat(new NumberedName(4, 2, "What?").written()).isEqualTo("04 What?");
    assertThat(new NumberedName(4, 1, "").written()).isEqualTo("4");
  }

  @Test
  void aNameIsReadAsItWasWritten() {
    assertThat(
            Stream.of("", "What?", "7 dwarfs", "1", " 2", "…")
                .map(title -> new NumberedName(42, 4, title)))
        .allSatisfy(name -> assertThat(NumberedName.read(name.written())).contains(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "What?", "4th of July", "4. What?", "1234567 What?", "-1 What?"})
  void otherNamesHaveNoPlace(String name) {
    assertThat(NumberedName.read(name)).isEmpty();
  }
}
