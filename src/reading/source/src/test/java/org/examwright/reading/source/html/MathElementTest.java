package org.examwright.reading.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.ShownPictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MathML within HTML is a formula, of which neither exponents nor fractions fall flat. */
class MathElementTest {
  private final Problems problems = new Problems("set.xml");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<msup><mi>x</mi><mn>2</mn></msup> | x^{2}",
        "<mfrac><mn>1</mn><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow></mfrac> | \\frac{1}{x+1}",
        "<msub><mi>a</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub> | a_{ij}",
        "<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup> | x_{1}^{2}",
        "<msqrt><mi>x</mi><mo>-</mo><mn>1</mn></msqrt> | \\sqrt{x-1}",
        "<mroot><mn>8</mn><mn>3</mn></mroot> | \\sqrt[3]{8}",
        "<munderover><mo>&sum;</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>"
            + " | \\sum_{i=1}^{n}",
        "<mover><mi>y</mi><mo>^</mo></mover> | \\hat{y}",
        "<mover><mi>v</mi><mo>&#10230;</mo></mover> | \\vec{v}",
        "<munder><mi>A</mi><mo>_</mo></munder> | \\underline{A}",
        "<mi>sin</mi><mi>&alpha;</mi> | \\sin \\alpha",
        "<mi>speed</mi> | \\mathrm{speed}",
        "<mn>5</mn><mo>%</mo> | 5\\%",
        "<mi mathvariant='bold'>v</mi> | \\mathbf{v}",
        "<mrow><mi>f</mi><mo>&#8289;</mo><mfenced><mi>x</mi><mi>y</mi></mfenced></mrow> | f(x,y)",
        "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd>"
            + "<mtd><mn>4</mn></mtd></mtr></mtable>"
            + " | \\begin{matrix}1 & 2 \\\\ 3 & 4\\end{matrix}",
        "<mmultiscripts><mi>C</mi><none></none><none></none><mprescripts></mprescripts><mn>6</mn>"
            + "<mn>14</mn></mmultiscripts> | {}_{6}^{14}C",
        "<mtext>if </mtext><mi>x</mi> | \\text{if }x",
        "<mstyle><mi>x</mi></mstyle> | x",
      })
  void aFormulaIsLatex(String math, String tex) {
    assertThat(inlines("<math>" + math + "</math>")).containsExactly(new Inline.Formula(tex));
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void theLatexOfItsAuthorIsKept() {
    assertThat(
            inlines(
                "<math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">\\vec x"
                    + "</annotation></semantics></math>"))
        .containsExactly(new Inline.Formula("\\vec x"));
  }

  @Test
  void aNamespaceAndAPrefixMakeNoDifference() {
    assertThat(
            inlines(
                "<m:math xmlns:m=\"http://www.w3.org/1998/Math/MathML\"><m:msup><m:mi>x</m:mi>"
                    + "<m:mn>2</m:mn></m:msup></m:math>"))
        .containsExactly(new Inline.Formula("x^{2}"));
  }

  @Test
  void aFormulaStandsInItsSentenceOrByItself() {
    assertThat(inlines("<p>If <math><mi>x</mi></math> is 1</p>"))
        .containsExactly(new Inline.Text("If "), new Inline.Formula("x"), new Inline.Text(" is 1"));
    assertThat(read("<math display=\"block\"><mi>x</mi></math>").blocks())
        .containsExactly(new Block.DisplayFormula("x"));
  }

  @Test
  void whatLatexHasNothingForIsNoted() {
    assertThat(inlines("<math><menclose notation=\"box\"><mi>x</mi></menclose></math>"))
        .containsExactly(new Inline.Formula("x"));
    assertThat(problems.all())
        .extracting(Diagnostic::message)
        .containsExactly("the HTML `<menclose>` is left out, its text is kept");
  }

  @Test
  void anEmptyFormulaIsNone() {
    assertThat(inlines("<p>a<math></math>b</p>")).containsExactly(new Inline.Text("ab"));
  }

  private List<Inline> inlines(String html) {
    return ((Block.Paragraph) read(html).blocks().getFirst()).content();
  }

  private RichText read(String html) {
    return new HtmlReading(problems, new ShownPictures(PictureFinder.NONE, problems))
        .read(html, Origin.of("set.xml"));
  }
}
