package org.examwright.rendering.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.StringWriter;
import java.time.Duration;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

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
        "\\newcommand{\\a}{\\a\\a}\\a",
        "\\newcommand\\a{\\b\\b}\\newcommand{\\b}[1]{\\a}\\a",
        "\\newcommand{\\a}{x\\b\\b}\\newcommand{\\b}{yy}\\a",
        "\\renewcommand{\\mbox}[1]{\\text{#1}\\text{#1}}\\text{x}",
        "\\newenvironment{a}{\\begin{a}\\begin{a}}{\\end{a}}\\begin{a}\\end{a}"
      })
  void aCommandThatIsDefinedByOthersOfTheFormulaIsNotUnderstoodInsteadOfForever(String tex) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(MathMl.of(tex, false)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\newcommand{\\a}{\\alpha}\\a", "\\newcommand{\\R}{\\mathbb{R}} x \\in \\R"})
  void aCommandThatIsDefinedByKnownOnesIsUnderstood(String tex) {
    assertThat(MathMl.of(tex, false)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\text{a b}",
        "\\operatorname{rank} A",
        "\\lim_{x \\to 0} x",
        "p \\land q \\implies r",
        "\\sum_{i=1}^{n} i",
        "\\sum\\limits_i",
        "\\binom{n}{k}",
        "a \\pmod n",
        "\\varphi",
        "\\dots",
        "\\begin{aligned}a&=b\\\\c&=d\\end{aligned}",
        "\\begin{aligned}a&=b&e&=f\\\\c&=d\\end{aligned}",
        "30\\degree",
        "\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}",
        "\\sqrt[3]{x}",
        "50\\%"
      })
  void whatAuthorsWriteIsKnown(String tex) {
    assertThat(MathMl.of(tex, true)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "f(a,b); <mi>f</mi><mrow><mo fence=\"true\">(</mo><mi>a</mi><mo separator=\"true\">,</mo>"
            + "<mi>b</mi><mo fence=\"true\">)</mo></mrow>",
        "\\mathrm{rank}A; <mrow><mi mathvariant=\"normal\">rank</mi></mrow><mi>A</mi>",
        "\\mathbf{x}+y; <mrow><mi>𝐱</mi></mrow><mo>+</mo><mi>y</mi>",
        "\\mathbb{R}; <mi>ℝ</mi>",
        "\\mathcal{O}; <mi>𝒪</mi>"
      })
  void browsersGetNothingThatTheyDoNotDraw(String tex, String markup) throws Exception {
    assertThat(markup(MathMl.forBrowsers(tex, false).orElseThrow())).isEqualTo(markup);
  }

  @ParameterizedTest
  @CsvSource({
    "\\begin{aligned}a&=b\\\\&=d\\end{aligned}, 2, 2",
    "\\begin{aligned}a&=b&e&=f\\\\c&=d\\end{aligned}, 4, 4",
    "\\begin{split}a\\\\c&=d\\end{split}, 2, 2",
    "\\begin{matrix}1&2\\\\3&4\\end{matrix}, 2, 2"
  })
  void aTableHasAsManyColumnsAsAreUsed(String tex, int first, int second) {
    NodeList rows = MathMl.of(tex, true).orElseThrow().getElementsByTagNameNS("*", "mtr");

    assertThat(rows.item(0).getChildNodes().getLength()).isEqualTo(first);
    assertThat(rows.item(1).getChildNodes().getLength()).isEqualTo(second);
  }

  private static String markup(Element math) throws TransformerException {
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-16");
    StringWriter out = new StringWriter();
    transformer.transform(new DOMSource(math), new StreamResult(out));
    return out.toString().replaceAll("</?math[^>]*>", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "$", "x $ y", "\\unknown{x}", "\\frac{1}"})
  void whatMakesNoSenseGivesNothing(String tex) {
    assertThat(MathMl.of(tex, false)).isEmpty();
  }
}
