package org.examwright.exporters.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.xmlbeans.XmlObject;
import org.examwright.rendering.formula.MathMl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OmmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "x => r(t[x])",
        "12 => r(t[12])",
        "\\sin => r(rPr(sty=p) t[sin])",
        "\\mathbb{R} => r(t[ℝ])",
        "\\mathbf{v} => r(t[𝐯])",
        "\\frac{1}{2} => f(num(r(t[1])) den(r(t[2])))",
        "\\sqrt{x} => rad(radPr(degHide=1) deg() e(r(t[x])))",
        "\\sqrt[3]{x} => rad(deg(r(t[3])) e(r(t[x])))",
        "x^2 => sSup(e(r(t[x])) sup(r(t[2])))",
        "x_1 => sSub(e(r(t[x])) sub(r(t[1])))",
        "x_1^2 => sSubSup(e(r(t[x])) sub(r(t[1])) sup(r(t[2])))",
        "f' => sSup(e(r(t[f])) sup(r(t[′])))",
        "\\hat{x} => acc(accPr(chr=\u0302) e(r(t[x])))",
        "\\vec{x} => acc(accPr(chr=\u20D7) e(r(t[x])))",
        "\\overline{x} => bar(barPr(pos=top) e(r(t[x])))",
        "\\underline{x} => bar(barPr(pos=bot) e(r(t[x])))",
        "\\lim_{n} x => limLow(e(r(rPr(sty=p) t[lim])) lim(r(t[n]))) r(t[x])",
        "\\stackrel{a}{=} => limUpp(e(r(t[=])) lim(r(t[a])))",
        "\\left\\lfloor x \\right\\rfloor => d(dPr(begChr=⌊ endChr=⌋) e(r(t[x])))",
        "\\lceil \\lceil x \\r"
            + "ceil \\r"
            + "ceil => d(dPr(begChr=⌈ endChr=⌉) e(d(dPr(begChr=⌈ endChr=⌉) e(r(t[x])))))",
        "\\xrightarrow{k} => limUpp(e(r(t[⟶])) lim(r(t[k])))",
        "\\xrightarrow[z]{} => limLow(e(r(t[⟶])) lim(r(t[z])))",
        "|x| => d(dPr(begChr=| endChr=|) e(r(t[x])))",
        "\\left[ a \\right) => d(dPr(begChr=[ sepChr=, endChr=)) e(r(t[a])))",
        "\\text{if} => r(rPr(nor()) t[if])",
        "\\boxed{x} => borderBox(e(r(t[x])))",
        "^2 => sSup(e(@[\u200B]) sup(r(t[2])))",
        "\\ce{Na+} => sSup(e(@[Na]) sup(@[+]))",
        "\\ce{SO4^2-} => sSubSup(e(@[SO]) sub(r(t[4])) sup(r(t[2]) @[−]))",
        "\\ce{^14_6C} => sPre(sub(r(t[6])) sup(r(t[14])) e(@[C]))",
        "\\si{m/s} => @[m] r(t[/]) @[s]"
      })
  void everyElementOfMathMlHasItsPlace(String tex, String expected) {
    String upright = "r(rPr(nor()) rPr(rFonts()) t[$1])";
    assertThat(outline(tex, false)).isEqualTo(expected.replaceAll("@\\[([^]]*)]", upright));
  }

  @Test
  void aSumEmbracesWhatFollowsIt() {
    assertThat(outline("\\sum_{i}^{n} i", true))
        .isEqualTo("nary(naryPr(chr=∑ limLoc=undOvr) sub(r(t[i])) sup(r(t[n])) e(r(t[i])))");
  }

  @Test
  void anIntegralInALineHasItsLimitsBesideIt() {
    assertThat(outline("\\int_a f", false))
        .isEqualTo("nary(naryPr(chr=∫ limLoc=subSup supHide=1) sub(r(t[a])) sup() e(r(t[f])))");
  }

  @Test
  void aMatrixHasRowsAndColumns() {
    assertThat(outline("\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}", true))
        .contains("m(mPr(plcHide=1 mcs(mc(mcPr(count=2 mcJc=center))))")
        .contains("mr(e(r(t[1])) e(r(t[2]))) mr(e(r(t[3])) e(r(t[4])))");
  }

  @Test
  void aLineBetweenColumnsIsAColumn() {
    assertThat(outline("\\begin{array}{cc|c}1&2&3\\\\4&5&6\\end{array}", true))
        .contains("count=4")
        .contains("t[2])) e(r(rPr(nor())")
        .contains("t[|])) e(r(t[3]))");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\sum_{\\substack{a \\\\ b}} x",
        "\\begin{smallmatrix}a&b\\\\c&d\\end{smallmatrix}"
      })
  void whatIsSetSmallIsSet(String tex) {
    assertThat(outline(tex, true)).contains("m(mPr(");
  }

  @Test
  void casesHaveABraceAtTheLeftAlone() {
    assertThat(outline("\\begin{cases} 1 & a \\\\ 0 & b \\end{cases}", true))
        .startsWith(
            "d(dPr(begChr={ sepChr=, endChr=) e(m(mPr(plcHide=1 mcs(mc(mcPr(count=2 mcJc=left))))");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\rightleftharpoons",
        "\\leftrightarrow",
        "\\longmapsto",
        "\\nRightarrow",
        "\\leadsto",
        "\\preceq",
        "\\nsubseteq",
        "\\triangleq",
        "\\Vvdash",
        "\\coloneqq",
        "\\not\\equiv",
        "\\otimes",
        "\\bigoplus",
        "\\biguplus",
        "\\iiiint",
        "\\oiint",
        "\\setminus",
        "\\unlhd",
        "\\Omega",
        "\\varphi",
        "\\phi",
        "\\varkappa",
        "\\digamma",
        "\\hbar",
        "\\aleph",
        "\\cdots",
        "\\ddots",
        "\\iddots",
        "\\lVert",
        "\\lfloor",
        "\\ulcorner",
        "\\lgroup",
        "\\ddot{x}",
        "\\widehat{xy}",
        "\\check{x}",
        "\\overbrace{x}^{y}",
        "\\underbrace{x}_{y}",
        "\\overrightarrow{xy}",
        "\\overset{a}{b}",
        "\\sum_{i}^{n}",
        "\\bigcup_{i}",
        "|x|",
        "\\begin{cases} 1 & a \\\\ 0 & b \\end{cases}",
        "\\binom{n}{k}",
        "\\sqrt[3]{x}"
      })
  void nothingThatMathMlSaysVanishes(String tex) {
    String formula = "p " + tex + " q";
    String said = MathMl.of(formula, true).orElseThrow().getTextContent();

    assertThat(outline(formula, true)).contains(letters(said));
  }

  /** Accents that stand beside their letter in MathML and have characters of their own in Word. */
  private static List<String> letters(String text) {
    return text.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.MATH_SYMBOL)
        .filter(
            c ->
                !Character.UnicodeBlock.SPACING_MODIFIER_LETTERS.equals(
                    Character.UnicodeBlock.of(c)))
        .mapToObj(Character::toString)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", "a | b", "||", "| | |", "\\sum", "\\sum_{i}", "\\left( \\right)"})
  void oddFormulasAreWrittenSomehow(String tex) {
    assertThat(outline(tex, true)).isNotBlank();
  }

  /** The elements with their values and texts, without namespaces. */
  private static String outline(String tex, boolean display) {
    XmlObject root = XmlObject.Factory.newInstance();
    try (Markup markup = new Markup(root, Markup.MATH)) {
      Omml.write(new WordFormulas().of(tex, display).orElseThrow(), markup);
    }
    return WordOutline.of(root.getDomNode().getFirstChild());
  }

  @Test
  void whatHasNoRuleIsNotUnderstood() {
    assertThat(MathMl.of("\\unknown", false)).isEmpty();
    assertThat(new WordFormulas().of("\\unknown", false)).isEmpty();
  }
}
