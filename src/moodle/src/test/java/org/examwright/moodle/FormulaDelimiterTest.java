package org.examwright.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.examwright.model.text.FormulaDelimiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormulaDelimiterTest {
  private static final Pattern START = Pattern.compile(FormulaDelimiter.anyStart());

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenAroundAFormulaBeginsIt(FormulaDelimiter delimiter) {
    String formula = delimiter.around("x");

    assertThat(START.matcher(formula).lookingAt()).isTrue();
    assertThat(FormulaDelimiter.startingWith(formula.substring(0, 2))).contains(delimiter);
    assertThat(formula).endsWith("x" + delimiter.end());
  }

  @Test
  void aReferenceHidesWhatLooksLikeADelimiter() {
    assertThat(FormulaDelimiter.hidden("\\(a\\) \\[b\\] $$c$$"))
        .isEqualTo("\\&#40;a\\) \\&#91;b\\] $&#36;c$&#36;");
    assertThat(
            RandomWords.of("a", "\\", "(", "[", "$", "$$", ")", "]").map(FormulaDelimiter::hidden))
        .noneMatch(markup -> START.matcher(markup).find());
  }
}
