package org.examwright.rendering.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MathMlTest {

  @Test
  void aFractionBecomesPresentationMarkup() {
    var math = MathMl.of("\\frac{1}{2}", false).orElseThrow();

    assertThat(math.getNamespaceURI()).isEqualTo(MathMl.NAMESPACE);
    assertThat(math.getFirstChild().getLocalName()).isEqualTo("mfrac");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\text{a b}", "\\operatorname{rank} A", "\\lim_{x \\to 0} x", "p \\land q \\implies r",
        "\\sum_{i=1}^{n} i", "\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}", "\\sqrt[3]{x}", "50\\%"
      })
  void whatAuthorsWriteIsKnown(String tex) {
    assertThat(MathMl.of(tex, true)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "$", "x $ y", "\\unknown{x}", "\\frac{1}"})
  void whatMakesNoSenseGivesNothing(String tex) {
    assertThat(MathMl.of(tex, false)).isEmpty();
  }
}
