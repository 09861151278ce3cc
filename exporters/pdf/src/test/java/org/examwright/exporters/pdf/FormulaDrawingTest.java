package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.examwright.rendering.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scilab.forge.jlatexmath.SymbolAtom;
import org.scilab.forge.jlatexmath.TeXFormula;

class FormulaDrawingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\rightleftharpoons",
        "⇌",
        "\\Omega",
        "Ω",
        "\\otimes",
        "\\varOmega",
        "\\leadsto",
        "\\mathbf{\\Omega}",
        "\\boldsymbol{\\Omega}",
        "\\boldsymbol{\\otimes}",
        "\\text{Ω}",
        "\\varphi",
        "\\varepsilon",
        "\\vartheta",
        "\\varrho",
        "\\varsigma",
        "\\varpi",
        "\\varkappa",
        "\\lvert",
        "\\coloneqq",
        "\\pounds",
        "\\dotsm",
        "\\bm{x}"
      })
  void everySignIsDrawnBetweenItsNeighbours(String sign) {
    assertThat(visible("a " + sign + " b")).isGreaterThan(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ce{2SO2(g) + O2(g) <=>[V2O5][\\pu{450 °C}] 2SO3(g)}",
        "\\ce{^{235}_{92}U + ^1_0n -> ^{141}_{56}Ba + 3 ^1_0n}",
        "\\ce{A <=>> B <<=> C <-> D <--> E ->[{in water}] F v}",
        "\\ce{CuSO4 * 5H2O + 1/2O2 + HC#CH + OCO^{.-}}",
        "\\SI{1.2 +- 0.1 e3}{\\micro\\ohm\\per\\angstrom}",
        "\\qty[per-mode=fraction]{20}{\\degreeCelsius\\per\\percent}",
        "\\ang{10;20;30} \\SIrange{1}{2}{\\celsius}"
      })
  void chemistryAndQuantitiesAreDrawn(String tex) {
    assertThat(visible(tex)).isGreaterThan(4);
  }

  @Test
  void noSignThatTheLibraryKnowsVanishes() {
    new TeXFormula("x");

    assertThat(SymbolAtom.symbols.keySet())
        .filteredOn(name -> name.matches("[A-Za-z]+"))
        .hasSizeGreaterThan(300)
        .allSatisfy(
            name ->
                assertThat(
                        FormulaDrawing.of(
                            "a \\" + name + " b", false, Look.of(Theme.PLAIN, "en").body())
                            .stream())
                    .as(name)
                    .allMatch(drawing -> visible(drawing) > 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"phi", "epsilon", "theta", "rho", "sigma", "pi", "kappa"})
  void theTwoFormsOfALetterLookDifferent(String letter) {
    assertThat(bounds("\\" + letter)).isNotEqualTo(bounds("\\var" + letter));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\begin{cases}%s\\end{cases}",
        "\\begin{matrix}%s\\end{matrix}",
        "\\begin{pmatrix}%s\\end{pmatrix}",
        "\\begin{bmatrix}%s\\end{bmatrix}",
        "\\begin{vmatrix}%s\\end{vmatrix}",
        "\\begin{array}{ll}%s\\end{array}",
        "\\begin{array}{cc}%s\\end{array}",
        "\\begin{array}{l|r}%s\\end{array}"
      })
  void thereIsAGapBetweenColumns(String table) {
    float gap =
        drawing(table.formatted("xxxx & yyyy \\\\ xxxx & yyyy")).width()
            - drawing(table.formatted("xxxxyyyy \\\\ xxxxyyyy")).width();

    assertThat(gap).isGreaterThan(Look.of(Theme.PLAIN, "en").body().size() * 0.5f);
  }

  @ParameterizedTest
  @ValueSource(strings = {"aligned", "align", "split"})
  void noGapIsThereWhereLinesAreAligned(String environment) {
    String aligned =
        "\\begin{" + environment + "}xxxx & = y \\\\ xxxx & = y\\end{" + environment + "}";

    assertThat(drawing(aligned).width())
        .isLessThan(drawing("xxxx = y").width() + Look.of(Theme.PLAIN, "en").body().size() * 0.6f);
  }

  private static Rectangle2D bounds(String letter) {
    return drawing(letter).outlines().getFirst().shape().getBounds2D();
  }

  private static int visible(String tex) {
    return visible(drawing(tex));
  }

  private static int visible(FormulaDrawing drawing) {
    return (int)
        drawing.outlines().stream()
            .filter(outline -> !outline.shape().getBounds2D().isEmpty())
            .count();
  }

  private static FormulaDrawing drawing(String tex) {
    return FormulaDrawing.of(tex, false, Look.of(Theme.PLAIN, "en").body()).orElseThrow();
  }
}
