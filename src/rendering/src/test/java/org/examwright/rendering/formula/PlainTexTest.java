package org.examwright.rendering.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTexTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "H2O => \\mathrm{H}_{2}\\mathrm{O}",
        "SO4^2- => \\mathrm{SO}_{4}^{2-}",
        "SO_4^{2-} => \\mathrm{SO}_{4}^{2-}",
        "Na+ => \\mathrm{Na}^{+}",
        "Na+Cl- => \\mathrm{Na}^{+}\\mathrm{Cl}^{-}",
        "Y^99+ => \\mathrm{Y}^{99+}",
        "[AgCl2]- => [\\mathrm{AgCl}_{2}]^{-}",
        "[Cu(NH3)4]^2+ => [\\mathrm{Cu}(\\mathrm{NH}_{3})_{4}]^{2+}",
        "Fe^{II}Fe^{III}2O4 => \\mathrm{Fe}^{\\mathrm{II}}\\mathrm{Fe}^{\\mathrm{III}}_{2}\\mathrm{O}_{4}",
        "OCO^{.-} => \\mathrm{OCO}^{\\bullet -}",
        "NO_x => \\mathrm{NO}_{x}",
        "C_nH_{2n+2} => \\mathrm{C}_{n}\\mathrm{H}_{2n+2}",
        "Cr2O3_{(s)} => \\mathrm{Cr}_{2}\\mathrm{O}_{3}{}_{(\\mathrm{s})}"
      })
  void chargesAndIndicesStandWhereTheyBelong(String chemistry, String plain) {
    assertThat(PlainTex.of("\\ce{" + chemistry + "}")).isEqualTo("{" + plain + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "^{14}_{6}C => {{}_{6}^{14}}\\mathrm{C}",
        "^227_90Th+ => {{}_{90}^{227}}\\mathrm{Th}^{+}",
        "^14C => {{}^{14}}\\mathrm{C}",
        "^0_-1e- => {{}_{-1}^{0}}\\mathrm{e}^{-}",
        "3 ^1_0n => 3\\,{{}_{0}^{1}}\\mathrm{n}"
      })
  void isotopesHaveTheirNumbersInFront(String chemistry, String plain) {
    assertThat(PlainTex.of("\\ce{" + chemistry + "}")).isEqualTo("{" + plain + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "2H2 + O2 -> 2H2O => 2\\,\\mathrm{H}_{2} + \\mathrm{O}_{2} \\longrightarrow 2\\,\\mathrm{H}_{2}\\mathrm{O}",
        "2 H2 => 2\\,\\mathrm{H}_{2}",
        "1/2O2 => \\tfrac{1}{2}\\,\\mathrm{O}_{2}",
        "0.5 O2 => 0.5\\,\\mathrm{O}_{2}",
        "0,5O2 => 0{,}5\\,\\mathrm{O}_{2}",
        "n H2O => n\\,\\mathrm{H}_{2}\\mathrm{O}",
        "$n$H2O => n\\,\\mathrm{H}_{2}\\mathrm{O}",
        "2e- => 2\\,\\mathrm{e}^{-}",
        "pH = 7 => \\mathrm{pH} = 7",
        "1s^2 2p^6 => \\mathrm{1s}^{2}\\;\\mathrm{2p}^{6}",
        "CuSO4*5H2O => \\mathrm{CuSO}_{4}\\,\\cdot\\,5\\,\\mathrm{H}_{2}\\mathrm{O}",
        "CuSO4 . 5 H2O => \\mathrm{CuSO}_{4}\\,\\cdot\\,5\\,\\mathrm{H}_{2}\\mathrm{O}",
        "CuSO4 · 5H2O => \\mathrm{CuSO}_{4}\\,\\cdot\\,5\\,\\mathrm{H}_{2}\\mathrm{O}",
        "NaCl(aq) => \\mathrm{NaCl}\\,(\\mathrm{aq})",
        "H2O (l) => \\mathrm{H}_{2}\\mathrm{O}\\,(\\mathrm{l})",
        "Na+(aq) => \\mathrm{Na}^{+}\\,(\\mathrm{aq})",
        "C6H5-CHO => \\mathrm{C}_{6}\\mathrm{H}_{5}{-}\\mathrm{CHO}",
        "CH2=CH2 => \\mathrm{CH}_{2}{=}\\mathrm{CH}_{2}",
        "HC#CH => \\mathrm{HC}{\\equiv}\\mathrm{CH}",
        "A\\bond{...}B => \\mathrm{A}{\\cdots}\\mathrm{B}",
        "A - B => \\mathrm{A} - \\mathrm{B}",
        "BaSO4 v => \\mathrm{BaSO}_{4}\\;\\downarrow",
        "CO2 ^ => \\mathrm{CO}_{2}\\;\\uparrow",
        "{sugar} + O2 => \\text{sugar} + \\mathrm{O}_{2}",
        "$K$ = \\frac{[C]}{[A]} => K = \\frac{[\\mathrm{C}]}{[\\mathrm{A}]}"
      })
  void amountsStatesAndBondsAreWhatTheyAre(String chemistry, String plain) {
    assertThat(PlainTex.of("\\ce{" + chemistry + "}")).isEqualTo("{" + plain + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "A <- B => \\mathrm{A} \\longleftarrow \\mathrm{B}",
        "A→B => \\mathrm{A} \\longrightarrow \\mathrm{B}",
        "A <=> B => \\mathrm{A} \\rightleftharpoons \\mathrm{B}",
        "A ⇌ B => \\mathrm{A} \\rightleftharpoons \\mathrm{B}",
        "A <-> B => \\mathrm{A} \\longleftrightarrow \\mathrm{B}",
        "A ->[H2O] B => \\mathrm{A} \\,\\xrightarrow{\\mathrm{H}_{2}\\mathrm{O}}\\,\\mathrm{B}",
        "A ->[{in water}][\\Delta] B => \\mathrm{A} \\,\\xrightarrow[\\Delta]{\\text{in water}}\\,\\mathrm{B}",
        "A ->T[heat] B => \\mathrm{A} \\,\\xrightarrow{\\text{heat}}\\,\\mathrm{B}",
        "A <=>[a][b] B => \\mathrm{A} \\,\\overset{\\mathrm{a}}{\\underset{\\mathrm{b}}{\\rightleftharpoons}}\\,\\mathrm{B}",
        "A <=>> B => \\mathrm{A} \\,\\underset{\\leftharpoondown}{\\longrightarrow}\\,\\mathrm{B}"
      })
  void arrowsSayWhatStandsAboveAndBelowThem(String chemistry, String plain) {
    assertThat(PlainTex.of("\\ce{" + chemistry + "}")).isEqualTo("{" + plain + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "\\num{1.5e3} => 1.5\\times 10^{3}",
        "\\num{1.5 x 10^3} => 1.5\\times 10^{3}",
        "\\num{e-7} => 10^{-7}",
        "\\num{1234} => 1234",
        "\\num{12345.678} => 12\\,345.678",
        "\\num{0.12345} => 0.123\\,45",
        "\\num{3,5} => 3{,}5",
        "\\num{.5} => 0.5",
        "\\num{1.23(4)} => 1.23(4)",
        "\\num{1.23 +- 0.04} => 1.23 \\pm 0.04",
        "\\num{1.2 \\pm 0.1 e3} => (1.2 \\pm 0.1)\\times 10^{3}",
        "\\num{<10} => <10",
        "\\ang{45} => 45^{\\circ}",
        "\\ang{10;20;30} => 10^{\\circ}\\,20^{\\prime}\\,30^{\\prime\\prime}",
        "\\numrange{1}{2} => 1\\text{–}2"
      })
  void numbersAreWrittenOut(String number, String plain) {
    assertThat(PlainTex.of(number)).isEqualTo("{" + plain + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "\\SI{9.81}{\\metre\\per\\second\\squared} => 9.81\\,\\mathrm{m}\\,\\mathrm{s}^{-2}",
        "\\qty{9.81}{\\m\\per\\s\\tothe{2}} => 9.81\\,\\mathrm{m}\\,\\mathrm{s}^{-2}",
        "\\SI{5}{m/s} => 5\\,\\mathrm{m}/\\mathrm{s}",
        "\\si{kg.m^2.s^{-1}} => \\mathrm{kg}\\,\\mathrm{m}^{2}\\,\\mathrm{s}^{-1}",
        "\\unit{\\square\\metre} => \\mathrm{m}^{2}",
        "\\unit{\\cubic\\centi\\metre} => \\mathrm{cm}^{3}",
        "\\unit{\\kilo\\ohm} => \\mathrm{k}\\mathrm{\\Omega}",
        "\\unit{\\um} => \\mathrm{\\mu}\\mathrm{m}",
        "\\unit{\\micro\\metre} => \\mathrm{\\mu}\\mathrm{m}",
        "\\unit{\\kWh} => \\mathrm{kWh}",
        "\\SI{20}{\\degreeCelsius} => 20\\,\\mathrm{°C}",
        "\\SI{20}{°C} => 20\\,\\mathrm{°C}",
        "\\SI{90}{\\degree} => 90^{\\circ}",
        "\\SI{5}{\\percent} => 5\\,\\%",
        "\\SI{1.2 +- 0.1}{\\kg} => (1.2 \\pm 0.1)\\,\\mathrm{kg}",
        "\\qty[per-mode=symbol]{8}{\\joule\\per\\mole\\per\\kelvin} => 8\\,\\mathrm{J}/(\\mathrm{mol}\\,\\mathrm{K})",
        "\\qty[per-mode = fraction]{8}{\\metre\\per\\second} => 8\\,\\frac{\\mathrm{m}}{\\mathrm{s}}",
        "\\SI[locale=DE]{1.5}{\\V} => 1{,}5\\,\\mathrm{V}",
        "\\SIrange{1}{2}{\\cm} => 1\\,\\mathrm{cm}\\text{–}2\\,\\mathrm{cm}",
        "\\pu{123 kJ/mol} => 123\\,\\mathrm{kJ}/\\mathrm{mol}"
      })
  void unitsStandUprightBehindTheirNumbers(String quantity, String plain) {
    assertThat(PlainTex.of(quantity)).isEqualTo("{" + plain + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x^2",
        "\\ce",
        "\\ce{H2O",
        "\\ce{A & B}",
        "\\ce{A ->[x B}",
        "\\ce{A\\bond{?}B}",
        "\\num{}",
        "\\num{one}",
        "\\SI{3}",
        "\\SI{3}{\\foo}",
        "\\SI{3}{\\kilo}",
        "\\SI{3}{m\\\\s}",
        "\\SI[round-mode=places]{1.234}{\\m}",
        "\\qty{x}",
        "\\qty(x)",
        "\\unit",
        "\\cent{3}",
        "\\\\ce{H2O}",
        "\\newcommand{\\unit}[1]{#1}"
      })
  void whatIsNotUnderstoodStaysAsItIs(String tex) {
    assertThat(PlainTex.of(tex)).isEqualTo(tex);
  }

  @Test
  void commandsStandAmongOthersAndInWords() {
    assertThat(PlainTex.of("K = \\frac{[\\ce{H+}]}{x} \\SI{3}{\\foo} \\num{3e2}"))
        .isEqualTo("K = \\frac{[{\\mathrm{H}^{+}}]}{x} \\SI{3}{\\foo} {3\\times 10^{2}}");
    assertThat(PlainTex.of("\\text{of \\ce{H2O}}"))
        .isEqualTo("\\text{of $\\mathrm{H}_{2}\\mathrm{O}$}");
    assertThat(PlainTex.of("\\ce{A + $\\underset{x}{\\ce{B2}}$}"))
        .isEqualTo("{\\mathrm{A} + \\underset{x}{{\\mathrm{B}_{2}}}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\ce{", "\\ce{\\frac{", "\\ce{A->[", "\\text{", "\\SI{1}{\\of{", "\\ce{{"})
  void whatIsNestedWithoutEndEnds(String opening) {
    String tex = opening.repeat(20_000);

    assertThat(PlainTex.of(tex)).isEqualTo(tex);
    assertThat(PlainTex.of("\\ce{" + "[".repeat(20_000) + "}")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ce{Zn^2+ <=>[+ 2OH-][+ 2H+] $\\underset{\\text{solid}}{\\ce{Zn(OH)2 v}}$}",
        "\\ce{A <=>> B <<=> C <--> D}",
        "\\ce{\\alpha-D-Glucose + A'}",
        "\\qty[per-mode=fraction]{1.2 +- 0.1}{\\micro\\ohm\\per\\angstrom}",
        "\\text{a \\ce{^{14}_6C}}"
      })
  void whatIsWrittenIsUnderstood(String tex) {
    assertThat(PlainTex.of(tex)).isNotEqualTo(tex);
    assertThat(MathMl.of(tex, false)).isPresent();
  }
}
