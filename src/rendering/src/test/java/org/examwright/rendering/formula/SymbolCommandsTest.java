package org.examwright.rendering.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Node;

class SymbolCommandsTest {

  @ParameterizedTest
  @CsvSource({
    "phi, ϕ, varphi, φ",
    "epsilon, ϵ, varepsilon, ε",
    "theta, θ, vartheta, ϑ",
    "rho, ρ, varrho, ϱ",
    "sigma, σ, varsigma, ς",
    "pi, π, varpi, ϖ",
    "kappa, κ, varkappa, ϰ"
  })
  void theTwoFormsOfALetterAreTwoCharacters(
      String one, String letter, String other, String variant) {
    assertThat(text("\\" + one)).isEqualTo(letter);
    assertThat(text("\\" + other)).isEqualTo(variant);
  }

  @ParameterizedTest
  @CsvSource({
    "\\rightleftharpoons, ⇌",
    "\\leftrightharpoons, ⇋",
    "\\rightharpoonup, ⇀",
    "\\leadsto, ⇝",
    "\\circlearrowright, ↻",
    "\\dashrightarrow, ⇢",
    "\\coloneqq, ≔",
    "\\Box, □",
    "\\square, □",
    "\\lozenge, ◊",
    "\\unlhd, ⊴",
    "\\triangle, △",
    "\\Omega, Ω",
    "\\varOmega, Ω",
    "\\otimes, ⊗",
    "\\dotsb, ⋯",
    "\\lVert, ‖",
    "\\S, §",
    "\\omicron, ο",
    "\\not\\equiv, ≢"
  })
  void everySignIsThereBetweenItsNeighbours(String command, String sign) {
    assertThat(text("a " + command + " b")).isEqualTo("a" + sign + "b");
  }

  @ParameterizedTest
  @CsvSource({
    "\\acute{x}, x´",
    "\\grave{x}, x`",
    "\\check{x}, xˇ",
    "\\breve{x}, x˘",
    "\\mathring{x}, x˚",
    "\\boldsymbol{x}, 𝐱",
    "\\bm{x}, 𝐱",
    "\\mathscr{L}, ℒ",
    "\\dbinom{n}{k}, nk",
    "a \\xrightarrow{k} b, a⟶kb",
    "a \\xrightarrow[z]{k} b, a⟶kzb",
    "a \\xleftarrow{} b, a⟵b",
    "\\| x \\|, ‖x‖"
  })
  void whatHasAnotherNameInOtherPackagesIsKnown(String tex, String text) {
    assertThat(text(tex)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"big, ''", "big, l", "Big, l", "bigg, l", "Bigg, l"})
  void bracketsOfAGivenSizeAreBrackets(String size, String left) {
    String right = left.isEmpty() ? "" : "r";
    assertThat(
            text("\\" + size + left + "( \\frac{a}{b} \\" + size + right + ") c")
                .replaceAll("[()]", ""))
        .isEqualTo("abc");
  }

  private static String text(String tex) {
    return MathMl.of(tex, false).map(Node::getTextContent).orElse("not understood");
  }
}
