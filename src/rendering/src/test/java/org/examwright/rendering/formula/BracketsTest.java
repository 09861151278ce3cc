package org.examwright.rendering.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Node;

class BracketsTest {
  @ParameterizedTest
  @CsvSource({
    "lfloor, rfloor, ⌊x⌋",
    "lceil, rceil, ⌈x⌉",
    "lbrace, rbrace, x",
    "|, |, x",
    "Vert, Vert, x",
    "langle, rangle, x"
  })
  void everyBracketThatGrowsIsUnderstood(String left, String right, String text) {
    String tex = "\\left\\" + left + " x \\right\\" + right;

    assertThat(MathMl.of(tex, false).map(Node::getTextContent)).contains(text);
  }

  @Test
  void bracesAndDoubleBarsEmbrace() {
    assertThat(MathMl.of("\\left\\lbrace x \\right\\rbrace", false).orElseThrow().getFirstChild())
        .extracting(node -> node.getAttributes().getNamedItem("open").getNodeValue())
        .isEqualTo("{");
    assertThat(MathMl.of("\\left\\| x \\right\\|", false).orElseThrow().getFirstChild())
        .extracting(node -> node.getAttributes().getNamedItem("close").getNodeValue())
        .isEqualTo("‖");
  }

  @ParameterizedTest
  @CsvSource({"\\leftarrow", "\\rightleftharpoons", "\\left( x \\right)", "\\lfloor x \\rfloor"})
  void allElseStaysAsItIs(String tex) {
    assertThat(Brackets.spelled(tex)).isEqualTo(tex);
  }
}
