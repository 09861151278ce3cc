package org.examwright.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.examwright.model.text.FormulaDelimiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @Test
  void aLineThatEndsBeforeABracketEndsNoFormula() {
    assertThat(FormulaDelimiter.DISPLAY.endIn("a\\\\]b\\]", 0)).isEqualTo(5);
    assertThat(FormulaDelimiter.INLINE.endIn("a\\\\)", 0)).isEqualTo(-1);
  }

  @Test
  void whatEndsAFormulaWithinBracesEndsNoOtherAroundIt() {
    String tex = "\\text{\\(a\\)} + \\}{\\}}";

    assertThat(FormulaDelimiter.INLINE.endIn(tex + "\\)", 0)).isEqualTo(tex.length());
  }

  @Test
  void bracesThatStayOpenHideNoEnd() {
    assertThat(FormulaDelimiter.INLINE.endIn("{a\\) and more", 0)).isEqualTo(2);
    assertThat(FormulaDelimiter.INLINE.endIn("a}\\) and more", 0)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "x\\]y\\\\\\], x\\ ]y\\\\\\ ]",
    "'\\\\[2pt]\\\\]', '\\\\[2pt]\\\\]'",
    "\\text{\\[a\\]}, \\text{\\[a\\]}",
    "{x\\]y\\], {x\\ ]y\\ ]",
    "x\\), x\\)"
  })
  void aFormulaIsWholeWhereNothingInItEndsIt(String tex, String whole) {
    assertThat(FormulaDelimiter.DISPLAY.whole(tex)).isEqualTo(whole);
    assertThat(FormulaDelimiter.DISPLAY.endIn(whole + "\\]", 0)).isEqualTo(whole.length());
  }

  @Test
  void aBackslashAtTheEndStaysApartFromTheDelimiter() {
    assertThat(FormulaDelimiter.INLINE.whole("x\\")).isEqualTo("x\\ ");
    assertThat(FormulaDelimiter.INLINE.whole("x\\\\")).isEqualTo("x\\\\");
  }
}
